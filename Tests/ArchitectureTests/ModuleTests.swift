import Testing

/// The modules know what docs/architecture.md says they may know, and nothing else.
@Suite struct ModuleTests {
  private let policy = ImportPolicy(table: ModuleTable(markdown: Repository.text(ModuleTable.path)))

  @Test func thereAreSourcesAndATable() {
    #expect(Repository.sources.count > 100)
    #expect(policy.table.rows.count > 5)
  }

  @Test func everyImportStandsInTheTable() {
    expectNone(policy.findings(in: Repository.sources))
  }

  @Test func theTableAndPackageSwiftSayTheSame() {
    expectNone(policy.findings(against: Manifest.dependencies(Repository.text("Package.swift"))))
  }

  @Test func pureModulesImportNothingOfTheSystem() {
    expectNone(policy.impurities)
  }

  @Test func pureModulesReachForNoClockRandomSourceDiskOrTerminal() {
    let files = Repository.sources.filter { ImportPolicy.pure.contains($0.module) }
    expectNone(files.flatMap(ForbiddenCalls.inPureModules.findings))
  }

  @Test func nothingCrashesOnInputOrLinksTheUnicodeLibrary() {
    expectNone(Repository.sources.flatMap(ForbiddenCalls.anywhere.findings))
  }

  @Test func nothingIsPutOff() {
    expectNone(Repository.sources.flatMap(ForbiddenCalls.unfinished))
  }

  @Test func dutchSentencesLiveInWording() {
    let files = Repository.sources.filter { $0.module != "Wording" }
    expectNone(files.flatMap(DutchProse.findings))
    // The measure is right only as long as it finds what is there.
    let wording = Repository.sources.filter { $0.module == "Wording" }
    #expect(wording.flatMap(DutchProse.findings).count > 50)
  }

  @Test func whatOtherModulesUseSaysWhatItMeans() {
    let requirements = DocumentedDeclarations.requirements(in: Repository.sources)
    #expect(requirements["ConditionValues"]?.contains("gaps") == true)
    expectNone(
      Repository.sources.flatMap {
        DocumentedDeclarations.findings(in: $0, requirements: requirements)
      })
  }

  @Test func noTypeHasTheNameOfItsModule() {
    expectNone(Repository.sources.flatMap(FileRules.typesNamedAsModule))
  }
}
