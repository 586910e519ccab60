import Content
import StrictYAML

/// Makes slips in one file and looks where each is reported.
struct MutationCheck: Sendable {
  let file: ShippedFile
  /// What the file refers to, and nothing else: this is what makes thousands of slips affordable.
  private let companions: [ContentFile]
  private let before: SourceText

  /// How a slip came out.
  enum Outcome: Hashable, Sendable {
    case reported(Place)
    case explained(MutationReason)
    /// Nothing was said of it, or only in places where nobody looks; what was said.
    case missed(String)
  }

  /// Where a slip was reported.
  enum Place: String, CaseIterable, Sendable {
    case itself = "on the entry, or where it stood"
    case parent = "on the key that holds it, or the first entry beside it"
    case sibling = "a shifted line is read together with the entry before or behind it"
    case swallowing =
      "a shifted list entry takes the entries behind it for its own text, up to one that cannot be"
    case use = "where the id is used that is no longer given"
  }

  init(_ file: ShippedFile) {
    self.file = file
    companions = Companions.files(for: file)
    before = SourceText(file.file.bytes)
  }

  func outcome(of mutation: EntryMutation, at entry: Entry) -> Outcome? {
    guard let edit = mutation.edit(entry, in: file.file.bytes) else { return nil }
    let mutated = ContentFile(path: file.path, bytes: edit.changed(file.file.bytes))
    let (diagnostics, library) = check(mutated)
    let lines = diagnostics.map {
      edit.line(of: $0.range.lower, before: before, source: file.file.bytes)
    }
    var places = Places(entry, mutation, before)
    if !diagnostics.contains(where: { $0.code == "colon-in-continuation" }) {
      places.lines[.swallowing] = nil
    }
    for place in Place.allCases {
      if lines.contains(where: { places.lines[place]?.contains($0) == true }) {
        return .reported(place)
      }
    }
    let needing = NeededIDs.of(entry, in: file)
    if !needing.isEmpty, [.delete, .renameKey, .renameValue, .blank].contains(mutation) {
      if isReportedWhereUsed(needing, lines: diagnostics, library: library, mutated: mutated) {
        return .reported(.use)
      }
    }
    if diagnostics.isEmpty,
      let reason = MutationReason.reason(for: mutation, of: entry, in: file)
    {
      return .explained(reason)
    }
    let found = zip(diagnostics, lines).map { "\($0.code) on line \($1)" }
    return .missed(
      "\(file.path):\(before.place(of: entry.range.lowerBound).line): \(mutation) of "
        + "\(entry.pattern): \(found.isEmpty ? ["nothing is reported"] : found)")
  }

  private func check(_ mutated: ContentFile) -> (diagnostics: [Diagnostic], library: Library) {
    if file.kind == .form {
      let library = Shipped.assembly.library
      return (FiledSheet.read(mutated, library: library).diagnostics, library)
    }
    let assembly = Library.assemble(layers: [[mutated] + companions])
    return (assembly.diagnostics.filter { $0.path == mutated.path }, assembly.library)
  }

  private func isReportedWhereUsed(
    _ references: [NamedIDs.Name], lines own: [Diagnostic], library: Library, mutated: ContentFile
  ) -> Bool {
    let words = Set(references.map(\.id))
    func names(_ diagnostic: Diagnostic, in bytes: [UInt8]) -> Bool {
      let text = SourceText(bytes)
      let line = text.line(text.place(of: diagnostic.range.lower).line)
      return words.contains { line.contains($0) }
    }
    if own.contains(where: { names($0, in: mutated.bytes) }) { return true }
    var library = library
    if file.kind != .scan { library.scans = Shipped.assembly.library.scans }
    if file.kind != .roles { library.roles = Shipped.assembly.library.roles }
    let users = Set(references.map(\.path)).subtracting([file.path]).sorted()
    return (Shipped.content + Shipped.forms).filter { users.contains($0.path) }.contains { user in
      let found =
        user.kind == .form
        ? FiledSheet.read(user.file, library: library).diagnostics
        : Library.assemble(layers: [[mutated, user.file]]).diagnostics
          .filter { $0.path == user.path }
      return found.contains { names($0, in: user.file.bytes) }
    }
  }

  /// The lines of the changed file on which a slip may be reported.
  private struct Places {
    var lines: [Place: ClosedRange<Int>] = [:]

    init(_ entry: Entry, _ mutation: EntryMutation, _ before: SourceText) {
      func line(_ offset: Int) -> Int { before.place(of: offset).line }
      let first = line(entry.range.lowerBound)
      let last = line(max(entry.range.lowerBound, entry.range.upperBound - 1))
      switch mutation {
      case .delete, .blank: lines[.itself] = first...first
      case .double: lines[.itself] = first...last + (last - first + 1)
      default: lines[.itself] = first...last
      }
      lines[.parent] = min(line(entry.parent ?? entry.head), line(entry.head))...line(entry.head)
      guard mutation.isShift else { return }
      let previous = entry.previous.map { line(max($0.lowerBound, $0.upperBound - 1)) } ?? first
      let next = entry.next.map { line($0.lowerBound) } ?? last
      lines[.sibling] = min(previous, first)...max(next, last)
      if entry.key == nil { lines[.swallowing] = first...max(last, line(entry.foot - 1)) }
    }
  }
}
