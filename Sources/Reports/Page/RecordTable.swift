import Wording

extension Page {
  /// Rows of texts below columns; the first text of a row names it.
  package struct Table: Sendable {
    /// What the rows are.
    package let caption: String
    /// At least one.
    package let columns: [String]
    /// Each with a text per column, empty where there is nothing to say.
    package let rows: [[String]]

    package init(caption: String, columns: [String], rows: [[String]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }
}

extension Page.Table {
  /// Every row with the names of its columns, for where there is no room beside each other.
  var rowsInWords: [String] {
    rows.map { row in
      let rest = zip(columns, row).dropFirst().filter { !$1.isEmpty }
        .map { "\($0.lowercasedFirst): \($1)" }
      return ([row.first ?? ""] + rest).joined(separator: " · ")
    }
  }

  /// A table with headers; every cell names its column for a screen on which they stand below each
  /// other.
  var htmlLines: [String] {
    func escaped(_ text: String) -> String { HTMLText.escaped(text) }
    // Few columns stand beside each other on the smallest screen too.
    let name = columns.count > 3 ? "list" : "list narrow"
    var lines = ["<table class=\"\(name)\"><caption>\(escaped(caption))</caption>", "<thead><tr>"]
    lines += columns.map { "<th scope=\"col\">\(escaped($0))</th>" }
    lines.append("</tr></thead><tbody>")
    for row in rows {
      lines.append("<tr><th scope=\"row\">\(escaped(row.first ?? ""))</th>")
      lines += zip(columns, row).dropFirst().map { column, text in
        let isEmpty = text.isEmpty ? " class=\"empty\"" : ""
        return "<td\(isEmpty)><span class=\"step\">\(escaped(column))</span>"
          + "<span>\(escaped(text))</span></td>"
      }
      lines.append("</tr>")
    }
    lines.append("</tbody></table>")
    return lines
  }
}
