import Testing
import Wording

@Suite("Text on a terminal")
struct TerminalTextTests {
  /// Widths by Unicode's EastAsianWidth.txt and emoji presentation.
  @Test(
    arguments: [
      ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("e\u{301}\u{308}", 1), ("你好", 4),
      ("ｱ", 1), ("Ａ", 2), ("　", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2),
      ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇳🇱", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("…", 1), ("«»", 2),
      ("\u{200B}", 0), ("\u{202E}", 0), ("𠀀", 2), ("€", 1), ("→", 1), ("⌚", 2),
    ])
  func `text takes as many columns as a terminal shows`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    arguments: [
      ("gewone tekst: é, ü, 你, 👨‍👩‍👧, ❤️, 1️⃣ en 🇳🇱", "gewone tekst: é, ü, 你, 👨‍👩‍👧, ❤️, 1️⃣ en 🇳🇱"),
      ("a\tb", "a→b"), ("\u{7}", "‹U+0007›"), ("\u{1B}[31m", "‹U+001B›[31m"),
      ("ab\u{202E}cd\u{202C}", "ab‹U+202E›cd‹U+202C›"), ("\u{2066}x\u{2069}", "‹U+2066›x‹U+2069›"),
      ("\u{FEFF}a", "‹U+FEFF›a"), ("a\u{A0}b", "a‹U+00A0›b"), ("a\u{200B}", "a‹U+200B›"),
      ("vraag\u{200D}", "vraag‹U+200D›"), ("\u{E0041}", "‹U+E0041›"), ("\u{85}", "‹U+0085›"),
    ])
  func `what nobody can see is shown by its number`(text: String, shown: String) {
    #expect(VisibleText.of(text) == shown)
  }

  /// "ab‹U+202E›cd" takes 12 columns: with a space and "ef" 15.
  @Test(arguments: [(15, ["ab\u{202E}cd ef"]), (14, ["ab\u{202E}cd", "ef"])])
  func `a line is broken by what is shown of it`(width: Int, lines: [String]) {
    #expect(TextLayout.wrap("ab\u{202E}cd ef", width: width) == lines)
  }
}
