import Content
import Sessions
import Wording

/// The first page: what it is, the times, what to prepare and to say, and what to write down first.
struct RunsheetOverview {
  private let script: SessionScript
  private let partnership: String?
  private let unit: Sheet.Unit?

  init(_ script: SessionScript, partnership: String?, unit: Sheet.Unit?) {
    self.script = script
    self.partnership = partnership
    self.unit = unit
  }

  private var format: SessionFormat { script.format }

  var lines: [String] { head + timetable + preparing + telling + beforehand }

  private var head: [String] {
    var lines = ["<header>", "<h1>\(HTMLText.escaped(format.title))</h1>"]
    lines += PageText.lines(format.explanation).map { "<p>\(HTMLText.escaped($0))</p>" }
    lines.append(
      "<p><b>\(RunsheetWording.suits(format, people: script.people, minutes: script.minutes))</b></p>"
    )
    if let people = script.people, !format.group.contains(people) {
      lines.append("<p><b>\(RunsheetWording.doesNotSuit(format, people: people))</b></p>")
    }
    return lines + ["<p class=\"soft\">\(RunsheetWording.introduction)</p>", "</header>"]
  }

  private var timetable: [String] {
    var lines = ["<section class=\"whole\">", "<h2>\(RunsheetWording.timetable)</h2>"]
    let rows = script.rows.map { row in
      [
        script.times(row), "\(row.number). \(row.step.name)", String(row.minutes),
        RunsheetWording.saving(row.step),
      ]
    }
    let whole = ["", RunsheetWording.whole, String(script.minutes), ""]
    lines += PaperTable.lines(RunsheetWording.columns, rows + [whole], name: "times")
    if script.people == nil, format.group.upperBound > 10 {
      for step in format.steps {
        guard let minutes = step.details.minutesPerTen, minutes > 0 else { continue }
        lines.append(
          "<p class=\"soft\">\(HTMLText.escaped(RunsheetWording.grows(step, by: minutes)))</p>")
      }
    }
    return lines + ["</section>"]
  }

  private var preparing: [String] {
    let lines = RunsheetPreparation(
      format, people: script.people, options: script.profile?.options.map(\.name) ?? []
    ).lines(cards: script.cards.map(\.id))
    let drawn = script.seed.map { RunsheetWording.drawn(seed: String($0)) }
    return ["<section class=\"whole\">", "<h2>\(RunsheetWording.preparing)</h2>", "<ul>"]
      + lines.map { "<li>\(HTMLText.escaped($0))</li>" } + ["</ul>"]
      + (drawn.map { ["<p class=\"soft\">\($0)</p>"] } ?? []) + ["</section>"]
  }

  private var telling: [String] {
    let promises = RunsheetWording.promises(
      format, fewest: SessionRules.fewestAnonymous, mayBeAnonymous: mayBeAnonymous)
    return ["<section class=\"whole\">", "<h2>\(RunsheetWording.telling)</h2>"]
      + promises.map { promise in
        let name = promise.name.map { "<b>\($0).</b> " } ?? ""
        return "<p>\(name)\(promise.text)</p>"
      } + ["</section>"]
  }

  /// False when there are too few people to show anything without telling whose it is.
  private var mayBeAnonymous: Bool {
    (script.people ?? format.group.upperBound) >= SessionRules.fewestAnonymous
  }

  /// What the program asks when a dialogue is opened, in its order; before it the times, which are for
  /// the table alone.
  private var beforehand: [String] {
    var lines = [
      "<section class=\"whole\">", "<h2>\(RunsheetWording.beforehand)</h2>",
      PaperField.line(RunsheetWording.partnership, partnership),
      "<div class=\"beside\">\(PaperField.line(RunsheetWording.begins))"
        + "\(PaperField.line(RunsheetWording.ends))</div>",
    ]
    guard format.scanWay == nil else {
      return lines + [PaperField.line(RunsheetWording.date), about, "</section>"]
    }
    lines += [
      PaperField.line(RunsheetWording.date), about, PaperField.line(RunsheetWording.purpose),
    ]
    lines += RunsheetFields.groups(of: format)
    if mayBeAnonymous {
      lines.append(
        PaperField.marks(
          RunsheetWording.openness, [RunsheetWording.open, RunsheetWording.anonymous]))
    }
    return lines + earlierActions + ["</section>"]
  }

  /// The program asks of every open action of earlier sessions how it stands.
  private var earlierActions: [String] {
    ["<div class=\"block\">", "<p class=\"label\"><b>\(EarlierActionWording.heading)</b></p>"]
      + PaperTable.lines(
        RunsheetWording.earlierColumns, RunsheetFields.empty(3, columns: 3), name: "earlier")
      + ["</div>"]
  }

  private var about: String {
    if let unit { return PaperField.line(RunsheetWording.unit, PageWording.unit(unit)) }
    return PaperField.marks(
      RunsheetWording.unit, [RunsheetWording.wholePartnership], writing: RunsheetWording.oneSchool)
  }
}
