import StrictYAML

/// The form of a value, apart from what it says.
package enum Shape: String, CaseIterable, Sendable {
  case text
  case list
  /// Keys with values.
  case keys
  /// Nothing stands there.
  case empty
}

extension Shape {
  init(of node: YAMLNode) {
    self =
      switch node.kind {
      case .scalar: node.style == .absent ? .empty : .text
      case .sequence: .list
      case .mapping: .keys
      }
  }
}
