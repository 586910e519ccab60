/// What other modules can use says what it means.
///
/// A doc comment stands directly above every `package` and `public` type, function, subscript and
/// computed property; attributes may stand between. It may be missing on stored properties and
/// initialisers, whose names and types say it, on enum cases, which have no access of their own, and
/// on members that every Swift reader knows from the standard library: `<`, `==`, `hash(into:)`,
/// `description` and `debugDescription`.
enum DocumentedDeclarations {
  private static let known: Set<String> = ["<", "==", "hash", "description", "debugDescription"]

  /// `requirements` are the members of our protocols by the protocol's name.
  static func findings(
    in file: SourceFile, requirements: [String: Set<String>] = [:]
  ) -> [Finding] {
    let adopted = file.swift.code.filter {
      ["struct", "class", "enum", "actor", "extension"].contains(Declaration($0)?.keyword)
    }.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
    let answered = Set(adopted).reduce(into: Set<String>()) {
      $0.formUnion(requirements[$1] ?? [])
    }
    return file.swift.code.enumerated().compactMap { place, code in
      guard let declaration = Declaration(code), declaration.isExposed, isDemanded(declaration),
        !answered.contains(declaration.name), !isDocumented(place, in: file.swift)
      else { return nil }
      return Finding(
        path: file.path, line: place + 1,
        advice: "say above \(declaration.keyword) \(declaration.name) in a doc comment (///) what "
          + "it means")
    }
  }

  /// The documented members of every protocol in these files.
  static func requirements(in files: [SourceFile]) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for file in files {
      var name: String?
      for (place, code) in file.swift.code.enumerated() {
        if code == "}" { name = nil }
        guard let declaration = Declaration(code) else { continue }
        if declaration.keyword == "protocol" {
          name = declaration.name
        } else if let name, isDocumented(place, in: file.swift) {
          result[name, default: []].insert(declaration.name)
        }
      }
    }
    return result
  }

  private static func isDemanded(_ declaration: Declaration) -> Bool {
    switch declaration.keyword {
    case "let", "init", "case", "extension": false
    case "var": declaration.hasBody && !known.contains(declaration.name)
    case "func": !known.contains(declaration.name)
    default: true
    }
  }

  private static func isDocumented(_ place: Int, in swift: SwiftText) -> Bool {
    var above = place - 1
    while above >= 0, swift.code[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
    return above >= 0 && swift.lines[above].drop { $0 == " " }.hasPrefix("///")
  }
}
