/// The table of modules in docs/architecture.md: what each may import.
struct ModuleTable {
  /// In the order of the table.
  let rows: [Row]

  struct Row: Equatable {
    let module: String
    /// Modules of this package.
    let imports: Set<String>
    /// Modules that come with the system.
    let system: Set<String>
    /// In the document, from 1.
    let line: Int
  }

  static let path = "docs/architecture.md"
  private static let header = "| module | imports | of the system |"

  /// Reads the first table with the columns *module*, *imports* and *of the system*. Names stand
  /// between backquotes.
  init(markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    var rows: [Row] = []
    if let start = lines.firstIndex(where: { $0.hasPrefix(Self.header) }) {
      for (place, line) in lines.enumerated().dropFirst(start + 2) {
        guard line.hasPrefix("|") else { break }
        let cells = line.split(separator: "|").map { Self.names(in: $0) }
        guard cells.count > 2, let module = cells[0].first else { continue }
        rows.append(
          Row(module: module, imports: Set(cells[1]), system: Set(cells[2]), line: place + 1))
      }
    }
    self.rows = rows
  }

  func row(_ module: String) -> Row? { rows.first { $0.module == module } }

  /// What stands between backquotes.
  private static func names(in cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

/// The dependencies of the targets in Package.swift.
enum Manifest {
  /// Every target that holds Swift code of the product, with its dependencies; tests are left out.
  static func dependencies(_ text: String) -> [String: Set<String>] {
    let swift = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    var result: [String: Set<String>] = [:]
    for opening in [".target(", ".executableTarget("] {
      for part in swift.components(separatedBy: opening).dropFirst() {
        let body = part.prefix(upToClosing: ")", opening: "(")
        guard let name = body.quoted.first, !body.contains("path: \"Tests/") else { continue }
        let list = body.components(separatedBy: "dependencies: [").dropFirst().first ?? ""
        result[name] = Set(list.prefix { $0 != "]" }.quoted)
      }
    }
    return result
  }
}

extension StringProtocol {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }

  /// Everything before the closing mark that has no opening mark of its own.
  fileprivate func prefix(upToClosing close: Character, opening open: Character) -> String {
    var depth = 0
    return String(
      prefix {
        if $0 == open { depth += 1 }
        if $0 == close { depth -= 1 }
        return depth >= 0
      })
  }

  /// What stands between double quotes.
  fileprivate var quoted: [String] {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
