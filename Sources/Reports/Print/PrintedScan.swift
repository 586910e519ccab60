import Content
import Wording

/// The whole scan with the names of its steps, to read.
package enum PrintedScan: PrintedPiece {
  package static let word = PrintWord.scan

  package static func html(of request: PrintRequest) -> String {
    let scan = request.scan
    var body = [
      "<main class=\"paper scan\">", "<header>",
      "<h1>\(HTMLText.escaped(scan.title))</h1>",
      "<p class=\"about\">\(HTMLText.escaped(ScanWording.about(scan)))</p>", "</header>",
      "<section><h2>\(FormWording.words)</h2>",
    ]
    body += PageText.lines(scan.rationale).map { "<p>\(HTMLText.escaped($0))</p>" }
    body.append("</section>")
    if let ladder = scan.ladder { body += scale(of: ladder) }
    for part in request.questionnaire.parts {
      body.append("<section>")
      if !part.heading.isEmpty { body.append("<h2>\(HTMLText.escaped(part.heading))</h2>") }
      if !part.explanation.isEmpty {
        body.append("<p class=\"soft\">\(HTMLText.escaped(part.explanation))</p>")
      }
      for question in part.questions { body += lines(question, in: scan) }
      body.append("</section>")
    }
    if let profile = scan.profile { body += options(of: profile) }
    return HTMLFile(
      title: scan.title, style: PackageResources.print_css, body: body + ["</main>"]
    ).text
  }

  private static func scale(of ladder: Ladder) -> [String] {
    ["<section><h2>\(ScanWording.scaleHeading)</h2>", "<dl>"]
      + ladder.scale.enumerated().map { place, step in
        "<div><dt>\(place + 1). \(HTMLText.escaped(step.nameWithGloss.capitalizedFirst))</dt>"
          + "<dd>\(HTMLText.escaped(step.core))</dd></div>"
      } + ["</dl></section>"]
  }

  private static func lines(_ question: Questionnaire.Question, in scan: Scan) -> [String] {
    switch question.body {
    case .core(let core):
      [
        "<article>",
        "<h3><span class=\"number\">\(question.number)</span> <span>\(HTMLText.escaped(core.question))</span></h3>",
        "<p class=\"soft\">\(HTMLText.escaped(ScanWording.answers))</p>", "</article>",
      ]
    case .statement(let statement):
      [
        "<article>",
        "<h3><span class=\"number\">\(question.number)</span> <span>\(HTMLText.escaped(statement.text))</span></h3>",
        "<p class=\"soft\">"
          + HTMLText.escaped(scan.profile?.options[statement.option].name ?? "") + "</p>",
        "</article>",
      ]
    case .criterion(let criterion): rubric(criterion, question.number, scan.ladder?.scale ?? [])
    }
  }

  private static func rubric(_ criterion: Criterion, _ number: Int, _ scale: [Step]) -> [String] {
    var lines = [
      "<article>",
      "<h3><span class=\"number\">\(number)</span> <span>\(HTMLText.escaped(criterion.question))</span></h3>",
    ]
    if let caution = criterion.caution {
      lines.append(
        "<p class=\"soft\"><b>\(FormWording.caution):</b> \(HTMLText.escaped(caution))</p>")
    }
    lines.append("<dl class=\"rubric\">")
    for (step, descriptor) in zip(scale, criterion.descriptors) {
      let text =
        switch descriptor {
        case .text(let text): HTMLText.escaped(text)
        case .notApplicable(let reason):
          "<i class=\"soft\">\(HTMLText.escaped(ScanWording.notAsked(reason)))</i>"
        }
      lines.append("<div><dt>\(HTMLText.escaped(step.name))</dt><dd>\(text)</dd></div>")
    }
    lines.append("</dl>")
    if !criterion.examples.isEmpty {
      let examples = criterion.examples.joined(separator: " · ")
      lines.append(
        "<p class=\"soft\"><b>\(FormWording.thinkOf):</b> \(HTMLText.escaped(examples))</p>")
    }
    return lines + ["</article>"]
  }

  private static func options(of profile: Profile) -> [String] {
    ["<section><h2>\(ScanWording.optionsHeading)</h2>", "<dl>"]
      + profile.options.map {
        "<div><dt>\(HTMLText.escaped($0.name))</dt><dd>\(HTMLText.escaped($0.core))</dd></div>"
      } + ["</dl></section>"]
  }
}
