/// A value in a document: text, a list or a mapping. A light handle; the document owns the data.
package struct YAMLNode: Sendable {
  /// The document this node lies in.
  package let document: YAMLDocument
  let index: Int

  /// What a node holds.
  package enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping
  }

  /// How a scalar is written.
  package enum Style: UInt8, Sendable {
    /// Nothing stands there: `key:` or `-` with no value.
    case absent
    case plain, singleQuoted, doubleQuoted, literal, folded
    /// A list or mapping over indented lines.
    case block
    /// A list or mapping between brackets.
    case flow
  }

  var record: NodeRecord { document.records[index] }

  /// Text, a list or a mapping.
  package var kind: Kind { record.kind }

  /// How it is written.
  package var style: Style { record.style }

  /// Where the node stands, from its first to just past its last character, quotes and brackets
  /// included; for an absent value the empty place where it would have begun.
  package var range: SourceRange { SourceRange(Int(record.start), Int(record.end)) }

  /// True when a problem made the reader leave something of this node out; what is missing from it
  /// should then not be reported again.
  package var isIncomplete: Bool { record.isIncomplete }

  /// The text of a scalar, after folding and escapes; empty for a list or mapping.
  package var text: String { document.text(of: index) }

  /// The byte offset in the file of byte `offset` of `text`, when the text stands in the file as it
  /// is; the start of the node when folding or escapes came between.
  package func sourceOffset(ofTextByte offset: Int) -> Int {
    document.sourceOffset(of: index, textByte: offset)
  }

  /// The elements of a list, in order; empty for other nodes. Costs their number.
  package var items: [YAMLNode] {
    guard kind == .sequence else { return [] }
    return children
  }

  /// The keys and values of a mapping, in the order of the file; empty for other nodes.
  package var entries: [Entry] {
    guard kind == .mapping else { return [] }
    let all = children
    return stride(from: 0, to: all.count - 1, by: 2).map { Entry(key: all[$0], value: all[$0 + 1]) }
  }

  /// A key of a mapping with its value.
  package struct Entry: Sendable {
    package let key: YAMLNode
    package let value: YAMLNode
  }

  private var children: [YAMLNode] {
    let end = Int(record.next)
    var result: [YAMLNode] = []
    var child = index + 1
    while child < end {
      result.append(YAMLNode(document: document, index: child))
      child = Int(document.records[child].next)
    }
    return result
  }
}
