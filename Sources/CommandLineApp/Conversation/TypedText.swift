/// What someone typed, as text that can be kept and shown.
enum TypedText {
  /// Bytes that are no UTF-8 become U+FFFD. What arrow keys and other control keys leave behind is
  /// taken out, tabs and line separators become spaces, and spaces around it go.
  static func plain(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x1B: skipKey(&scalars)
      case 0x09, 0x0A...0x0D, 0x2028, 0x2029: text.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: continue
      default: text.append(scalar)
      }
    }
    return trimmed(text)
  }

  /// Takes out the rest of what a key such as an arrow sends: `[`, parameters, and a letter or `~`.
  private static func skipKey(_ scalars: inout Substring.UnicodeScalarView) {
    guard let opening = scalars.first, opening == "[" || opening == "O" else { return }
    scalars.removeFirst()
    while let scalar = scalars.first, (0x20...0x3F).contains(scalar.value) {
      scalars.removeFirst()
    }
    if let final = scalars.first, (0x40...0x7E).contains(final.value) { scalars.removeFirst() }
  }

  private static func trimmed(_ text: String.UnicodeScalarView) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
  }
}
