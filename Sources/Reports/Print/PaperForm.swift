import Content
import Wording

/// The form to fill in on paper. Descriptions stand without the names or numbers of their steps.
package enum PaperForm: PrintedPiece {
  package static let word = PrintWord.form

  package static func html(of request: PrintRequest) -> String {
    HTMLFile(
      title: FormWording.title(request.scan), style: PackageResources.print_css,
      body: ["<main class=\"paper\">"] + content(of: request) + ["</main>"]
    ).text
  }

  /// What stands on the paper, as HTML.
  static func content(of request: PrintRequest) -> [String] {
    let questionnaire = request.questionnaire
    var lines = head(of: request, questions: questionnaire.count)
    for part in questionnaire.parts {
      lines.append("<section>")
      if !part.heading.isEmpty { lines.append("<h2>\(HTMLText.escaped(part.heading))</h2>") }
      if !part.explanation.isEmpty {
        lines.append("<p class=\"soft\">\(HTMLText.escaped(part.explanation))</p>")
      }
      for question in part.questions {
        lines += PaperQuestion(request.scan, question).lines
      }
      lines.append("</section>")
    }
    return lines + [
      "<footer><p><b>\(FormWording.thanks)</b> \(FormWording.afterPaper)</p></footer>"
    ]
  }

  private static func head(of request: PrintRequest, questions: Int) -> [String] {
    let scan = request.scan
    var lines = ["<header>", "<h1>\(HTMLText.escaped(FormWording.title(scan)))</h1>"]
    lines += [
      "<p class=\"about\">"
        + HTMLText.escaped(
          FormWording.about(partnership: request.partnership, unit: request.unit)) + "</p>",
      "</header>", "<div class=\"fields\">",
    ]
    lines += [
      field(FormWording.partnership, request.partnership),
      unit(request.unit),
      field(FormWording.role, request.roleName),
      sides(of: request),
      field(FormWording.date, nil),
      "</div>",
      "<section class=\"howto\"><h2>\(FormWording.howTo)</h2>", "<ul>",
    ]
    lines += FormWording.rules(of: scan).map { "<li>\(HTMLText.escaped($0))</li>" }
    lines.append("<li>\(HTMLText.escaped(FormWording.takes(questions: questions)))</li>")
    lines += ["</ul>", "</section>", "<section class=\"howto\"><h2>\(FormWording.words)</h2>"]
    lines += PageText.lines(scan.rationale).map { "<p>\(HTMLText.escaped($0))</p>" }
    return lines + ["</section>"]
  }

  private static func field(_ name: String, _ value: String?) -> String {
    let value = value.map { "<b>\(HTMLText.escaped($0))</b>" } ?? "<span class=\"line\"></span>"
    let colon = name.hasSuffix("?") ? "" : ":"
    return "<p class=\"field\"><span>\(HTMLText.escaped(name))\(colon)</span> \(value)</p>"
  }

  private static func unit(_ unit: Sheet.Unit?) -> String {
    if let unit { return field(FormWording.unit, PageWording.unit(unit)) }
    return "<p class=\"field\"><span>\(FormWording.unit)</span> "
      + "<span class=\"mark\">\(Mark.one)\(FormWording.wholePartnership)</span> "
      + "<span class=\"mark wide\">\(Mark.one)\(FormWording.oneSchool) <span class=\"line\"></span></span></p>"
  }

  private static func sides(of request: PrintRequest) -> String {
    if let party = request.party { return field(FormWording.side, Vocabulary.side(of: party)) }
    let parties = (request.scan.parties + request.scan.alsoHeard).map {
      "<span class=\"mark\">\(Mark.one)\(HTMLText.escaped(Vocabulary.side(of: $0)))</span>"
    }
    return
      "<p class=\"field\"><span>\(FormWording.side):</span> \(parties.joined(separator: " "))</p>"
  }
}

/// Places on paper to put a mark.
enum Mark {
  /// Round: one of several.
  static let one = "<i class=\"round\"></i>"
  /// Square: as many as apply.
  static let any = "<i class=\"square\"></i>"
}
