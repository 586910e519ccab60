import Positions
import Wording

/// How text looks on a terminal.
package struct TerminalStyle: Sendable {
  package let isColored: Bool

  package init(isColored: Bool) {
    self.isColored = isColored
  }

  func bold(_ text: String) -> String { wrapped(text, "1") }

  func faint(_ text: String) -> String { wrapped(text, "2") }

  /// A state's letter. The colour only repeats what the letter says, and is no traffic light.
  func letter(_ state: StepState) -> String {
    let code =
      switch state {
      case .firm: "1;34"
      case .visible: "34"
      case .notYet: "0"
      case .unknown, .notApplicable: "2"
      }
    return wrapped(String(state.letter), code)
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Page {
  /// The page as text of at most 80 columns, ending in a line end.
  package func terminalText(_ style: TerminalStyle) -> String {
    var renderer = TerminalRenderer(style: style)
    renderer.lines = renderer.wrapped(title).map(style.bold)
    renderer.lines += renderer.wrapped(subtitle)
    for block in blocks { renderer.add(block) }
    return renderer.lines.joined(separator: "\n") + "\n"
  }
}

extension [Page.Block] {
  /// The blocks as lines of at most 80 columns.
  package func terminalLines(_ style: TerminalStyle) -> [String] {
    var renderer = TerminalRenderer(style: style)
    for block in self { renderer.add(block) }
    return renderer.lines
  }
}

private struct TerminalRenderer {
  let style: TerminalStyle
  var lines: [String] = []
  private var isLegendShown = false

  init(style: TerminalStyle) {
    self.style = style
  }

  mutating func add(_ block: Page.Block) {
    switch block {
    case .heading(let text):
      lines += ["", style.bold(PageText.line(text))]
    case .subheading(let text):
      lines += [""] + wrapped(text).map(style.bold)
    case .paragraph(let text):
      lines += wrapped(text)
    case .notice(let text):
      lines += [""] + wrapped(text).map(style.bold)
    case .keySentence(let text):
      lines += wrapped(text).map(style.bold)
    case .bullets(let texts):
      for text in texts { addIndented(text, first: "  - ", rest: "    ") }
    case .pairs(let pairs): addPairs(pairs)
    case .plate(let plate): addPlate(plate)
    case .grid(let grid): lines += grid.terminalLines(style)
    case .table(let table):
      lines += wrapped(table.caption)
      for text in table.rowsInWords { addIndented(text, first: "  - ", rest: "    ") }
    case .charts(let about, let charts):
      if !about.isEmpty { lines += wrapped(about) }
      for chart in charts { addIndented(chart.inWords, first: "  - ", rest: "    ") }
    case .pageBreak: lines.append("")
    case .details(let summary, let blocks):
      lines += ["", style.bold(PageText.line(summary))]
      for block in blocks { add(block) }
    }
  }

  func wrapped(_ text: String, width: Int = TextLayout.width) -> [String] {
    PageText.lines(text).flatMap { TextLayout.wrap($0, width: width) }
  }

  private mutating func addIndented(_ text: String, first: String, rest: String) {
    for (place, line) in wrapped(text, width: TextLayout.width - rest.count).enumerated() {
      lines.append((place == 0 ? first : rest) + line)
    }
  }

  private mutating func addPairs(_ pairs: [Page.Pair]) {
    let width = min(44, (pairs.map(\.name.count).max() ?? 0) + 4)
    for pair in pairs {
      let names = wrapped(pair.name, width: width - 4)
      for (place, name) in names.enumerated() {
        let isLast = place == names.count - 1
        lines.append(
          TextLayout.pad("  " + name, to: isLast ? width : 0)
            + (isLast ? PageText.line(pair.value) : ""))
      }
    }
  }

  private mutating func addPlate(_ plate: Page.Plate) {
    let width = 46
    if !isLegendShown {
      isLegendShown = true
      for (place, step) in plate.steps.enumerated() {
        let plain = step.plain.map { ": \($0)" } ?? ""
        addIndented("\(place + 1)  \(step.name)\(plain)", first: "  ", rest: "     ")
      }
      lines += wrapped("  " + PageWording.letters).map { style.faint("  " + $0) } + [""]
    }
    let numbers = plate.steps.indices.map { String($0 + 1) }.joined(separator: "  ")
    lines.append(TextLayout.pad("", to: width) + numbers)
    for row in plate.rows {
      let names = wrapped(row.name, width: width - 4)
      for name in names.dropLast() { lines.append("  " + name) }
      lines.append(
        TextLayout.pad("  " + (names.last ?? ""), to: width)
          + row.states.map(style.letter).joined(separator: "  "))
      let term = row.term.map { "(\($0)) " } ?? ""
      addIndented(term + row.sentence, first: "    ", rest: "    ")
    }
  }
}
