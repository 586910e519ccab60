import Testing

/// Every check finds what it is there for, in made-up files.
@Suite struct CheckingTests {
  private static let table = ModuleTable(
    markdown: """
      text

      | module | imports | of the system | what |
      |---|---|---|---|
      | `Low` | – | – | a |
      | `High` | `Low` | `Foundation` | b |
      | `Top` | `High` | – | c |

      | `Other` | `table` | – | not read |
      """)
  private static let manifest: [String: Set<String>] = [
    "Low": [], "High": ["Low"], "Top": ["High"],
  ]

  @Test func theTableIsReadUpToItsEnd() {
    #expect(Self.table.rows.map(\.module) == ["Low", "High", "Top"])
    #expect(Self.table.rows[1].imports == ["Low"] && Self.table.rows[1].system == ["Foundation"])
    #expect(Self.table.rows.map(\.line) == [5, 6, 7])
  }

  @Test(arguments: [
    ("Low", "import Foundation"), ("Low", "import High"), ("Top", "import Low"),
    ("Top", "@testable import Low"), ("Top", "@preconcurrency package import Low"),
    ("Top", "internal import struct Low.Thing"), ("Top", "#if x\n  import Glibc\n#endif"),
    ("New", "let a = 1"),
  ])
  func anImportOutsideTheTableIsFound(module: String, text: String) {
    #expect(importFindings(module, text).count == 1)
  }

  @Test(arguments: [
    ("High", "import Foundation\nimport Low"), ("Top", "import High"),
    ("Low", "// import High"), ("Low", "/* a /* b */\nimport High */"),
    ("Low", "let text = \"\"\"\n  import High\n  \"\"\""), ("Low", "let import1 = 2"),
  ])
  func anAllowedImportAndAWordInATextAreNot(module: String, text: String) {
    #expect(importFindings(module, text) == [])
  }

  private func importFindings(_ module: String, _ text: String) -> [Finding] {
    ImportPolicy(table: Self.table)
      .findings(in: [SourceFile(path: "Sources/\(module)/A.swift", text: text)])
      .filter { $0.path != ModuleTable.path }
  }

  @Test func anImportThatNobodyNeedsIsFound() {
    let findings = ImportPolicy(table: Self.table).findings(in: [])
    #expect(findings.map(\.line) == [6, 6, 7])
  }

  @Test(arguments: [
    ("High", Set(["Low", "Top"])), ("High", Set<String>()), ("Extra", Set<String>()),
  ])
  func anotherDependencyInPackageSwiftIsFound(target: String, dependencies: Set<String>) {
    var manifest = Self.manifest
    #expect(ImportPolicy(table: Self.table).findings(against: manifest) == [])
    manifest[target] = dependencies
    #expect(ImportPolicy(table: Self.table).findings(against: manifest).count == 1)
  }

  @Test func packageSwiftIsReadWithoutItsTests() {
    let text = """
      // .target(name: "No", dependencies: ["A"])
      .target(name: "A", swiftSettings: strict),
      .target(
        name: "B", dependencies: ["A",
          "C"], resources: [.embedInCode("x.css")]),
      .executableTarget(name: "C", path: "Sources/Plugins/C", dependencies: ["A"]),
      .target(name: "T", dependencies: ["A"], path: "Tests/T"),
      .testTarget(name: "D", dependencies: ["A"]),
      """
    #expect(Manifest.dependencies(text) == ["A": [], "B": ["A", "C"], "C": ["A"]])
  }

  @Test func aPureModuleWithTheSystemIsFound() {
    let rows = ImportPolicy.pure.map { "| `\($0)` | – | – |" }
    let header = ["| module | imports | of the system |", "|---|---|---|"]
    func impurities(_ rows: [String]) -> Int {
      let markdown = (header + rows).joined(separator: "\n")
      return ImportPolicy(table: ModuleTable(markdown: markdown)).impurities.count
    }
    #expect(impurities(rows) == 0)
    #expect(impurities(Array(rows.dropFirst())) == 1)
    #expect(impurities(rows.dropFirst() + ["| `\(ImportPolicy.pure[0])` | – | `Glibc` |"]) == 1)
  }

