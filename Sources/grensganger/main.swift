import Foundation
import JSONText
import StrictYAML

// temporary
func tree(_ node: YAMLNode) -> JSONValue {
  switch node.kind {
  case .scalar: .string(node.text)
  case .sequence: .array(node.items.map(tree))
  case .mapping: .object(node.entries.map { .init($0.key.text, tree($0.value)) })
  }
}
var out = ""
var status: Int32 = 0
for path in CommandLine.arguments.dropFirst(3) {
  let data = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  let document = YAMLDocument.read(data)
  if document.problems.isEmpty, let root = document.root {
    out += JSONValue.object([.init("tree", tree(root))]).text(.compact) + "\n"
  } else {
    status = 1
    let map = SourceText(data)
    out += JSONValue.object([.init("refused", .array(document.problems.map { p in
      let place = map.place(of: p.range.lower)
      return ["line": .integer(place.line), "column": .integer(place.column), "code": .string(p.problem.code), "message": "-"]
    }))]).text(.compact) + "\n"
  }
}
FileHandle.standardOutput.write(Data(out.utf8))
exit(status)
