import Content
import Wording

/// The whole script of a session on paper: to lead it without a laptop, and to type it in afterwards.
package enum Runsheet: PrintedPiece {
  package static let word = PrintWord.runsheet

  package static func html(of request: PrintRequest) -> String {
    guard let script = request.script else {
      return file(RunsheetWording.title, name: "", ["<h1>\(RunsheetWording.title)</h1>"])
    }
    let title = RunsheetWording.title(script.format)
    return file(
      title, name: title,
      RunsheetOverview(script, partnership: request.partnership, unit: request.unit).lines
        + script.rows.flatMap { RunsheetStep($0, script).lines }
        + spare(of: script) + RunsheetMaterial(script).lines + typing(script))
  }

  private static func file(_ title: String, name: String, _ body: [String]) -> String {
    HTMLFile(
      title: title, style: PackageResources.runsheet_css + footer(name),
      body: ["<main class=\"runsheet\">"] + body + ["</main>"]
    ).text
  }

  /// The name on the left of every page and its number on the right, in browsers that can.
  private static func footer(_ name: String) -> [UInt8] {
    Array(
      """
      @page {
        @bottom-left { content: "\(escaped(name))"; }
        @bottom-right { content: counter(page) " / " counter(pages); }
      }

      """.utf8)
  }

  /// A text that can stand between quotes in a style: what is no letter, digit or space by its number.
  private static func escaped(_ text: String) -> String {
    PageText.line(text).unicodeScalars.map { scalar in
      scalar == " " || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }.joined()
  }

  private static func spare(of script: SessionScript) -> [String] {
    guard !script.spare.isEmpty else { return [] }
    let texts = CardTexts(library: script.library)
    return ["<section>", "<h2>\(RunsheetWording.spare)</h2>"]
      + script.spare.map { RunsheetCard($0, name: nil, texts).html } + ["</section>"]
  }

  private static func typing(_ script: SessionScript) -> [String] {
    let typing = RunsheetTyping(script.format, cards: script.cards.map(\.id))
    return [
      "<section class=\"whole typing\">", "<h2>\(RunsheetTyping.heading)</h2>",
      "<p class=\"command\">\(HTMLText.escaped(typing.command))</p>", "<ul>",
    ] + typing.lines.map { "<li>\(HTMLText.escaped($0))</li>" } + ["</ul>", "</section>"]
  }
}
