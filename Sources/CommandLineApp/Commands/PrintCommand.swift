import Content
import Reports
import Wording

/// Writes something to print: a form, the scan to read, an invitation, number or question cards, or the
/// script of a session.
enum PrintCommand: Command {
  static let word = CommandWord.print
  static let options: [OptionWord] =
    [
      .scan, .output, .format, .interactive, .partnership, .unit, .party, .role, .scope,
    ] + CardChoice.options + ScriptMaking.options

  private enum Format: String, CaseIterable {
    case html, text
  }

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    let piece = try piece(named: invocation.arguments)
    let format = try invocation.choice(.format, Format.self, default: .html)
    if invocation.has(.interactive), piece.word != .form {
      throw .wrongUse(PrintWording.onlyForm)
    }
    try refuseOptions(of: piece.word, invocation)
    let request = try PrintRequest(invocation, surroundings, for: piece.word)
    let text: String
    switch format {
    case .html:
      text =
        invocation.has(.interactive)
        ? InteractiveForm.html(of: request) : piece.html(of: request)
    case .text:
      guard !invocation.has(.interactive), let plain = piece.text(of: request) else {
        throw .wrongUse(PrintWording.noText(piece.word))
      }
      text = plain
    }
    try PrintedOutput(text).write(to: invocation.value(.output), surroundings)
    if let script = request.script {
      for line in ScriptMaking.notices(of: script) { surroundings.errors.write(line + "\n") }
    }
    if invocation.has(.interactive), request.partnership == nil {
      surroundings.errors.write(PrintWording.partnershipMissing + "\n")
    }
    let overfull = QuestionCards.overfull(in: request.hand)
    if !overfull.isEmpty {
      surroundings.errors.write(QuestionCardWording.tooLong(overfull) + "\n")
    }
    return .done
  }

  /// Options that belong to something else than what is printed.
  private static func refuseOptions(
    of piece: PrintWord, _ invocation: Invocation
  ) throws(Failure) {
    if piece != .runsheet, let option = ScriptMaking.options.first(where: invocation.has) {
      throw .wrongUse(RunsheetCommandWording.onlyRunsheet(option))
    }
    let takesCards = piece == .cards || piece == .runsheet
    if !takesCards, let option = CardChoice.options.first(where: invocation.has) {
      throw .wrongUse(QuestionCardWording.onlyCards(option))
    }
  }

  private static func piece(named words: [String]) throws(Failure) -> any PrintedPiece.Type {
    guard let name = words.first else { throw .wrongUse(PrintWording.pieceMissing) }
    let most =
      switch PrintWord(rawValue: name) {
      case .cards: Int.max
      case .runsheet: 2
      default: 1
      }
    guard words.count <= most else { throw .wrongUse(PrintWording.onePiece) }
    if let piece = PrintedPieces.all.first(where: { $0.word.rawValue == name }) { return piece }
    throw .wrongUse(
      PrintWording.unknownPiece(
        name, suggestion: Suggestion.closest(to: name, among: PrintWord.allCases.map(\.rawValue))))
  }
}

extension PrintRequest {
  /// What the options ask for, held against the scan they are about.
  fileprivate init(
    _ invocation: Invocation, _ surroundings: Surroundings, for piece: PrintWord
  ) throws(Failure) {
    let id = invocation.value(.scan) ?? Scan.mainID
    let content = try LoadedContent(invocation, surroundings, for: .everything)
    guard let scan = content.library.scans[id] else {
      content.reportLeftOut(to: surroundings.errors)
      let known = content.library.scans.keys.sorted()
      throw .wrongUse(
        PrintWording.unknownScan(id, known, suggestion: Suggestion.closest(to: id, among: known)))
    }
    let parties = scan.parties + scan.alsoHeard
    if let party = invocation.value(.party), !parties.contains(party) {
      throw .wrongUse(
        UsageWording.unknownChoice(
          party, .party, parties, suggestion: Suggestion.closest(to: party, among: parties)))
    }
    self.init(
      scan: scan, scope: try Self.scope(invocation, scan),
      partnership: invocation.value(.partnership),
      unit: invocation.value(.unit).map(Self.unit),
      role: invocation.value(.role), party: invocation.value(.party),
      roles: content.library.roles.values.sorted { $0.name < $1.name },
      terms: content.library.terms.values.sorted { $0.id < $1.id },
      hand: piece == .cards ? try Self.hand(invocation, content, surroundings) : CardHand(),
      script: piece == .runsheet
        ? try ScriptMaking(invocation, content, surroundings).script() : nil)
  }

  /// The cards that the options and ids ask for; never none.
  private static func hand(
    _ invocation: Invocation, _ content: LoadedContent, _ surroundings: Surroundings
  ) throws(Failure) -> CardHand {
    content.reportLeftOut(to: surroundings.errors)
    let named = Array(invocation.arguments.dropFirst())
    let cards = try CardChoice(invocation, content.library, naming: named).cards
    guard !cards.isEmpty else { throw .wrongUse(CardWording.noneFits) }
    return CardHand(cards, library: content.library)
  }

  /// The name of a school; `partnerschap` is the whole partnership.
  private static func unit(_ text: String) -> Sheet.Unit {
    text == Sheet.Unit.partnership.kind ? .partnership : Sheet.Unit(kind: "school", name: text)
  }

  private static func scope(_ invocation: Invocation, _ scan: Scan) throws(Failure) -> ScanScope {
    let ids = invocation.values(.scope).flatMap { value in
      value.split { $0 == "," || $0 == " " }.map(String.init)
    }
    guard !ids.isEmpty else { return ScanScope(all: scan) }
    let known = ScanScope.names(in: scan)
    if let unknown = ids.first(where: { !known.contains($0) }) {
      throw .wrongUse(
        PrintWording.unknownInScope(
          unknown, suggestion: Suggestion.closest(to: unknown, among: known.sorted())))
    }
    guard let scope = ScanScope(ids, of: scan) else { throw .wrongUse(PrintWording.emptyScope) }
    return scope
  }
}
