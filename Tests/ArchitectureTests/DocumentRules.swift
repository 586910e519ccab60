/// The documents keep up with the program.
enum DocumentRules {
  /// The words of an enum with raw values, from its source: `case a, b` and `case c = "d"`.
  static func words(ofEnum name: String, in swift: String) -> [String] {
    let lines = swift.split(separator: "\n").map { $0.drop { $0 == " " } }
    guard let start = lines.firstIndex(where: { $0.contains("enum \(name):") }) else { return [] }
    let cases = lines[(start + 1)...].prefix { !$0.contains("{") }.filter { $0.hasPrefix("case ") }
    return cases.flatMap { line in
      line.dropFirst("case ".count).split(separator: ",").map { entry in
        let parts = entry.split(separator: "\"", omittingEmptySubsequences: false)
        return String(parts.count > 1 ? parts[1] : parts[0].filter { $0 != " " })
      }
    }
  }

  /// Words of which a document does not hold the text made from them.
  static func missing(
    _ words: [String], as text: (String) -> String, in file: TextFile
  ) -> [Finding] {
    words.filter { !file.text.contains(text($0)) }.map {
      Finding(path: file.path, line: 1, advice: "describe \(text($0))")
    }
  }

  /// A changelog needs a section *Unreleased* that says something.
  static func changelog(_ file: TextFile) -> [Finding] {
    let lines = file.lines
    guard let start = lines.firstIndex(where: { $0.hasPrefix("## Unreleased") }) else {
      return [Finding(path: file.path, line: 1, advice: "add a section ## Unreleased")]
    }
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    return section.contains { $0.hasPrefix("- ") }
      ? []
      : [
        Finding(
          path: file.path, line: start + 1,
          advice: "say under Unreleased what changed, in the words of who uses it")
      ]
  }
}
