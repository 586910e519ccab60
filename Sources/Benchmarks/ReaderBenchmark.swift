import ContentFolders
import Foundation
import StrictYAML

/// How fast a file of the kind of the largest scan is read, beside JSONSerialization on the same
/// content in JSON.
enum ReaderBenchmark {
  static func run(_ table: inout BenchmarkTable) {
    let limits = YAMLLimits(bytes: 1 << 30)
    for megabytes in [0.5, 5, 50] {
      let bytes = scan(megabytes: megabytes)
      let document = YAMLDocument.read(bytes, limits: limits)
      precondition(document.problems.isEmpty)
      let reading = BenchmarkTable.seconds {
        blackHole(YAMLDocument.read(bytes, limits: limits).nodeCount)
      }
      let size = "\(BenchmarkTable.number(Double(bytes.count) / 1e6, 1)) MB"
      table.add(
        "read YAML", size: size, seconds: reading, rate: rate(bytes.count, reading),
        remark: "\(document.nodeCount) nodes")
      guard let json = json(of: document) else { continue }
      let serialization = BenchmarkTable.seconds {
        blackHole((try? JSONSerialization.jsonObject(with: json)) != nil ? 1 : 0)
      }
      let ratio = Double(bytes.count) / reading / (Double(json.count) / serialization)
      table.add(
        "JSONSerialization", size: "\(BenchmarkTable.number(Double(json.count) / 1e6, 1)) MB",
        seconds: serialization, rate: rate(json.count, serialization),
        remark: "YAML is \(BenchmarkTable.number(ratio, 1)) times as fast")
    }
  }

  /// The largest scan in the program with its criteria repeated.
  private static func scan(megabytes: Double) -> [UInt8] {
    let scans = ContentLayer.builtIn.files.filter { $0.path.contains("Scans/") }
    guard let largest = scans.max(by: { $0.bytes.count < $1.bytes.count }) else { return [] }
    let lines = String(decoding: largest.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let listKey =
      lines.firstIndex { $0 == "criteria:" } ?? lines.firstIndex { $0.hasSuffix("lijst:") }
    guard let first = listKey else { return largest.bytes }
    let rest = lines[(first + 1)...]
    let end = rest.firstIndex { $0.first.map { $0.isLetter } ?? false } ?? lines.endIndex
    let item = Array((lines[(first + 1)..<end].joined(separator: "\n") + "\n").utf8)
    var bytes = Array((lines[...first].joined(separator: "\n") + "\n").utf8)
    while Double(bytes.count) < megabytes * 1e6 { bytes += item }
    return bytes
  }

  private static func json(of document: YAMLDocument) -> Data? {
    guard let root = document.root else { return nil }
    return try? JSONSerialization.data(withJSONObject: object(root))
  }

  private static func object(_ node: YAMLNode) -> Any {
    switch node.kind {
    case .scalar: node.text
    case .sequence: node.items.map(object)
    case .mapping:
      Dictionary(
        node.entries.map { ($0.key.text, object($0.value)) }, uniquingKeysWith: { $1 })
    }
  }

  private static func rate(_ bytes: Int, _ seconds: Double) -> String {
    "\(BenchmarkTable.number(Double(bytes) / 1e6 / seconds, 0)) MB/s"
  }
}

/// Keeps the compiler from leaving out work whose result nobody uses.
@inline(never)
func blackHole(_ value: Int) {
  sink = sink &+ value
}

nonisolated(unsafe) private var sink = 0
