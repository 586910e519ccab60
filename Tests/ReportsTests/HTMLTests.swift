import Content
import Testing

@testable import Reports

/// The HTML report: one file, safe with any text, and in order for those who do not see it.
@Suite struct HTMLTests {
  private static let hostile = "<script>alert(1)</script>&\"'\u{202E}\u{0}\u{1B}[31m</title>"

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `elements nest, headings descend and nothing is fetched`(seed: UInt64) {
    let html = RandomCase.result(seed: seed).page(withExplanation: true).htmlText
    let outline = HTMLOutline(html)
    #expect(outline.problems == [], "seed \(seed)")
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"), "seed \(seed)")
    #expect(outline.elements.count { $0 == "h1" } == 1, "seed \(seed)")
    #expect(outline.elements.count { $0 == "title" } == 1, "seed \(seed)")
    let headings = outline.elements.filter { ["h1", "h2", "h3", "h4", "h5", "h6"].contains($0) }
    #expect(headings.first == "h1", "seed \(seed)")
    for (one, next) in zip(headings, headings.dropFirst()) {
      let isDescending = (next.last?.wholeNumberValue ?? 9) <= (one.last?.wholeNumberValue ?? 0) + 1
      #expect(isDescending, "seed \(seed): \(next) behind \(one)")
    }
    for element in ["script", "link", "img", "iframe", "base", "form", "object"] {
      #expect(!outline.elements.contains(element), "seed \(seed)")
    }
    for (element, text) in outline.attributes {
      let isReference = ["href", "src", "style=", "on", "http-equiv=\"refresh"].contains {
        text.hasPrefix($0) || text.contains(" " + $0)
      }
      #expect(!isReference, "seed \(seed): \(element) \(text)")
    }
    #expect(!html.contains("http:") && !html.contains("https:") && !html.contains("url("))
    #expect(html.contains("default-src 'none'"))
    for place in outline.elements.indices where outline.elements[place] == "table" {
      #expect(outline.elements[place + 1] == "caption", "seed \(seed)")
    }
    let headers = outline.attributes.filter { $0.element == "th" }
    #expect(headers.allSatisfy { $0.text == "scope=\"col\"" || $0.text == "scope=\"row\"" })
    #expect(headers.count == outline.elements.count { $0 == "th" }, "seed \(seed)")
  }

  /// A result in which everything that people or authors write is hostile.
  private var result: ScanResult {
    let text = Self.hostile
    var random = RandomCase(seed: 7)
    random.makeSmallLadder(criteria: 1)
    let scan = Scan(
      id: "proef", title: text, version: 1, language: "nl", rationale: text,
      parties: ["school", "opleiding"], alsoHeard: [],
      coreQuestions: [CoreQuestion(id: "k", name: text, question: text, sources: [])],
      signals: [], earlier: [],
      kind: .ladder(
        Ladder(
          scale: [Step(id: "s", name: text, plainName: text, core: text)],
          axes: [
            Axis(
              id: "as",
              values: [
                AxisValue(id: "w", name: text, plainName: text, explanation: text, sources: [])
              ])
          ],
          criteria: [
            Criterion(
              id: "c", name: text, question: text, placement: [0], scope: .shared,
              descriptors: [.text(text)], examples: [text], caution: text, audience: [], sources: []
            )
          ], rule: PositionRule(wholeAxis: 0, requirements: [0: .coreInOrder(0)]))))
    let remarks = Remarks(
      example: text, plan: text, note: text, reason: text, dissent: text)
    func sheet(_ author: Sheet.Author) -> Sheet {
      Sheet(
        scan: "proef", version: 1, partnership: text,
        unit: Sheet.Unit(kind: "school", name: text), period: nil,
        moment: CalendarDate(year: 2026, month: 11, day: 20)!, author: author, round: 1,
        coreAnswers: [Answer(.no, remarks: remarks)],
        criterionAnswers: [
          CriterionAnswer(
            response: .stepByStep([Answer(.partly, remarks: remarks)]), remarks: remarks)
        ], statementAnswers: [])
    }
    let rater = Rater(id: text, name: text, role: text, party: "school")
    return ScanResult(scan: scan, sheets: [sheet(.rater(rater)), sheet(.consensus)])
  }

  @Test func `texts from files cannot become markup or hide`() {
    let html = result.page(withExplanation: true).htmlText
    let outline = HTMLOutline(html)
    #expect(outline.problems == [])
    #expect(!outline.elements.contains("script"))
    #expect(!html.contains("alert(1)</"))
    for scalar in html.unicodeScalars where scalar != "\n" {
      let isVisible = scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\u{202E}"
      #expect(isVisible, "\(scalar.value)")
    }
    let allowed = ["amp;", "lt;", "gt;", "quot;", "#39;"]
    for part in outline.text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      #expect(allowed.contains { part.hasPrefix($0) }, "&\(part.prefix(8))")
    }
    #expect(!outline.text.contains("\""))
  }

  @Test func `texts from files cannot send anything to a terminal`() {
    for isColored in [false, true] {
      let text = result.page(withExplanation: true).terminalText(
        TerminalStyle(isColored: isColored))
      #expect(!text.unicodeScalars.contains("\u{202E}"))
      #expect(!text.unicodeScalars.contains("\u{0}"))
      #expect(!text.contains("\u{1B}[31m"))
      if !isColored { #expect(!text.unicodeScalars.contains("\u{1B}")) }
    }
  }

  @Test func `line ends in texts of a scan stay line ends`() {
    let page = Page(
      title: "Een\ntitel", subtitle: "", blocks: [.paragraph("Eerst dit.\n\nDan dat.\n")])
    #expect(
      page.terminalText(TerminalStyle(isColored: false)) == """
        Een
        titel

        Eerst dit.
        Dan dat.

        """)
    #expect(page.htmlText.contains("<p>Eerst dit.</p>\n<p>Dan dat.</p>\n"))
    #expect(page.htmlText.contains("<h1>Een titel</h1>"))
  }

  @Test func `JSON of hostile texts stays JSON`() {
    let text = result.json.text(.indented)
    #expect(text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    #expect(text.contains("<script>alert(1)</script>&\\\"'\u{202E}\\u0000\\u001b[31m"))
  }
}
