import Positions
import Wording

extension Page {
  /// The page as one HTML file that needs nothing else: no network, no script, no other file.
  package var htmlText: String {
    var renderer = HTMLRenderer()
    for block in blocks { renderer.add(block) }
    renderer.closeSection()
    var style = String(decoding: PackageResources.report_css, as: UTF8.self)
    if renderer.isRecord {
      style += String(decoding: PackageResources.record_css, as: UTF8.self)
    }
    let title = HTMLText.escaped(title)
    return """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(style)</style>
      </head>
      <body>
      <main>
      <header>
      <h1>\(title)</h1>
      <p>\(HTMLText.escaped(subtitle))</p>
      </header>
      \(renderer.lines.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }
}

private struct HTMLRenderer {
  var lines: [String] = []
  /// True when it has a part that stands in records only.
  private(set) var isRecord = false
  private var isInSection = false
  private var depth = 2

  mutating func add(_ block: Page.Block) {
    switch block {
    case .heading(let text):
      if depth == 2 {
        closeSection()
        lines.append("<section>")
        isInSection = true
      }
      lines.append("<h\(depth)>\(HTMLText.escaped(text))</h\(depth)>")
    case .subheading(let text):
      lines.append("<h\(depth + 1)>\(HTMLText.escaped(text))</h\(depth + 1)>")
    case .paragraph(let text):
      lines += PageText.lines(text).map { "<p>\(HTMLText.escaped($0))</p>" }
    case .notice(let text):
      lines.append("<p class=\"notice\">\(HTMLText.escaped(text))</p>")
    case .keySentence(let text):
      lines.append("<p class=\"key\">\(HTMLText.escaped(text))</p>")
    case .bullets(let texts):
      lines.append("<ul>")
      lines += texts.map { "<li>\(HTMLText.escaped($0))</li>" }
      lines.append("</ul>")
    case .pairs(let pairs):
      lines.append("<dl>")
      lines += pairs.map {
        "<div><dt>\(HTMLText.escaped($0.name))</dt><dd>\(HTMLText.escaped($0.value))</dd></div>"
      }
      lines.append("</dl>")
    case .plate(let plate): addPlate(plate)
    case .grid(let grid): lines += grid.htmlLines
    case .table(let table):
      isRecord = true
      lines += table.htmlLines
    case .charts(let about, let charts):
      isRecord = true
      if !about.isEmpty { lines.append("<p class=\"about\">\(HTMLText.escaped(about))</p>") }
      lines.append("<div class=\"charts\">")
      lines += charts.flatMap(\.htmlLines)
      lines.append("</div>")
    case .pageBreak:
      isRecord = true
      closeSection()
      lines.append("<hr>")
    case .details(let summary, let blocks):
      lines.append("<details><summary>\(HTMLText.escaped(summary))</summary>")
      depth += 1
      for block in blocks { add(block) }
      depth -= 1
      lines.append("</details>")
    }
  }

  mutating func closeSection() {
    if isInSection { lines.append("</section>") }
    isInSection = false
  }

  private mutating func addPlate(_ plate: Page.Plate) {
    lines.append("<table><caption>\(HTMLText.escaped(plate.caption))</caption>")
    lines.append("<thead><tr><td></td>")
    for step in plate.steps {
      let plain = step.plain.map { "<small>\(HTMLText.escaped($0))</small>" } ?? ""
      lines.append("<th scope=\"col\">\(HTMLText.escaped(step.name))\(plain)</th>")
    }
    lines.append("</tr></thead><tbody>")
    for row in plate.rows {
      let term = row.term.map { " <small>(\(HTMLText.escaped($0)))</small>" } ?? ""
      lines.append(
        "<tr><th scope=\"row\">\(HTMLText.escaped(row.name))\(term)"
          + "<p>\(HTMLText.escaped(row.sentence))</p></th>")
      lines += zip(plate.steps, row.states).map { step, state in
        "<td class=\"\(Self.styleClass(state))\">"
          + "<span class=\"step\">\(HTMLText.escaped(step.name))</span>"
          + "<b aria-hidden=\"true\">\(state.letter)</b> <span>\(state.label)</span></td>"
      }
      lines.append("</tr>")
    }
    lines.append("</tbody></table>")
  }

  private static func styleClass(_ state: StepState) -> String {
    switch state {
    case .firm: "firm"
    case .visible: "visible"
    case .notYet: "not-yet"
    case .unknown: "unknown"
    case .notApplicable: "not-applicable"
    }
  }
}
