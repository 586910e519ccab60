import Positions
import Wording

extension Page {
  /// The page as CommonMark with the tables of GitHub, ending in a line end. What people wrote stays
  /// text: nothing of it becomes formatting, HTML or a link.
  package var markdownText: String {
    var renderer = MarkdownRenderer()
    renderer.addHeading(title, depth: 1)
    renderer.addParagraph(subtitle)
    for block in blocks { renderer.add(block) }
    return renderer.parts.joined(separator: "\n\n") + "\n"
  }
}

private struct MarkdownRenderer {
  /// Blocks with an empty line between them.
  private(set) var parts: [String] = []
  private var depth = 2

  mutating func add(_ block: Page.Block) {
    switch block {
    case .heading(let text): addHeading(text, depth: depth)
    case .subheading(let text): addHeading(text, depth: depth + 1)
    case .paragraph(let text):
      for line in PageText.lines(text) { addParagraph(line) }
    case .notice(let text): addStrong(text, prefix: "> ")
    case .keySentence(let text): addStrong(text)
    case .bullets(let texts): addList(texts.map(MarkdownText.escaped))
    case .pairs(let pairs):
      addList(
        pairs.map { pair in
          let name = MarkdownText.escaped(pair.name)
          let value = MarkdownText.escaped(pair.value)
          return (name.isEmpty ? "" : "**\(name)**: ") + value
        })
    case .plate(let plate): addPlate(plate)
    case .grid(let grid): addGrid(grid)
    case .table(let table):
      addParagraph(table.caption)
      addTable(table.columns, table.rows)
    case .charts(let about, let charts): addCharts(about, charts)
    case .pageBreak: parts.append("---")
    case .details(let summary, let blocks):
      addHeading(summary, depth: depth + 1)
      depth += 1
      for block in blocks { add(block) }
      depth -= 1
    }
  }

  mutating func addHeading(_ text: String, depth: Int) {
    let text = MarkdownText.escaped(text)
    if !text.isEmpty { parts.append(String(repeating: "#", count: min(depth, 6)) + " " + text) }
  }

  mutating func addParagraph(_ text: String) {
    let text = MarkdownText.escaped(text)
    if !text.isEmpty { parts.append(text) }
  }

  private mutating func addStrong(_ text: String, prefix: String = "") {
    let text = MarkdownText.escaped(text)
    if !text.isEmpty { parts.append("\(prefix)**\(text)**") }
  }

  /// Texts are safe already. With the same marks two lists behind each other would become one.
  private mutating func addList(_ texts: [String]) {
    let mark = parts.last?.hasPrefix("- ") ?? false ? "* " : "- "
    let items = texts.filter { !$0.isEmpty }.map { mark + $0 }
    if items.isEmpty { return }
    parts.append(items.joined(separator: "\n"))
  }

  private mutating func addTable(_ columns: [String], _ rows: [[String]]) {
    func row(_ cells: [String]) -> String {
      "| " + cells.map(MarkdownText.escaped).joined(separator: " | ") + " |"
    }
    let rule = "|" + columns.map { _ in " --- |" }.joined()
    parts.append(([row(columns), rule] + rows.map(row)).joined(separator: "\n"))
  }

  /// Drawings with the same bars are rows of one table.
  private mutating func addCharts(_ about: String, _ charts: [Page.Chart]) {
    guard let first = charts.first else { return }
    let labels = first.bars.map(\.label)
    guard charts.allSatisfy({ $0.bars.map(\.label) == labels }) else {
      addParagraph(about)
      return addList(charts.map { MarkdownText.escaped($0.inWords) })
    }
    addTable(
      [about] + labels + [""],
      charts.map { [$0.name] + $0.bars.map { String($0.count) } + [$0.sentence] })
  }

  private mutating func addPlate(_ plate: Page.Plate) {
    addParagraph(plate.caption)
    let steps = plate.steps.map { step in
      step.name + (step.plain.map { " (\($0))" } ?? "")
    }
    addTable(
      [""] + steps + [""],
      plate.rows.map { row in
        [row.name + (row.term.map { " (\($0))" } ?? "")] + row.states.map(\.label)
          + [row.sentence]
      })
  }

  private mutating func addGrid(_ grid: Page.Grid) {
    addParagraph(grid.caption)
    addTable(
      [""] + grid.columns,
      grid.rows.map { row in
        [row.name + (row.note.map { ": \($0)" } ?? "")]
          + row.cells.map { ([$0.text] + $0.marks.map(\.label)).joined(separator: "; ") }
      })
    add(.pairs(grid.steps))
  }
}
