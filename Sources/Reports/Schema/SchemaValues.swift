import Content
import JSONText

extension SchemaDefinitions {
  /// What may stand behind a key. `isWhole` asks for every key of a table whose keys are known.
  mutating func value(
    _ kind: ValueKind, at place: SchemaPlace, isWhole: Bool = false
  ) -> JSONValue {
    let mayBeEmpty = place.mayBeEmpty
    switch kind {
    case .identifier: return Self.text(pattern: Self.identifier)
    case .text, .condition: return Self.text(pattern: #"\S"#, mayBeEmpty)
    case .number(let range): return Self.number(range, mayBeEmpty)
    case .date: return Self.string(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", mayBeEmpty)
    case .fraction: return Self.string(pattern: "^[0-9]{1,6}/[0-9]{1,6}$", mayBeEmpty)
    case .yesNo: return Self.oneOf(["ja", "nee"], mayBeEmpty)
    case .word(let words): return Self.oneOf(words, mayBeEmpty)
    case .reference(let ids, let words):
      return reference(ids, orWords: words, axis: place.key, mayBeEmpty)
    case .references(let ids):
      let one = reference(ids, orWords: [], axis: place.key, mayBeEmpty)
      let several = Self.list(
        of: reference(ids, orWords: [], axis: place.key, false), minimum: place.isRequired ? 1 : 0)
      return ["anyOf": [one, several]]
    case .list(let element, let minimum):
      let list = Self.list(of: value(element, at: place.filled), minimum: minimum)
      return Self.orEmpty(list, mayBeEmpty)
    case .record(let record): return Self.orEmpty(reference(to: record), mayBeEmpty)
    case .table(let keys, let element, let minimum):
      let table = table(keys, of: element, minimum: minimum, at: place, isWhole: isWhole)
      return Self.orEmpty(table, mayBeEmpty)
    case .either(let kind, let record):
      return ["anyOf": [value(kind, at: place), reference(to: record)]]
    }
  }

  private mutating func table(
    _ keys: ValueKind.TableKeys, of element: ValueKind, minimum: Int, at place: SchemaPlace,
    isWhole: Bool
  ) -> JSONValue {
    let isOpen = file.kind == .form
    let element = value(
      element, at: SchemaPlace(key: place.key, isRequired: !isOpen, mayBeEmpty: isOpen))
    var members: [JSONValue.Member] = [.init("type", "object")]
    if case .referring(let kind) = keys, let ids = file.scan?.ids(kind) {
      members += [
        .init("properties", .object(ids.map { .init($0, element) })),
        .init("additionalProperties", false),
      ]
      if isWhole { members.append(.init("required", .array(ids.map(JSONValue.string)))) }
    } else {
      members += [
        .init("propertyNames", ["pattern": .string(Self.identifier)]),
        .init("additionalProperties", element),
      ]
    }
    if minimum > 0 { members.append(.init("minProperties", .integer(minimum))) }
    return .object(members)
  }

  /// The id of something: one of the scan's, or any with those of the library to choose from.
  private func reference(
    _ kind: IDKind, orWords words: [String], axis: String, _ mayBeEmpty: Bool
  ) -> JSONValue {
    if let ids = file.scan?.ids(kind, axis: axis), !(ids + words).isEmpty {
      return Self.oneOf(ids + words, mayBeEmpty)
    }
    let text = Self.text(pattern: #"\S"#, mayBeEmpty)
    let offered = words + offered(kind)
    guard !offered.isEmpty, case .object(let members) = text else { return text }
    return .object(members + [.init("examples", .array(offered.map(JSONValue.string)))])
  }

  private func offered(_ kind: IDKind) -> [String] {
    guard let library = file.library else { return [] }
    return switch kind {
    case .source: library.sources.keys.sorted()
    case .role: library.roles.keys.sorted()
    case .theme: library.themes.keys.sorted()
    case .card: library.cards.keys.sorted()
    case .scan: library.scans.keys.sorted()
    default: []
    }
  }

  private static let identifier = "^[a-z0-9]+(-[a-z0-9]+)*$"

  /// Text that an editor may take for a number or a boolean.
  private static func text(pattern: String, _ mayBeEmpty: Bool = false) -> JSONValue {
    ["type": types(["string", "number", "boolean"], mayBeEmpty), "pattern": .string(pattern)]
  }

  private static func string(pattern: String, _ mayBeEmpty: Bool) -> JSONValue {
    ["type": types(["string"], mayBeEmpty), "pattern": .string(pattern)]
  }

  /// A number, which may stand between quotation marks.
  private static func number(_ range: ClosedRange<Int>, _ mayBeEmpty: Bool) -> JSONValue {
    [
      "type": types(["integer", "string"], mayBeEmpty), "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound), "pattern": "^(0|[1-9][0-9]*)$",
    ]
  }

  private static func types(_ types: [String], _ mayBeEmpty: Bool) -> JSONValue {
    let all = types + (mayBeEmpty ? ["null"] : [])
    return all.count == 1 ? .string(all[0]) : .array(all.map(JSONValue.string))
  }

  /// One of these words; an id of digits is a number to an editor.
  private static func oneOf(_ words: [String], _ mayBeEmpty: Bool) -> JSONValue {
    let values = words.flatMap { word -> [JSONValue] in
      guard let number = Int(word), String(number) == word else { return [.string(word)] }
      return [.string(word), .integer(number)]
    }
    return ["enum": .array(values + (mayBeEmpty ? [.null] : []))]
  }

  private static func list(of element: JSONValue, minimum: Int) -> JSONValue {
    let list: JSONValue = ["type": "array", "items": element]
    guard minimum > 0, case .object(let members) = list else { return list }
    return .object(members + [.init("minItems", .integer(minimum))])
  }

  private static func orEmpty(_ value: JSONValue, _ mayBeEmpty: Bool) -> JSONValue {
    mayBeEmpty ? ["anyOf": [value, ["type": "null"]]] : value
  }
}
