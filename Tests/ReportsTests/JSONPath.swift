import JSONText

extension JSONValue {
  /// The value of a member; null when there is none, or when this is no object.
  subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  /// An element; null beyond the end, or when this is no array.
  subscript(place: Int) -> JSONValue {
    guard case .array(let elements) = self, elements.indices.contains(place) else { return .null }
    return elements[place]
  }

  /// The names of the members, in order.
  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  /// The elements of an array.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var integer: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }
}
