extension Guide {
  /// A part of a guide.
  enum Block: Hashable, Sendable {
    /// A comment that stands on a line of its own, without its marks.
    case comment(String)
    case table(Table)
    case code(Code)
    /// The lines of a quotation as one.
    case quotation(String)
    /// Any other line that is not blank.
    case line(String)
  }

  /// Every row has as many cells as the header.
  struct Table: Hashable, Sendable {
    let line: Int
    let header: [String]
    let rows: [[String]]

    /// The cells under a header; empty when there is no such column.
    func column(_ name: String) -> [String] {
      header.firstIndex(of: name).map { place in rows.map { $0[place] } } ?? []
    }

    /// A cell by its header; nil when there is no such column.
    func cell(_ row: [String], _ name: String) -> String? {
      header.firstIndex(of: name).map { row[$0] }
    }
  }

  struct Code: Hashable, Sendable {
    let line: Int
    /// What stands behind the fence, such as `yaml`.
    let language: String
    let text: String
  }
}

extension Guide.Block {
  /// Takes a text in Markdown apart. Only what the guides use is known.
  static func all(in text: String) -> [Guide.Block] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var blocks: [Guide.Block] = []
    var place = 0
    /// The lines from here on that begin so.
    func run(_ prefix: String) -> [String] {
      Array(lines[place...].prefix { $0.hasPrefix(prefix) })
    }
    while place < lines.count {
      let line = lines[place]
      if line.hasPrefix("```") {
        let body = lines[(place + 1)...].prefix { $0 != "```" }
        let text = body.map { $0 + "\n" }.joined()
        blocks.append(
          .code(Guide.Code(line: place + 1, language: String(line.dropFirst(3)), text: text)))
        place += body.count + 2
      } else if line.hasPrefix("|") {
        let rows = run("|").map(cells)
        blocks.append(
          .table(Guide.Table(line: place + 1, header: rows[0], rows: Array(rows.dropFirst(2)))))
        place += rows.count
      } else if line.hasPrefix(">") {
        let quoted = run(">")
        blocks.append(
          .quotation(quoted.map { String($0.dropFirst()).trimmed }.joined(separator: " ")))
        place += quoted.count
      } else {
        if line.hasPrefix("<!--"), line.hasSuffix("-->") {
          blocks.append(.comment(String(line.dropFirst(4).dropLast(3)).trimmed))
        } else if !line.trimmed.isEmpty {
          blocks.append(.line(line))
        }
        place += 1
      }
    }
    return blocks
  }

  private static func cells(_ row: String) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { String($0).trimmed }
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Without the marks of italics or bold type around it.
  var withoutEmphasis: String { filter { $0 != "*" } }

  /// The stretches between backticks.
  var codeStretches: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// Without code between backticks.
  var withoutCode: String {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
  }
}
