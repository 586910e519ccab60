/// A file as it was read: a tree of nodes with their places, and every problem that was found.
///
/// The nodes lie in one arena; a `YAMLNode` is an index into it.
package final class YAMLDocument: Sendable {
  /// The bytes that were read.
  package let source: [UInt8]
  /// Everything that is wrong, in the order of the file. The file is accepted when it is empty.
  package let problems: [YAMLFinding]
  let records: [NodeRecord]
  /// Texts of scalars that do not stand in the source as they are (folded, escaped).
  let decoded: [UInt8]

  init(source: [UInt8], problems: [YAMLFinding], records: [NodeRecord], decoded: [UInt8]) {
    self.source = source
    self.problems = problems
    self.records = records
    self.decoded = decoded
  }

  /// The one node of the document; nil when the file holds none.
  package var root: YAMLNode? {
    records.isEmpty ? nil : YAMLNode(document: self, index: 0)
  }

  /// How many nodes the tree holds.
  package var nodeCount: Int { records.count }

  func text(of index: Int) -> String {
    let record = records[index]
    guard record.kind == .scalar else { return "" }
    let range = Int(record.textStart)..<Int(record.textEnd)
    return String(decoding: record.isDecoded ? decoded[range] : source[range], as: UTF8.self)
  }

  func sourceOffset(of index: Int, textByte offset: Int) -> Int {
    let record = records[index]
    guard !record.isDecoded else { return Int(record.start) }
    return min(Int(record.textStart) + offset, Int(record.textEnd))
  }
}

/// A problem and where it stands.
package struct YAMLFinding: Hashable, Sendable {
  package let problem: YAMLProblem
  package let range: SourceRange
}
