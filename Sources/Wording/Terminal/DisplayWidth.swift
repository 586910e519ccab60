/// How many columns text takes on a terminal: marks and format characters none, East Asian wide
/// characters and emoji two, all others one.
package enum DisplayWidth {
  /// Costs the length of the text.
  package static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The width of one character as an editor counts them, however many code points it has.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.contains(where: isTwoColumns) { return 2 }
    return scalars.reduce(0) { $0 + (isWithoutWidth($1) ? 0 : 1) }
  }

  /// Emoji presentation makes a narrow sign wide, as in a keycap or a heart.
  private static func isTwoColumns(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    return scalar.value == 0xFE0F || scalar.properties.isEmojiPresentation
      || isEastAsianWide(scalar.value)
  }

  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return false }
    // Vowels and final consonants of Korean syllables, which join the first consonant.
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func isEastAsianWide(_ value: UInt32) -> Bool {
    var (low, high) = (0, wideRanges.count)
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }

  /// Rising. Wide and fullwidth in EastAsianWidth.txt of Unicode 16; emoji are known by their
  /// property. Codes that are not in use are taken into the ranges around them.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FFF, 0x17000...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]
}
