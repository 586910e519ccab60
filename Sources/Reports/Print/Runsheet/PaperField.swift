import Wording

/// Places on paper to write something behind or below a name.
enum PaperField {
  /// A name with a line behind it, or with what is known.
  static func line(_ name: String, _ value: String? = nil) -> String {
    let value = value.map { "<b>\(HTMLText.escaped($0))</b>" } ?? "<span class=\"line\"></span>"
    return "<p class=\"field\"><span>\(HTMLText.escaped(named(name)))</span> \(value)</p>"
  }

  /// A name with answers to mark; behind `writing` is a line.
  static func marks(_ name: String, _ answers: [String], writing: String? = nil) -> String {
    var marks = answers.map {
      "<span class=\"mark\">\(Mark.one)\(HTMLText.escaped($0))</span>"
    }
    if let writing {
      marks.append(
        "<span class=\"mark wide\">\(Mark.one)\(HTMLText.escaped(writing)) <span class=\"line\"></span></span>"
      )
    }
    return
      "<p class=\"field\"><span>\(HTMLText.escaped(named(name)))</span> \(marks.joined(separator: " "))</p>"
  }

  /// A name with ruled lines below it, kept together.
  static func rules(_ name: String, _ count: Int, soft: String? = nil) -> String {
    let soft = soft.map { " <span class=\"soft\">\(HTMLText.escaped($0))</span>" } ?? ""
    return "<div class=\"block\"><p class=\"label\"><b>\(HTMLText.escaped(name))</b>\(soft)</p>"
      + String(repeating: "<p class=\"rule\"></p>", count: count) + "</div>"
  }

  private static func named(_ name: String) -> String { name.hasSuffix("?") ? name : name + ":" }
}

/// A table on paper, with room to write in its empty cells.
enum PaperTable {
  /// `name` says how wide its columns are; see `runsheet.css`. Without a `head` the first cell of a row
  /// names the row.
  static func lines(_ head: [String], _ rows: [[String]], name: String) -> [String] {
    func cell(_ text: String, _ tag: String) -> String {
      "<\(tag)>\(HTMLText.escaped(text))</\(tag)>"
    }
    let cells = head.map { cell($0, $0.isEmpty ? "td" : "th") }.joined()
    return ["<table class=\"\(name)\">"]
      + (head.isEmpty ? [] : ["<thead><tr>\(cells)</tr></thead>"]) + ["<tbody>"]
      + rows.map { row in
        let cells = row.enumerated().map { cell($1, head.isEmpty && $0 == 0 ? "th" : "td") }
        return "<tr>\(cells.joined())</tr>"
      }
      + ["</tbody>", "</table>"]
  }
}
