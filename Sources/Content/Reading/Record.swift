import StrictYAML

/// A mapping that was read by its schema: the fields that could be used, by key.
struct Record {
  let name: RecordName
  let node: YAMLNode
  var fields: [String: Field]

  func text(_ key: String) -> String? { fields[key]?.text }

  func number(_ key: String) -> Int? {
    if case .number(let number)? = fields[key]?.value { number } else { nil }
  }

  func fraction(_ key: String) -> Fraction? {
    if case .fraction(let fraction)? = fields[key]?.value { fraction } else { nil }
  }

  func date(_ key: String) -> CalendarDate? {
    if case .date(let date)? = fields[key]?.value { date } else { nil }
  }

  func flag(_ key: String) -> Bool? {
    if case .flag(let flag)? = fields[key]?.value { flag } else { nil }
  }

  /// The texts of a list, or the one text that stands in its place; empty when the key is absent.
  func texts(_ key: String) -> [String] {
    guard let field = fields[key] else { return [] }
    return field.text.map { [$0] } ?? field.items.compactMap(\.text)
  }

  func record(_ key: String) -> Record? { fields[key]?.record }

  /// The records of a list; empty when the key is absent.
  func records(_ key: String) -> [Record] { fields[key]?.records ?? [] }

  /// The entries of a table, in the order of the file; empty when the key is absent.
  func table(_ key: String) -> [TableEntry] {
    if case .table(let entries)? = fields[key]?.value { entries } else { [] }
  }
}

/// A value that is what its schema asks, and where it stands.
struct Field {
  /// The node of its key; nil in a list.
  let key: YAMLNode?
  let node: YAMLNode
  let value: Value

  indirect enum Value {
    /// Without white space around it.
    case text(String)
    case number(Int)
    case fraction(Fraction)
    case date(CalendarDate)
    case flag(Bool)
    case list([Field])
    case record(Record)
    case table([TableEntry])
  }

  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  var items: [Field] {
    if case .list(let items) = value { items } else { [] }
  }

  var record: Record? {
    if case .record(let record) = value { record } else { nil }
  }

  var records: [Record] { items.compactMap(\.record) }
}

/// A key that is an id, with its value.
struct TableEntry {
  let key: String
  let field: Field
}
