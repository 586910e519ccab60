import Content
import StrictYAML

/// The rows of a table of cards as the lines of a file with cards.
struct DeckRows {
  private(set) var lines: [TableLine] = []
  private(set) var faults: [TableFault] = []
  /// Of every card, in the order of the rows.
  private(set) var ids: [String] = []
  private let names: CardNames

  typealias Row = TableRows<CardColumn>.Row

  /// `rows` is never empty.
  init(_ rows: [Row], deck: String, library: Library) {
    names = CardNames(library)
    addHead(rows, deck: deck, library: library)
    var numbers = CardNumbers(taken: Self.taken(rows, deck: deck, library: library))
    var first: [String: Int] = [:]
    for row in rows {
      noteRepeated(.question, row, &first)
      noteRepeated(.id, row, &first)
      addCard(row, theme: theme(of: rows), &numbers)
    }
  }

  /// Ids that a card without one cannot get: those of other sets and those in the table.
  private static func taken(_ rows: [Row], deck: String, library: Library) -> Set<String> {
    let others = library.cards.values.filter { $0.deck != deck }.map(\.id)
    return Set(others + rows.map { $0.text(.id) })
  }

  private mutating func addHead(_ rows: [Row], deck: String, library: Library) {
    let place = rows[0].range
    add("kaarten: \(FormScalar.quoted(deck))", place)
    for column in CardColumn.ofSet { noteDifferent(column, rows) }
    let theme = theme(of: rows)
    let given = value(.title, rows)
    let title = given ?? theme.flatMap { library.themes[$0]?.name } ?? deck
    add(
      "titel: \(FormScalar.quoted(title))",
      rows.first { !$0.text(.title).isEmpty }?.place(.title) ?? place)
    add("taal: nl", place)
    add("thema: \(FormScalar.quoted(theme ?? ""))", rows[0].place(.theme))
    for column in [CardColumn.author, .licence] {
      guard let row = rows.first(where: { !$0.text(column).isEmpty }) else { continue }
      add("\(column.rawValue): \(FormScalar.quoted(row.text(column)))", row.place(column))
    }
    add("kaartenlijst:", place)
  }

  /// What the first row that has it says.
  private func value(_ column: CardColumn, _ rows: [Row]) -> String? {
    rows.map { $0.text(column) }.first { !$0.isEmpty }
  }

  private func theme(of rows: [Row]) -> String? {
    value(.theme, rows).flatMap { names.id($0, in: .theme) }
  }

  /// All rows that say it say the same.
  private mutating func noteDifferent(_ column: CardColumn, _ rows: [Row]) {
    func meant(_ row: Row) -> String { names.id(row.text(column), in: column) ?? row.text(column) }
    guard let first = rows.first(where: { !$0.text(column).isEmpty }) else { return }
    for row in rows where !row.text(column).isEmpty && meant(row) != meant(first) {
      report(
        .differentValue(
          column: column.rawValue, row: row.number, text: row.text(column),
          first: first.text(column), firstRow: first.number), row, column)
    }
  }

  private mutating func noteRepeated(
    _ column: CardColumn, _ row: Row, _ first: inout [String: Int]
  ) {
    let text = row.text(column)
    guard !text.isEmpty else { return }
    let key = column.rawValue + ":" + text.lowercased()
    if let first = first[key] {
      report(.repeatedValue(column: column.rawValue, row: row.number, first: first), row, column)
    } else {
      first[key] = row.number
    }
  }

  private mutating func addCard(_ row: Row, theme: String?, _ numbers: inout CardNumbers) {
    for column in [CardColumn.phase, .kind, .question, .source] where row.text(column).isEmpty {
      report(.missingValue(column: column.rawValue, row: row.number), row, column)
    }
    if theme == nil, row.text(.theme).isEmpty {
      report(.missingValue(column: CardColumn.theme.rawValue, row: row.number), row, .theme)
    }
    _ = known(.theme, row)
    let phase = known(.phase, row).first ?? ""
    let given = row.text(.id)
    let id = given.isEmpty ? numbers.next(of: "\(theme ?? "")-\(phase)") : given
    ids.append(id)
    add("  - id: \(FormScalar.quoted(id))", row.place(.id))
    let kind = known(.kind, row).first ?? ""
    for (column, word) in [(CardColumn.kind, kind), (.phase, phase)] {
      add("    \(column.rawValue): \(word)", row.place(column))
    }
    for column in [CardColumn.question, .explanation, .easier] { addText(column, row) }
    addList(.followUps, CardCell.texts(row.text(.followUps)), row)
    addList(.audience, known(.audience, row), row)
    for column in [CardColumn.condition, .level, .towards] {
      guard let id = known(column, row).first else { continue }
      add("    \(column.rawValue): \(FormScalar.quoted(id))", row.place(column))
    }
    addList(.source, known(.source, row), row)
  }

  private mutating func addText(_ column: CardColumn, _ row: Row) {
    guard !row.text(column).isEmpty else { return }
    let text = CardCell.line(row.text(column))
    add("    \(column.rawValue): \(FormScalar.quoted(text))", row.place(column))
  }

  private mutating func addList(_ column: CardColumn, _ texts: [String], _ row: Row) {
    guard !texts.isEmpty else { return }
    add("    \(column.rawValue):", row.place(column))
    for text in texts { add("      - \(FormScalar.quoted(text))", row.place(column)) }
  }

  /// The ids that a cell names; those that do not exist are faults.
  private mutating func known(_ column: CardColumn, _ row: Row) -> [String] {
    let text = row.text(column)
    let parts = column == .audience || column == .source ? CardCell.ids(text) : [text]
    var found: [String] = []
    for part in parts where !part.isEmpty {
      if let id = names.id(part, in: column) {
        if !found.contains(id) { found.append(id) }
        continue
      }
      let ids = names.ids(column)
      let allowed = ids.count > Self.listed ? [] : ids
      report(
        .unknownValue(column: column.rawValue, row: row.number, text: part, allowed: allowed), row,
        column, Suggestion.closest(to: part.lowercased(), among: ids))
    }
    return found
  }

  /// How many ids are worth listing in a message.
  private static let listed = 40

  private mutating func report(
    _ problem: TableProblem, _ row: Row, _ column: CardColumn, _ suggestion: String? = nil
  ) {
    faults.append(TableFault(problem: problem, place: row.place(column), suggestion: suggestion))
  }

  private mutating func add(_ text: String, _ place: SourceRange) {
    lines.append(TableLine(text: text, place: place))
  }
}

/// Gives numbers to cards without an id.
struct CardNumbers {
  private var taken: Set<String>
  private var last: [String: Int] = [:]

  init(taken: Set<String>) {
    self.taken = taken
  }

  /// The first free id that begins so.
  mutating func next(of start: String) -> String {
    var number = last[start, default: 0] + 1
    while taken.contains("\(start)-\(number)") { number += 1 }
    last[start] = number
    return "\(start)-\(number)"
  }
}
