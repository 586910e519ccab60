import Wording

extension Page.Grid {
  /// The marks that occur, in the order of their table.
  private var marks: [PlateMark] {
    let used = Set(rows.flatMap(\.cells).flatMap(\.marks))
    return PlateMark.allCases.filter(used.contains)
  }

  /// Lines of at most 80 columns: a table, the steps explained, the marks explained.
  func terminalLines(_ style: TerminalStyle) -> [String] {
    let names = rows.map { PageText.line($0.name) }
    let longest = names.map(DisplayWidth.of).max() ?? 0
    let room = max(20, TextLayout.width - 16 * columns.count)
    let first = min(longest + 3, room)
    let width = min(26, (TextLayout.width - first) / max(1, columns.count))
    var lines = TextLayout.wrap(PageText.line(caption), width: TextLayout.width)
    lines += Self.row("", columns.map(PageText.line), first, width).map(style.bold)
    for (row, name) in zip(rows, names) {
      let cells = row.cells.map { cell in
        ([PageText.line(cell.text)] + [String(cell.marks.map(\.character))].filter { !$0.isEmpty })
          .joined(separator: " ")
      }
      lines += Self.row("  " + name, cells, first, width)
      if let note = row.note { lines.append(style.faint("    " + PageText.line(note))) }
    }
    let explained = steps.map { "\(PageText.line($0.name)): \(PageText.line($0.value))" }
    lines += Self.joined(explained)
    lines += Self.joined(marks.map { "\($0.character) \($0.label)" })
    return lines
  }

  /// Pieces behind each other, none of them broken where that can be.
  private static func joined(_ pieces: [String]) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      let longer = lines.last.map { "\($0) · \(piece)" }
      if let longer, DisplayWidth.of(longer) <= TextLayout.width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(piece)
      }
    }
    return lines.flatMap { TextLayout.wrap($0, width: TextLayout.width) }
  }

  /// A row whose texts are wrapped within their columns.
  private static func row(
    _ name: String, _ cells: [String], _ first: Int, _ width: Int
  ) -> [String] {
    let indent = String(name.prefix { $0 == " " })
    let names = TextLayout.wrap(name, width: first - indent.count - 1).map { indent + $0 }
    let parts = cells.map { TextLayout.wrap($0, width: width - 1) }
    let height = max(names.count, parts.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      var text = TextLayout.pad(line < names.count ? names[line] : "", to: first)
      for part in parts {
        let end = DisplayWidth.of(text) + width
        text = TextLayout.pad(text + (line < part.count ? part[line] : ""), to: end)
      }
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// A table with headers, and marks in words.
  var htmlLines: [String] {
    func escaped(_ text: String) -> String { HTMLText.escaped(text) }
    var lines = [
      "<table class=\"grid\"><caption>\(escaped(caption))</caption>", "<thead><tr><td></td>",
    ]
    lines += columns.map { "<th scope=\"col\">\(escaped($0))</th>" }
    lines.append("</tr></thead><tbody>")
    for row in rows {
      let note = row.note.map { " <small>\(escaped($0))</small>" } ?? ""
      lines.append("<tr><th scope=\"row\">\(escaped(row.name))\(note)</th>")
      lines += zip(columns, row.cells).map { column, cell in
        let marks = cell.marks.map { " <small>\(escaped($0.label))</small>" }.joined()
        return
          "<td><span class=\"step\">\(escaped(column))</span>\(escaped(cell.text))\(marks)</td>"
      }
      lines.append("</tr>")
    }
    lines.append("</tbody></table>")
    if !steps.isEmpty {
      lines.append("<dl>")
      lines += steps.map {
        "<div><dt>\(escaped($0.name))</dt><dd>\(escaped($0.value))</dd></div>"
      }
      lines.append("</dl>")
    }
    return lines
  }
}
