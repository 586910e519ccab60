import Content
import Exchange
import Wording

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Making a file with cards from a table.
struct DeckMaking {
  private let table: String
  private let invocation: Invocation
  private let surroundings: Surroundings

  init(
    _ table: String, _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) {
    let others = CardChoice.options + [.draw, .seed]
    if let option = others.first(where: invocation.has) {
      throw .wrongUse(DeckWording.notTogether(option))
    }
    guard invocation.arguments.isEmpty else { throw .wrongUse(DeckWording.noCardsNamed) }
    self.table = table
    self.invocation = invocation
    self.surroundings = surroundings
  }

  /// Writes the whole file, or nothing and every fault of the table.
  func run() throws(Failure) {
    let file = try ContentFile.fetch(table, surroundings)
    let content = try LoadedContent(invocation, surroundings, for: .everything)
    content.reportLeftOut(to: surroundings.errors)
    let layers = content.layers.map(\.files)
    let shipped = Library.assemble(layers: Array(layers.prefix(1))).library.decks.keys
    let path = invocation.value(.output).flatMap { $0 == "-" ? nil : $0 }
    let name = URL(fileURLWithPath: path ?? table).lastPathComponent
    let made = DeckTable.read(
      file, deck: DeckTable.deckID(fileName: name, shipped: Set(shipped)),
      library: content.library, layers: layers)
    if !made.diagnostics.isEmpty {
      surroundings.errors.write(DiagnosticListing([file]).text(of: made.diagnostics))
    }
    guard let text = made.text else {
      throw Failure(exitCode: .faultyInput, message: DeckWording.nothingMade)
    }
    let mark = DeckWording.mark(file.path) + "\n"
    try write(mark + String(decoding: text, as: UTF8.self), to: path)
    surroundings.errors.write(DeckWording.made(made.cards.count, path: path) + "\n")
  }

  /// A file that was not made from a table is left alone.
  private func write(_ text: String, to path: String?) throws(Failure) {
    guard let path else { return surroundings.output.write(text) }
    let place = surroundings.absolute(path)
    if let existing = FileManager.default.contents(atPath: place), !existing.isEmpty,
      !existing.starts(with: Data(DeckWording.mark("").utf8))
    {
      throw .wrongUse(DeckWording.fileInUse(path))
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: place), options: .atomic)
    } catch {
      throw Failure(exitCode: .fileTrouble, message: UsageWording.cannotWrite(path))
    }
  }
}
