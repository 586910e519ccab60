import Content
import Wording

/// Room for what is written down in a step, in the order in which it is typed in.
struct RunsheetFields {
  private let row: SessionScript.Row
  private let script: SessionScript

  init(_ row: SessionScript.Row, _ script: SessionScript) {
    self.row = row
    self.script = script
  }

  private var step: FormatStep { row.step }

  /// As HTML; of steps in which nothing is written, none.
  var lines: [String] {
    switch step.kind {
    case .welcome, .joining: step.record == nil ? [] : [notes(2)]
    case .terms:
      PaperTable.lines(
        RunsheetWording.termColumns, Self.empty(5, columns: 2), name: "terms")
    case .individual, .pairs: step.record == nil ? [] : [notes(3)]
    case .card: cards
    case .plenary: plenary
    case .contributing: contributions
    case .ordering: ordering
    case .voting: RunsheetTally(step, script).lines
    case .harvest: harvest
    case .actions:
      PaperTable.lines(RunsheetWording.actionColumns, Self.empty(5, columns: 4), name: "actions")
    case .closing: closing
    }
  }

  static func empty(_ rows: Int, columns: Int) -> [[String]] {
    Array(repeating: Array(repeating: "", count: columns), count: rows)
  }

  private func notes(_ count: Int) -> String { PaperField.rules(RunsheetWording.notes, count) }

  private var cards: [String] {
    let texts = CardTexts(library: script.library)
    let hand = script.hands[step.id] ?? []
    let missing = max(1, (step.details.cards ?? 0) - hand.count)
    return hand.enumerated().flatMap { place, card in
      [
        RunsheetCard(card, name: RunsheetWording.card(place + 1), texts).html, notes(4),
      ]
    }
      + Array(repeating: PaperField.rules(RunsheetWording.otherCard, 1) + notes(3), count: missing)
  }

  private var plenary: [String] {
    guard step.details.about == .contributions, step.details.takesReactions else {
      return [notes(5)]
    }
    return PaperTable.lines(
      [RunsheetWording.number, RunsheetWording.reaction], Self.empty(10, columns: 2),
      name: "reactions")
  }

  private var contributions: [String] {
    var lines = [
      "<p class=\"soft\">\(RunsheetWording.mostContributions(step.details.contributions))</p>"
    ]
    var head = [RunsheetWording.number, RunsheetWording.groupColumn, RunsheetWording.contribution]
    if step.details.isThemed {
      head.append(RunsheetWording.theme)
      let names = script.library.themes.values.map(\.name).sorted()
      if !names.isEmpty {
        lines.append("<p class=\"soft\">\(HTMLText.escaped(RunsheetWording.themes(names)))</p>")
      }
    }
    let rows = (1...script.contributionRows).map { number in
      [String(number)] + Array(repeating: "", count: head.count - 1)
    }
    return lines + PaperTable.lines(head, rows, name: "contributions")
  }

  private var ordering: [String] {
    ["<div class=\"block\">"]
      + PaperTable.lines(
        [RunsheetWording.number, RunsheetWording.sameAs, RunsheetWording.number]
          + [RunsheetWording.sameAs],
        Self.empty(4, columns: 4), name: "doubles") + ["</div>", "<div class=\"block\">"]
      + PaperTable.lines(
        [RunsheetWording.theme, RunsheetWording.numbers], Self.empty(6, columns: 2), name: "themed")
      + ["</div>"]
  }

  private var harvest: [String] {
    let cards = script.cards(before: step)
    let about =
      cards.map { "\($0.id): \(PageText.line($0.question))" }
      + Array(repeating: "", count: cards.isEmpty ? 3 : 1)
    let blocks = about.map { about in
      let rows = [RunsheetWording.now, RunsheetWording.later, RunsheetWording.nextStep]
        .map { [$0, ""] }
      let name =
        about.isEmpty
        ? PaperField.line(RunsheetWording.about)
        : "<p class=\"label\"><b>\(HTMLText.escaped(about))</b></p>"
      return "<div class=\"block\">" + name
        + PaperTable.lines([], rows, name: "harvest").joined(separator: "\n") + "</div>"
    }
    return blocks + [
      PaperField.rules(RunsheetWording.agreed, 3), PaperField.rules(RunsheetWording.different, 3),
      PaperField.rules(RunsheetWording.askedOfBoard, 2),
    ]
  }

  private var closing: [String] {
    let isHarvested = script.format.steps.contains { $0.kind == .harvest }
    let rest =
      isHarvested
      ? []
      : [
        PaperField.rules(RunsheetWording.agreed, 3),
        PaperField.rules(RunsheetWording.different, 3),
      ]
    return rest + [
      PaperField.rules(RunsheetWording.parked, 5, soft: RunsheetWording.parkedUse),
      "<div class=\"block\">",
      PaperField.marks(RunsheetWording.recognition, RunsheetWording.recognitionAnswers),
      PaperField.rules(RunsheetWording.because, 2), "</div>",
      PaperField.line(RunsheetWording.nextTalk),
    ]
  }
}

extension SessionScript {
  /// For how many contributions there is room: of every side or table all it may bring in, at tables of
  /// five; between 8 and 24.
  var contributionRows: Int {
    let people = people ?? min(format.group.upperBound, 24)
    let groups = max(format.parties.count, (people + 4) / 5)
    let most = format.steps.filter { $0.kind == .contributing }.map(\.details.contributions).max()
    return min(24, max(8, groups * (most ?? 2)))
  }

  /// The cards of the steps before this one.
  func cards(before step: FormatStep) -> [Card] {
    format.steps.prefix { $0.id != step.id }.flatMap { hands[$0.id] ?? [] }
  }
}