  @Test(arguments: [
    "print(a)", "  let d = Date()", "let c = ContinuousClock.now", "list.shuffled()",
    "Int.random(in: 1...6)", "var r = SystemRandomNumberGenerator()", "ProcessInfo.processInfo",
    "let f = FileManager.default", "let t = \"a \\(FileManager.default) b\"",
  ])
  func aCallThatMakesAModuleImpureIsFound(line: String) {
    #expect(
      ForbiddenCalls.inPureModules.findings(in: source("let a = 1\n" + line)).map(\.line) == [2])
  }

  @Test(arguments: [
    "imprint(a)", "isDate(text)", "CalendarDate(text)", "// print(a)", "let a = \"print(a)\"",
    "randomise()", "x.print(a)", "#\"\\(print(a))\"#",
  ])
  func aNameThatOnlyEndsAlikeIsNot(line: String) {
    #expect(ForbiddenCalls.inPureModules.findings(in: source(line)) == [])
  }

  @Test(arguments: [
    "try! a()", "let a = b as! C", "fatalError(\"x\")", "String(format: \"%d\", 1)",
    "let f = DateFormatter()", "NumberFormatter()",
  ])
  func aCallThatMayStandNowhereIsFound(line: String) {
    #expect(ForbiddenCalls.anywhere.findings(in: source(line)).count == 1)
    #expect(ForbiddenCalls.anywhere.findings(in: source("/// \(line)")) == [])
  }

  @Test(arguments: ForbiddenCalls.unfinished)
  func workPutOffIsFoundInComments(word: String) {
    #expect(ForbiddenCalls.unfinished(in: source("let a = 1 // \(word): later")).count == 1)
    #expect(ForbiddenCalls.unfinished(in: source("let a\(word)s = 1")) == [])
  }

  @Test(arguments: [
    "let a = \"Het staat hier niet.\"",
    "let a = \"\"\"\n  Wat is dat?\n  Dat weten we niet\n  \"\"\"",
    "let a = \"Kies \\(b) of zet \\(c) op de goede plek\"",
    "let a = \"x \\(f(\"dit is niet van ons\")) y\"", "let a = #\"de \"naam\" van het ding\"#",
  ])
  func aDutchSentenceIsFound(line: String) {
    #expect(DutchProse.findings(in: source(line)).count == 1)
  }

  @Test(arguments: [
    "let a = \"niet\"", "let a = \"the steps, the lowest first\"", "// dit is niet van ons",
    "let a = \"kernvraag.x op-orde\"", "let a = \"ja when under way to the next step\"",
  ])
  func otherTextsAreNotTakenForDutch(line: String) {
    #expect(DutchProse.findings(in: source(line)) == [])
  }

  @Test(arguments: [
    "package struct A {", "public enum B: String {", "package func c() {}",
    "package static func d<T>(_ x: T) {", "package var e: Int { 1 }", "package protocol F {",
    "package mutating func g() {", "@MainActor package final class H {",
    "package subscript(i: Int) -> Int { i }", "package class func k() {}",
    "package typealias L = Int", "/// Far away.\n\npackage struct M {",
    "// No doc comment.\npackage struct N {",
  ])
  func aDeclarationWithoutADocCommentIsFound(text: String) {
    #expect(DocumentedDeclarations.findings(in: source(text)).count == 1)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.insert("/// What it means.", at: lines.count - 1)
    #expect(
      DocumentedDeclarations.findings(in: source(lines.joined(separator: "\n"))) == [])
  }

  @Test(arguments: [
    "struct A {", "private func b() {}", "package let c: Int", "package var d = 1",
    "package init(e: Int) {", "case f, g", "package static func < (one: A, other: A) -> Bool {",
    "package static func == (one: A, other: A) -> Bool {", "package func hash(into h: inout H) {",
    "package var description: String { \"\" }", "/// A.\n@frozen\npackage struct H {",
    "let text = \"package struct A {\"", "// package struct A {",
    "package private(set) var i: [Int] = []", "package init(stringLiteral value: String) {",
  ])
  func whatSpeaksForItselfNeedsNone(text: String) {
    #expect(DocumentedDeclarations.findings(in: source(text)) == [])
  }

  @Test func aMemberThatAnswersADocumentedRequirementNeedsNone() {
    let values = source("package protocol P {\n  /// A.\n  func a()\n  func b()\n}\n")
    let requirements = DocumentedDeclarations.requirements(in: [values])
    #expect(requirements == ["P": ["a"]])
    func count(_ text: String) -> Int {
      DocumentedDeclarations.findings(in: source(text), requirements: requirements).count
    }
    #expect(count("struct S: Sendable, P {\n  package func a() {}\n}") == 0)
    #expect(count("extension S: P {\n  package func b() {}\n}") == 1)
    #expect(count("struct S: Q {\n  package func a() {}\n}") == 1)
  }

  @Test(arguments: [
    ("Sources/A/Text.swift", "enum A {", 1),
    ("Sources/A/Text.swift", "struct B { struct A {} }", 0),
    ("Sources/A/Text.swift", "  package actor A {", 1), ("Sources/B/Text.swift", "enum A {", 0),
    ("Sources/Plugins/A/main.swift", "final class A: B {", 1), ("Sources/A/B.swift", "func A()", 0),
  ])
  func aTypeNamedAsItsModuleIsFound(path: String, text: String, count: Int) {
    #expect(FileRules.typesNamedAsModule(SourceFile(path: path, text: text)).count == count)
  }

  @Test(arguments: [(399, 0), (400, 0), (401, 1)])
  func aLongFileIsFound(lines: Int, count: Int) {
    let file = TextFile(path: "a.swift", text: String(repeating: "a\n", count: lines))
    #expect(FileRules.tooLong([file]).count == count)
    #expect(FileRules.tooLong([TextFile(path: "a.yaml", text: file.text)]) == [])
  }

  @Test(arguments: [
    ("Sources/A/Utils.swift", 1), ("Sources/A/StringHelpers.swift", 1),
    ("Sources/Common/A.swift", 1), ("Sources/A/SessionManager.swift", 1),
    ("Sources/A/Uncommonly.swift", 0), ("docs/Common.md", 0),
  ])
  func aNameThatSaysNothingIsFound(path: String, count: Int) {
    #expect(FileRules.vaguelyNamed([TextFile(path: path, text: "")]).count == count)
  }

  @Test(arguments: ["work", "tmp", "root", "home", "Users"])
  func aPathOfAMachineIsFound(folder: String) {
    func count(_ line: String) -> Int {
      FileRules.machinePaths(in: TextFile(path: "a.md", text: "first\n" + line)).count
    }
    #expect(count("see /\(folder)/a/b") == 1)
    #expect(count("\"/\(folder)/a\"") == 1)
    #expect(count("/\(folder)/a") == 1)
    #expect(count("our/\(folder)/a") == 0)
    #expect(count("~/\(folder)/a") == 0)
    #expect(count("/\(folder)s/a") == 0)
  }

  @Test(arguments: [
    ("# A\n## Unreleased\n\n- new\n", 0), ("# A\n\n## 1.0\n- old\n", 1),
    ("# A\n## Unreleased\n\n## 1.0\n- old\n", 1), ("## Unreleased\n### Added\n", 1),
  ])
  func anEmptyChangelogIsFound(text: String, count: Int) {
    #expect(DocumentRules.changelog(TextFile(path: "C.md", text: text)).count == count)
  }

  @Test func theWordsOfAnEnumAreReadUpToItsFirstMember() {
    let swift = """
      package enum CommandWord: String, Sendable {
        case one, two
        case threeFour = "three-four"

        var a: Int {
          switch self {
          case .one: 1
      """
    #expect(DocumentRules.words(ofEnum: "CommandWord", in: swift) == ["one", "two", "three-four"])
    #expect(DocumentRules.words(ofEnum: "OptionWord", in: swift) == [])
    let file = TextFile(path: "a.md", text: "## `one` and ## `three-four`")
    #expect(
      DocumentRules.missing(["one", "two"], as: { "## `\($0)" }, in: file).map(\.advice)
        == ["describe ## `two"])
  }

  @Test func literalsAndCommentsAreToldFromCode() {
    let swift = SwiftText(
      "let a = \"b\\\"c\" // d\nlet e = \"\"\"\n  f \"g\" \\(h(\"i\"))\n  \"\"\"\n/* j */ k")
    #expect(swift.code == ["let a = \"\" ", "let e = \"\"", "(h(\"\"))", "", " k"])
    #expect(swift.literals.map(\.line) == [1, 3, 2])
    #expect(swift.literals.map(\.text) == ["b c", "i", "\n  f \"g\"  \n  "])
  }

  private func source(_ text: String) -> SourceFile {
    SourceFile(path: "Sources/Some/File.swift", text: text)
  }
}
