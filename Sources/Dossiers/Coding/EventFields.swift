import Content
import JSONText
import Sessions

/// The members of a line's contents, read by name.
struct EventFields {
  private let members: [JSONValue.Member]

  /// What stands in the braces under a name. Throws for anything else: an answer that cannot be read
  /// must not pass for an empty one.
  init(_ value: JSONValue, under name: String) throws(EventProblem) {
    guard case .object(let members) = value else { throw .unreadableField(name) }
    self.members = members
  }

  /// The contents of a line, which are always an object.
  init(_ payload: JSONValue) {
    if case .object(let members) = payload { self.members = members } else { members = [] }
  }

  /// What stands in the braces of a member.
  func fields(_ name: String) throws(EventProblem) -> EventFields {
    try EventFields(value(name), under: name)
  }

  /// The value of a member; null when it is absent.
  func value(_ name: String) -> JSONValue {
    members.first { $0.name == name }?.value ?? .null
  }

  var names: [String] { members.map(\.name) }

  func text(_ name: String) throws(EventProblem) -> String {
    guard case .string(let text) = value(name) else { throw .unreadableField(name) }
    return text
  }

  func optionalText(_ name: String) throws(EventProblem) -> String? {
    switch value(name) {
    case .string(let text): return text
    case .null: return nil
    default: throw .unreadableField(name)
    }
  }

  func number(_ name: String, _ range: ClosedRange<Int>) throws(EventProblem) -> Int {
    guard case .integer(let number) = value(name), range.contains(number) else {
      throw .unreadableField(name)
    }
    return number
  }

  func round() throws(EventProblem) -> Int { try number("ronde", 1...2) }

  /// False when the member is absent.
  func flag(_ name: String) throws(EventProblem) -> Bool {
    switch value(name) {
    case .bool(let flag): return flag
    case .null: return false
    default: throw .unreadableField(name)
    }
  }

  /// Throws when the member is absent.
  func givenList(_ name: String) throws(EventProblem) -> [JSONValue] {
    guard case .array(let values) = value(name) else { throw .unreadableField(name) }
    return values
  }

  /// Empty when the member is absent.
  func list(_ name: String) throws(EventProblem) -> [JSONValue] {
    switch value(name) {
    case .array(let values): return values
    case .null: return []
    default: throw .unreadableField(name)
    }
  }

  func texts(_ name: String) throws(EventProblem) -> [String] {
    var texts: [String] = []
    for value in try list(name) {
      guard case .string(let text) = value else { throw .unreadableField(name) }
      texts.append(text)
    }
    return texts
  }

  func events(_ name: String) throws(EventProblem) -> [EventID] {
    var ids: [EventID] = []
    for text in try texts(name) {
      guard let id = EventID(text) else { throw .unreadableField(name) }
      ids.append(id)
    }
    return ids
  }

  func counts(_ name: String) throws(EventProblem) -> [String: Int] {
    guard case .object(let members) = value(name) else { throw .unreadableField(name) }
    var counts: [String: Int] = [:]
    for member in members {
      guard case .integer(let count) = member.value else { throw .unreadableField(name) }
      counts[member.name] = count
    }
    return counts
  }

  func day(_ name: String) throws(EventProblem) -> CalendarDate {
    guard let day = CalendarDate(try text(name)) else { throw .unreadableField(name) }
    return day
  }

  func word<Word: RawRepresentable>(
    _ name: String
  ) throws(EventProblem) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: try text(name)) else { throw .unreadableField(name) }
    return word
  }
}
