import Content
import Wording

/// One step: when, what the facilitator and the others do, and room for what is written down.
struct RunsheetStep {
  private let row: SessionScript.Row
  private let script: SessionScript

  init(_ row: SessionScript.Row, _ script: SessionScript) {
    self.row = row
    self.script = script
  }

  private var step: FormatStep { row.step }

  var lines: [String] {
    ["<section class=\"step\">", "<div class=\"top\">"] + head
      + ["</div>"] + RunsheetFields(row, script).lines + ["</section>"]
  }

  private var head: [String] {
    let length = RunsheetWording.length(step, minutes: row.minutes)
    var lines = [
      "<h2><span class=\"time\">\(script.times(row))</span>"
        + "<span>\(HTMLText.escaped("\(row.number). \(step.name)"))</span>"
        + "<span class=\"length\">\(length)</span></h2>"
    ]
    lines += said(RunsheetWording.leader, step.leader)
    lines += said(RunsheetWording.participants, step.participants)
    lines += said(RunsheetWording.record, step.record ?? "")
    if let question = step.details.question {
      lines.append("<p class=\"question\">\(HTMLText.escaped(question))</p>")
    }
    if !step.details.material.isEmpty, script.profile != nil {
      lines.append("<p>\(RunsheetWording.seeMaterial)</p>")
    }
    return lines
  }

  /// Who, then what, in as many paragraphs as it has.
  private func said(_ who: String, _ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    return PageText.lines(text).enumerated().map { place, text in
      "<p class=\"said\"><b>\(place == 0 ? who : "")</b><span>\(HTMLText.escaped(text))</span></p>"
    }
  }
}
