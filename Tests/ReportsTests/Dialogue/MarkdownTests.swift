import Testing

@testable import Reports

/// Markdown that stays text whatever people write.
@Suite struct MarkdownTests {
  @Test(
    arguments: [
      ("*vet* en _schuin_", "\\*vet\\* en \\_schuin\\_"),
      ("# kop", "\\# kop"),
      ("- punt", "\\- punt"),
      ("+ punt", "\\+ punt"),
      ("1. eerste", "1\\. eerste"),
      ("12) twaalfde", "12\\) twaalfde"),
      ("om 1. of 2.", "om 1. of 2."),
      ("> citaat", "\\> citaat"),
      ("    code", "code"),
      ("===", "\\==="),
      ("---", "\\---"),
      ("```x", "\\`\\`\\`x"),
      ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"),
      ("[x](y)", "\\[x\\](y)"),
      ("![x](y)", "!\\[x\\](y)"),
      ("https://a.nl", "https\\://a\\.nl"),
      ("www.a.nl", "www\\.a\\.nl"),
      ("WWW.a.nl", "WWW\\.a\\.nl"),
      ("om 15:30: klaar", "om 15:30: klaar"),
      (":ster: en :ster:", "\\:ster: en \\:ster:"),
      ("jan@a.nl", "jan\\@&#8288;a\\.nl"),
      ("a|b", "a\\|b"),
      ("a\\b", "a\\\\b"),
      ("*\u{301}vet*\u{301} a|\u{301}b", "\\*\u{301}vet\\*\u{301} a\\|\u{301}b"),
      ("~~weg~~", "\\~\\~weg\\~\\~"),
      ("eerst\nen dan", "eerst en dan"),
      ("\u{202E}om", "‹U+202E›om"),
      ("  ", ""),
    ])
  func `text is escaped where it would be something else`(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test func `hostile texts stay on their line in every block`() {
    let text = "<img src=x>\n\n# kop\n- [x](javascript:alert(1)) | `code`"
    let page = Page(
      title: text, subtitle: text,
      blocks: [
        .heading(text), .subheading(text), .notice(text), .keySentence(text),
        .bullets([text, text]),
        .pairs([Page.Pair(name: text, value: text)]),
        .table(Page.Table(caption: text, columns: [text, text], rows: [[text, text]])),
        .charts(
          about: text,
          [
            Page.Chart(
              name: text, bars: [Page.Chart.Bar(label: text, count: 1)], sentence: text)
          ]), .pageBreak, .details(summary: text, [.paragraph(text)]),
      ])
    let markdown = page.markdownText
    for line in markdown.split(separator: "\n") {
      let rest = line.replacing("\\\\", with: "")
      for mark in ["<", "[", "`"] {
        #expect(
          rest.split(separator: mark, omittingEmptySubsequences: false).dropLast()
            .allSatisfy { $0.hasSuffix("\\") }, "\(line)")
      }
    }
    #expect(HTMLOutline(page.htmlText).problems == [])
    #expect(!page.htmlText.contains("<img"))
  }

  @Test func `two lists behind each other stay two`() {
    let page = Page(
      title: "a", subtitle: "", blocks: [.bullets(["b"]), .bullets(["c"]), .bullets(["d"])])
    #expect(page.markdownText == "# a\n\n- b\n\n* c\n\n- d\n")
  }
}
