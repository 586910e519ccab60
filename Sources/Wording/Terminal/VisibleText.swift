/// Text in which everything can be seen: what is invisible, or changes the order in which the rest
/// is shown, is written as its number, as in ‹U+202E›.
package enum VisibleText {
  /// Tabs become arrows, so that the text takes as many places as it has visible characters.
  package static func of(_ text: String) -> String {
    // Most texts hold nothing invisible.
    guard text.unicodeScalars.contains(where: { isInvisible($0) || isJoiner($0) }) else {
      return text
    }
    return text.map(of).joined()
  }

  /// One character as an editor counts them.
  package static func of(_ character: Character) -> String {
    var shown = ""
    var previous: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      if scalar == "\t" {
        shown += "→"
      } else if isInvisible(scalar) || isJoiner(scalar) && !joins(previous) {
        shown += "‹\(unicodeName(scalar.value))›"
      } else {
        shown.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return shown
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Control characters.
    case 0x00...0x1F, 0x7F...0x9F: true
    // Spaces and hyphens that look like others, or like nothing.
    case 0xA0, 0xAD, 0x034F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E, 0x2000...0x200B, 0x202F,
      0x205F...0x2064, 0x3164, 0xFEFF, 0xFFA0:
      true
    // Marks and brackets of writing direction, line separators.
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F: true
    // Annotations, tags, characters for private use and codes that are no characters.
    case 0xFFF9...0xFFFB, 0xE0000...0xE0FFF, 0xE000...0xF8FF, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE || scalar.value >= 0xF0000
    }
  }

  /// Joiners and variation selectors: part of emoji and of some scripts, strays elsewhere.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C...0x200D, 0xFE00...0xFE0F: true
    default: false
    }
  }

  /// True where a joiner has something to do: behind an emoji, a keycap's digit or a letter that is
  /// not Latin.
  private static func joins(_ previous: Unicode.Scalar?) -> Bool {
    guard let previous else { return false }
    return previous.value > 0x24F || previous.properties.isEmoji
  }
}
