/// Holds the import lines against the table of modules, and the table against Package.swift.
struct ImportPolicy {
  let table: ModuleTable

  /// Modules that compute and write sentences: the system is out of their reach.
  static let pure = [
    "StrictYAML", "DelimitedText", "Content", "Positions", "Rules", "Exchange", "Wording",
    "Reports",
  ]

  /// Imports that the table does not allow, also of modules that come in through another, and
  /// imports in the table that nobody needs.
  func findings(in files: [SourceFile]) -> [Finding] {
    var findings: [Finding] = []
    var used: [String: Set<String>] = [:]
    for file in files {
      guard let row = table.row(file.module) else {
        findings.append(
          Finding(
            path: file.path, line: 1,
            advice: "give the module \(file.module) a row in the table of \(ModuleTable.path)"))
        continue
      }
      for (line, module) in Self.imports(of: file.swift) {
        used[file.module, default: []].insert(module)
        guard !row.imports.contains(module), !row.system.contains(module) else { continue }
        findings.append(
          Finding(
            path: file.path, line: line,
            advice: "\(file.module) may not import \(module): move the code, or change the table "
              + "in \(ModuleTable.path) and Package.swift with a decision that says why"))
      }
    }
    for row in table.rows {
      let needed = used[row.module] ?? []
      for module in row.imports.union(row.system).subtracting(needed).sorted() {
        findings.append(
          Finding(
            path: ModuleTable.path, line: row.line,
            advice: "\(row.module) imports \(module) nowhere: take it out of the table"))
      }
    }
    return findings
  }

  /// Where Package.swift and the table do not say the same.
  func findings(against dependencies: [String: Set<String>]) -> [Finding] {
    var findings: [Finding] = []
    for row in table.rows where row.system.isDisjoint(with: ["PackagePlugin"]) {
      let given = dependencies[row.module]
      if given == nil {
        findings.append(
          Finding(
            path: ModuleTable.path, line: row.line,
            advice: "Package.swift has no target \(row.module): take the row out"))
      } else if given != row.imports {
        let here = row.imports.sorted().joined(separator: " ")
        let there = (given ?? []).sorted().joined(separator: " ")
        findings.append(
          Finding(
            path: ModuleTable.path, line: row.line,
            advice: "\(row.module) imports [\(here)] here and depends on [\(there)] in "
              + "Package.swift: make them the same"))
      }
    }
    for module in dependencies.keys.sorted() where table.row(module) == nil {
      findings.append(
        Finding(
          path: "Package.swift", line: 1,
          advice: "give the target \(module) a row in the table of \(ModuleTable.path)"))
    }
    return findings
  }

  /// Pure modules that the table gives something of the system, or that it does not know.
  var impurities: [Finding] {
    Self.pure.compactMap { module in
      guard let row = table.row(module) else {
        return Finding(path: ModuleTable.path, line: 1, advice: "the table lacks \(module)")
      }
      return row.system.isEmpty
        ? nil
        : Finding(
          path: ModuleTable.path, line: row.line,
          advice: "\(module) stays free of the system: keep its third column empty")
    }
  }

  /// The modules that a file imports, with the line from 1.
  static func imports(of swift: SwiftText) -> [(line: Int, module: String)] {
    swift.code.enumerated().compactMap { place, code in
      let words = code.split(separator: " ").filter { !$0.hasPrefix("@") }
      guard let keyword = words.prefix(2).firstIndex(of: "import"), words.count > keyword + 1,
        keyword == 0 || ["package", "internal", "private", "public"].contains(words[0])
      else { return nil }
      var rest = words[(keyword + 1)...]
      let kinds: [Substring] = ["struct", "class", "enum", "protocol", "func", "var", "let"]
      if rest.count > 1, let first = rest.first, kinds.contains(first) { rest.removeFirst() }
      let name = rest.first?.split(separator: ".").first.map(String.init)
      return name.map { (place + 1, $0) }
    }
  }
}
