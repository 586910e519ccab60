import StrictYAML

extension FileReading {
  /// Checks what people will read: no characters that cannot be shown, not too long, and nothing
  /// that looks as if it was meant as something else.
  func checkText(_ node: YAMLNode, limit: TextLimit, field: FieldName) {
    let text = node.text
    // In plain text the reader of the file has refused it already.
    if node.style != .plain,
      let control = text.unicodeScalars.first(where: \.isRefusedInText)
    {
      report(.controlCharacter(field, scalar: control.value), at: node.range)
    }
    checkType(node, field: field)
    checkLength(text, limit: limit, node: node, field: field)
    checkLines(node, field: field)
  }

  /// Warns when another reader would not see text here.
  func checkType(_ node: YAMLNode, field: FieldName) {
    guard node.style == .plain, let type = TypedScalar(unquoted: node.text) else { return }
    report(.typedElsewhere(field, text: node.text, type: type), at: node.range)
  }

  private func checkLength(
    _ text: String, limit: TextLimit, node: YAMLNode, field: FieldName
  ) {
    if let most = limit.words {
      let words = text.split(whereSeparator: \.isWhitespace).count { word in
        word.contains { $0.isLetter || $0.isNumber }
      }
      if words > most {
        report(.tooManyWords(field, count: words, limit: most), at: node.range)
        return
      }
    }
    let characters = text.withoutWhitespaceAround.count
    if characters > limit.characters {
      report(
        .tooManyCharacters(field, count: characters, limit: limit.characters), at: node.range)
    }
  }

  /// Warns for the first line inside a text that looks like a new list item or a new key.
  private func checkLines(_ node: YAMLNode, field: FieldName) {
    let lines = node.continuationLines
    guard !lines.isEmpty else { return }
    let known = Self.keysInFamily(of: field.record.kind) + (names.lists[.axis]?.ids ?? [])
    for line in lines {
      if line.text == "-" || line.text.hasPrefix("- ") {
        report(.listItemInText(field), at: line.range)
        return
      }
      guard let colon = line.text.firstIndex(of: ":") else { continue }
      let rest = line.text[line.text.index(after: colon)...]
      let key = String(line.text[..<colon])
      if rest.isEmpty || rest.hasPrefix(" "), known.contains(key) {
        report(.keyInText(field, key: key), at: line.range)
        return
      }
    }
  }

  private static func keysInFamily(of kind: RecordKind) -> [String] {
    kind.family.flatMap { $0.schema.keys.map(\.name) }
  }
}

extension Unicode.Scalar {
  /// Control characters other than the line end, line separators and characters that are none.
  var isRefusedInText: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension YAMLNode {
  /// A line of the file on which a scalar goes on, without white space around it.
  struct Line {
    let text: String
    let range: SourceRange
  }

  /// The lines of a scalar after the one on which it begins.
  var continuationLines: [Line] {
    guard kind == .scalar, style != .absent else { return [] }
    let source = document.source
    var lines: [Line] = []
    var start = min(range.lower, source.count)
    let end = min(range.upper, source.count)
    var isFirst = true
    while start < end {
      let stop = source[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
      if !isFirst, let line = Line(in: source, start..<stop) { lines.append(line) }
      isFirst = false
      start = stop + 1
    }
    return lines
  }
}

extension YAMLNode.Line {
  /// Nil for a blank line.
  init?(in source: [UInt8], _ bounds: Range<Int>) {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = source[bounds].firstIndex(where: { !isBlank($0) }),
      let last = source[bounds].lastIndex(where: { !isBlank($0) })
    else { return nil }
    text = String(decoding: source[first...last], as: UTF8.self)
    range = SourceRange(first, last + 1)
  }
}
