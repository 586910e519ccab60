import Content
import Wording

/// A mail to invite the other person.
package enum PrintedInvitation: PrintedPiece {
  package static let word = PrintWord.invitation

  package static func html(of request: PrintRequest) -> String {
    let mail = invitation(of: request)
    var body = [
      "<main class=\"paper letter\">", "<h1>\(HTMLText.escaped(mail.subject))</h1>",
    ]
    for block in mail.blocks {
      switch block {
      case .paragraph(let text): body.append("<p>\(HTMLText.escaped(text))</p>")
      case .heading(let text): body.append("<h2>\(HTMLText.escaped(text))</h2>")
      case .bullets(let texts):
        body.append("<ul>")
        body += texts.map { "<li>\(HTMLText.escaped($0))</li>" }
        body.append("</ul>")
      }
    }
    return HTMLFile(
      title: mail.subject, style: PackageResources.print_css, body: body + ["</main>"]
    ).text
  }

  package static func text(of request: PrintRequest) -> String? {
    let mail = invitation(of: request)
    var lines = [InvitationWording.subjectLine(mail.subject), ""]
    for block in mail.blocks {
      switch block {
      case .paragraph(let text): lines += TextLayout.wrap(PageText.line(text), width: 72) + [""]
      case .heading(let text): lines += [PageText.line(text), ""]
      case .bullets(let texts):
        for text in texts {
          let wrapped = TextLayout.wrap(PageText.line(text), width: 70)
          lines += wrapped.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
        }
        lines.append("")
      }
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static func invitation(of request: PrintRequest) -> InvitationWording {
    InvitationWording(
      request.scan, questions: request.questionnaire.count, partnership: request.partnership,
      unit: request.unit)
  }
}
