import Foundation
import StrictYAML

let draft = try! String(contentsOfFile: "/work/shared/design/rubric-draft.yaml", encoding: .utf8)
let lines = draft.split(separator: "\n", omittingEmptySubsequences: false)
let a = lines.firstIndex { $0.hasPrefix("criteria:") }!
let b = lines.firstIndex { $0.hasPrefix("positie:") }!
let block = lines[(a + 1)..<b].joined(separator: "\n") + "\n"
var text = lines[0...a].joined(separator: "\n") + "\n"
while text.utf8.count < 50_000_000 { text += block }
let bytes = [UInt8](text.utf8)
for _ in 0..<5 {
  let t = ContinuousClock.now
  let d = YAMLDocument.read(bytes, limits: YAMLLimits(bytes: 1 << 30))
  let e = ContinuousClock.now - t
  print(
    "yaml",
    Double(bytes.count) / (Double(e.components.attoseconds) * 1e-18 + Double(e.components.seconds))
      / 1e6, "MB/s", d.nodeCount, d.problems.first as Any)
}
func tree(_ node: YAMLNode) -> Any {
  switch node.kind {
  case .scalar: node.text
  case .sequence: node.items.map(tree)
  case .mapping:
    Dictionary(node.entries.map { ($0.key.text, tree($0.value)) }, uniquingKeysWith: { $1 })
  }
}
let json = try! JSONSerialization.data(
  withJSONObject: tree(YAMLDocument.read(bytes, limits: YAMLLimits(bytes: 1 << 30)).root!))
for _ in 0..<3 {
  let t = ContinuousClock.now
  _ = try! JSONSerialization.jsonObject(with: json)
  let e = ContinuousClock.now - t
  print(
    "json",
    Double(json.count) / (Double(e.components.attoseconds) * 1e-18 + Double(e.components.seconds))
      / 1e6, "MB/s", json.count)
}
