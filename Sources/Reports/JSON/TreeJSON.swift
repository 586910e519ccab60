import JSONText
import StrictYAML
import Wording

extension YAMLDocument {
  /// How the file is read, for comparing with other readers: `{"tree": …}` with every scalar as a
  /// string, or `{"refused": […]}`. Uses no recursion deeper than the reader's limit of open levels.
  package var treeJSON: JSONValue {
    guard problems.isEmpty, let root else { return ["refused": .array(refusals)] }
    return ["tree": Self.json(root)]
  }

  private var refusals: [JSONValue] {
    let text = SourceText(source)
    return problems.map { finding in
      let place = text.place(of: finding.range.lower)
      return [
        "line": .integer(place.line), "column": .integer(place.column),
        "code": .string(finding.problem.code), "message": .string(finding.problem.message.what),
      ]
    }
  }

  private static func json(_ node: YAMLNode) -> JSONValue {
    switch node.kind {
    case .scalar: .string(node.text)
    case .sequence: .array(node.items.map(json))
    case .mapping:
      .object(node.entries.map { JSONValue.Member($0.key.text, json($0.value)) })
    }
  }
}
