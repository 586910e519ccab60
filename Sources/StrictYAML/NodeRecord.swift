/// One node in the arena of a document. Nodes stand in the order of the file, a collection before its
/// children (of a mapping: key, value, key, value …), so that `next` is enough to walk the tree.
struct NodeRecord {
  var kind: YAMLNode.Kind
  var style: YAMLNode.Style
  var isIncomplete: Bool
  /// True when the text stands in the document's `decoded` bytes and not in the source.
  var isDecoded: Bool
  /// Byte range of the node in the source.
  var start: UInt32
  var end: UInt32
  /// Byte range of a scalar's text, in the source or in `decoded`.
  var textStart: UInt32
  var textEnd: UInt32
  /// Index of the first node after this one and all it holds.
  var next: UInt32
}
