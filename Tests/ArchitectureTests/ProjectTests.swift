import Testing

/// Files and documents are as the house style says.
@Suite struct ProjectTests {
  private static let words = ["CommandWord", "OptionWord"].map {
    Repository.text("Sources/Wording/Commands/\($0).swift")
  }.joined()
  private let commands = DocumentRules.words(ofEnum: "CommandWord", in: words)
  private let options = DocumentRules.words(ofEnum: "OptionWord", in: words)

  @Test func noSwiftFileIsTooLong() {
    expectNone(FileRules.tooLong(Repository.texts))
  }

  @Test func everyFileIsNamedAfterItsThing() {
    expectNone(FileRules.vaguelyNamed(Repository.texts))
  }

  @Test func noFileNamesAPlaceOnOneMachine() {
    expectNone(Repository.texts.flatMap(FileRules.machinePaths))
  }

  @Test func theChangelogSaysWhatIsNotReleasedYet() {
    expectNone(DocumentRules.changelog(file("CHANGELOG.md")))
  }

  @Test func theCommandLineDocumentNamesEveryCommandAndOption() {
    #expect(commands.count > 2 && options.count > 5)
    let document = file("docs/commands.md")
    expectNone(DocumentRules.missing(commands, as: { "## `\($0)" }, in: document))
    expectNone(DocumentRules.missing(options, as: { "`--\($0)" }, in: document))
  }

  @Test func theReadmeNamesEveryCommand() {
    expectNone(
      DocumentRules.missing(commands, as: { "grensganger \($0)" }, in: file("README.md")))
  }

  private func file(_ path: String) -> TextFile {
    TextFile(path: path, text: Repository.text(path))
  }
}
