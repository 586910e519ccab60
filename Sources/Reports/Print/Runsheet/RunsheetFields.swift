import Content
import Sessions
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
    case .welcome: step.record == nil ? [] : [notes(2)]
    case .joining: joining
    case .terms:
      ["<p class=\"soft\">\(RunsheetWording.termsDiffer)</p>"]
        + PaperTable.lines(
          RunsheetWording.termColumns, Self.empty(3, columns: 2), name: "terms")
    case .individual, .pairs: step.record == nil ? [] : [notes(4)]
    case .card: cards
    case .plenary: plenary
    case .contributing: contributions
    case .ordering: ordering
    case .voting: RunsheetTally(step, script).lines
    case .harvest: harvest
    case .actions: actions
    case .closing: closing
    }
  }

  /// In a scan for a few people, everyone fills in for themselves and nobody is counted. Otherwise
  /// what was counted beforehand is put right.
  private var joining: [String] {
    guard script.format.scanWay != nil else {
      return [PaperField.rules(RunsheetWording.countsRight, 2, soft: RunsheetWording.countsUse)]
    }
    return step.record == nil ? [] : [notes(2)]
  }

  /// Where people are counted: the sides that are meant, then room for others.
  static func groups(of format: SessionFormat) -> [String] {
    let sides = format.parties.map { Vocabulary.side(of: $0).capitalizedFirst }
    let tables = format.group.upperBound > 10 ? 6 : 2
    let names = sides + Array(repeating: "", count: max(0, tables - sides.count))
    let rows = stride(from: 0, to: names.count, by: 2).map { place in
      [names[place], "", place + 1 < names.count ? names[place + 1] : "", ""]
    }
    let head = [RunsheetWording.groupColumn, RunsheetWording.howMany]
    return ["<div class=\"block\">"] + PaperTable.lines(head + head, rows, name: "groups")
      + ["</div>"]
  }

  static func empty(_ rows: Int, columns: Int) -> [[String]] {
    Array(repeating: Array(repeating: "", count: columns), count: rows)
  }

  private func notes(_ count: Int) -> String { PaperField.rules(RunsheetWording.notes, count) }

  /// Cards, each with room for what is said of it; behind the last ones of the script room for one more.
  private var cards: [String] {
    let texts = CardTexts(library: script.library)
    let hand = script.hands[step.id] ?? []
    let isLast = script.format.steps.last { $0.kind == .card }?.id == step.id
    let blanks = max(0, (step.details.cards ?? 0) - hand.count) + (isLast ? 1 : 0)
    return hand.enumerated().flatMap { place, card in
      [
        "<div class=\"block\">",
        RunsheetCard(card, name: RunsheetWording.card(place + 1), texts).html,
        notes(3), nowAndLater, "</div>",
      ]
    }
      + Array(
        repeating: "<div class=\"block other\">" + PaperField.line(RunsheetWording.otherCard)
          + notes(2) + nowAndLater + "</div>", count: blanks)
  }

  /// One line each, with room for a hand that writes large.
  private var nowAndLater: String {
    let rows = [RunsheetWording.now, RunsheetWording.later, RunsheetWording.nextStep]
    return PaperTable.lines([], rows.map { [$0, ""] }, name: "harvest").joined(separator: "\n")
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
      "<p class=\"soft\">\(RunsheetWording.mostContributions(step.details.contributions))</p>",
      "<p class=\"soft\">\(RunsheetWording.contributionsUse)</p>",
    ]
    var head = [RunsheetWording.number, RunsheetWording.groupColumn, RunsheetWording.contribution]
    if step.details.isThemed {
      head.append(RunsheetWording.theme)
      let names = script.library.themes.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        .map(\.name)
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
      + [PaperField.line(RunsheetWording.waiting), "</div>"]
  }

  /// What the program asks, in its words.
  private var harvest: [String] {
    HarvestQuestions.kinds.map { kind in
      PaperField.rules(
        DialogueHarvestWording.heading(kind),
        HarvestQuestions.ofTalk.contains(kind) ? 4 : 2,
        soft: kind == .different ? RunsheetWording.differentUse : nil)
    }
  }

  private var parked: String {
    PaperField.rules(RunsheetWording.parked, 4, soft: RunsheetWording.parkedUse)
  }

  private var actions: [String] {
    PaperTable.lines(RunsheetWording.actionColumns, Self.empty(4, columns: 4), name: "actions")
      + [PaperField.rules(DialogueHarvestWording.heading(.askedOfBoard), 3)]
  }

  /// A scan asks what people recognise after its own questions, in its own words.
  private var closing: [String] {
    let isHarvested = script.format.steps.contains { $0.kind == .harvest }
    return (isHarvested ? [] : harvest) + [
      parked, "<div class=\"block\">",
      PaperField.marks(RunsheetWording.recognition, RunsheetWording.recognitionAnswers),
      "<p class=\"soft\">\(RunsheetWording.recognitionUse)</p>",
      PaperField.rules(RunsheetWording.because, 2),
      PaperField.line(NextStepWording.nextTalk), "</div>",
    ]
  }
}

/// What is asked of the whole talk in a harvest step.
private enum HarvestQuestions {
  /// In the order in which the program asks.
  static let kinds: [DialogueLine.Kind] = [.agreed, .different, .now, .later]
  /// What gets most room.
  static let ofTalk: [DialogueLine.Kind] = [.agreed, .different]
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
}
