import Content
import Sessions
import Wording

/// A sheet to count votes on.
struct RunsheetTally {
  private let step: FormatStep
  private let script: SessionScript

  init(_ step: FormatStep, _ script: SessionScript) {
    self.step = step
    self.script = script
  }

  var lines: [String] {
    let way = step.details.way ?? .hands
    var lines = ["<div class=\"block\">"]
    if !isOneQuestion {
      lines += [
        PaperField.marks(
          RunsheetWording.sheetOf, [RunsheetWording.wholeGroup], writing: RunsheetWording.oneGroup),
        "<p class=\"soft\">\(RunsheetWording.copySheet)</p>",
      ]
    }
    lines.append(
      "<p class=\"soft\">\(RunsheetWording.howToCount(way, dots: step.details.dots))</p>")
    let columns = columns(way)
    let first = isOneQuestion ? RunsheetWording.groupColumn : RunsheetWording.topic
    let rows = subjects.map { [$0] + Array(repeating: "", count: columns.count) }
    let name = "tally \(way == .score ? "figures" : "counts")"
    return lines + PaperTable.lines([first] + columns, rows, name: name) + ["</div>"]
  }

  /// One question with choices to raise a hand for: then sides stand below each other.
  private var isOneQuestion: Bool {
    step.details.about == .choices && step.details.way == .hands
  }

  private func columns(_ way: FormatStep.Way) -> [String] {
    switch way {
    case .hands: step.details.choices.isEmpty ? [RunsheetWording.hands] : step.details.choices
    case .dots: [RunsheetWording.tally, RunsheetWording.total]
    case .score: Ballot.figures.map { String($0) }
    }
  }

  private var subjects: [String] {
    switch step.details.about {
    case .choices where isOneQuestion:
      [RunsheetWording.wholeGroup.capitalizedFirst]
        + script.format.parties.map { Vocabulary.side(of: $0).capitalizedFirst }
        + ["", "", ""]
    case .choices: step.details.choices
    case .options: options
    case .contributions, nil:
      (1...script.contributionRows).map { "\(RunsheetWording.number) \($0)" }
    }
  }

  /// A hand can also be raised for none of them.
  private var options: [String] {
    let names = script.profile?.options.map(\.name) ?? Array(repeating: "", count: 4)
    return step.countsNoneOfThese ? names + [VotingWording.noneOfThese] : names
  }
}
