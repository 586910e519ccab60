import Content
import StrictYAML

/// A set of question cards as it comes from a spreadsheet: one row for every card.
package enum DeckTable {
  /// Makes the text of a file with cards, which `check` accepts beside the content in `layers`, or says
  /// what keeps it from that: every fault is a diagnostic at its cell, and with errors there is no text.
  /// At most 4 MiB is read.
  ///
  /// The set gets the id `deck`. A card without an id gets that of its theme and phase with the first
  /// number that no other set has, in the order of the rows: the same table and content give the same
  /// ids, and a row at the end changes none.
  package static func read(
    _ file: ContentFile, deck: String, library: Library, layers: [[ContentFile]]
  ) -> (text: [UInt8]?, cards: [String], diagnostics: [Diagnostic]) {
    let table = TableRows<CardColumn>(file)
    guard !table.diagnostics.hasErrors else { return (nil, [], table.diagnostics.inOrder()) }
    let rows = DeckRows(table.rows, deck: deck, library: library)
    guard rows.faults.isEmpty else {
      let diagnostics = rows.faults.map {
        Diagnostic(
          path: file.path, range: $0.place, problem: .content(.table($0.problem)),
          suggestion: $0.suggestion)
      }
      return (nil, [], diagnostics.inOrder())
    }
    var text = TableText(path: file.path)
    for line in rows.lines { text.add(line) }
    let made = ContentFile(path: file.path, bytes: text.bytes)
    let diagnostics = Library.assemble(layers: layers + [[made]]).diagnostics
      .filter { $0.path == file.path }.map(text.placed).inOrder()
    return diagnostics.hasErrors
      ? (nil, [], diagnostics) : (text.bytes, rows.ids, diagnostics)
  }

  /// The id of a set in a file of this name: that of the file, which is `own-name` where the program
  /// itself has a set of that id, so that nothing is replaced unasked.
  package static func deckID(fileName: String, shipped: Set<String>) -> String {
    let name = fileName.split(separator: ".").first.map(String.init) ?? ""
    let id = name.lowercased().identifierParts ?? "kaarten"
    return shipped.contains(id) ? "eigen-\(id)" : id
  }
}

extension String {
  /// Its small letters and digits with hyphens between words; nil when there are none.
  fileprivate var identifierParts: String? {
    let words = utf8.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return words.isEmpty
      ? nil : words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}
