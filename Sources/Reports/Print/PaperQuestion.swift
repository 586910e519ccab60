import Content
import Wording

/// One question on the paper form.
struct PaperQuestion {
  private let scan: Scan
  private let question: Questionnaire.Question

  init(_ scan: Scan, _ question: Questionnaire.Question) {
    self.scan = scan
    self.question = question
  }

  var lines: [String] {
    var lines = ["<article>"]
    switch question.body {
    case .core(let core):
      lines.append(heading(core.question))
      lines += [choice(), remarks(isShort: true)]
    case .statement(let statement):
      lines.append(heading(statement.text))
      lines += [choice(), remarks(isShort: true)]
    case .criterion(let criterion):
      lines.append(heading(criterion.question))
      lines += body(of: criterion)
    }
    return lines + ["</article>"]
  }

  private func heading(_ text: String) -> String {
    "<h3><span class=\"number\">\(question.number)</span> <span>\(HTMLText.escaped(text))</span></h3>"
  }

  /// The answers to a question that has no descriptions, on one line.
  private func choice() -> String {
    let marks = Scan.offeredJudgements.map {
      "<span class=\"mark\">\(Mark.one)\(HTMLText.escaped($0.label))</span>"
    }
    return "<p class=\"marks\">\(marks.joined(separator: " "))</p>"
  }

  private func body(of criterion: Criterion) -> [String] {
    var lines: [String] = []
    if let caution = criterion.caution {
      lines.append(
        "<p class=\"soft\"><b>\(FormWording.caution):</b> \(HTMLText.escaped(caution))</p>")
    }
    let asked = AskedDescription.all(of: criterion)
    let permanence = asked.count > 1 && scan.asksPermanence(asked[asked.count - 1].step)
    lines.append("<ol class=\"descriptions\">")
    lines += asked.enumerated().map { place, description in
      let note =
        permanence && place == asked.count - 1
        ? " <small>"
          + HTMLText.escaped(
            FormWording.permanenceOnPaper(
              last: description.letter, before: asked[place - 1].letter)) + "</small>"
        : ""
      return "<li>\(Mark.one)<b>\(description.letter)</b> "
        + "<span>\(HTMLText.escaped(description.text))\(note)</span></li>"
    }
    lines.append("</ol>")
    let others = [
      Vocabulary.noneOfThese.label, Judgement.notApplicable.label, Judgement.dontKnow.label,
    ].map { "<span class=\"mark\">\(Mark.one)\(HTMLText.escaped($0))</span>" }
    lines.append("<p class=\"marks\">\(others.joined(separator: " "))</p>")
    if asked.count > 1 {
      let letters = asked.dropLast().map { "<span class=\"mark\">\(Mark.any)\($0.letter)</span>" }
      lines.append(
        "<p class=\"marks\"><span>\(HTMLText.escaped(FormWording.missingOnPaper))</span> "
          + letters.joined(separator: " ")
          + " <span class=\"mark\">\(Mark.any)\(FormWording.onTheWayOnPaper)</span></p>")
    }
    return lines + [remarks(isShort: false)]
  }

  private func remarks(isShort: Bool) -> String {
    let line = "<span class=\"line\"></span>"
    let example =
      "<p class=\"field\"><span><b>\(FormWording.example).</b> \(FormWording.exampleQuestion)</span> \(line)</p>"
    let plan = "<p class=\"field\"><span><b>\(FormWording.plan)</b></span> \(line)</p>"
    let marks =
      "<p class=\"marks\"><span class=\"mark\">\(Mark.any)\(FormWording.doubt)</span> "
      + "<span class=\"mark\">\(Mark.any)\(FormWording.wish)</span></p>"
    return isShort ? example + marks : example + "<p class=\"line\"></p>" + plan + marks
  }
}

/// A description that is asked, with the letter under which it is shown.
struct AskedDescription {
  /// Its place in the scale.
  let step: Int
  let letter: String
  let text: String

  /// The descriptions of a criterion that are asked; letters follow on each other without a gap.
  static func all(of criterion: Criterion) -> [AskedDescription] {
    var result: [AskedDescription] = []
    for (step, descriptor) in criterion.descriptors.enumerated() {
      guard case .text(let text) = descriptor else { continue }
      result.append(
        AskedDescription(step: step, letter: FormWording.letter(result.count), text: text))
    }
    return result
  }
}
