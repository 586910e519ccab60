import Content
import ContentFolders
import Positions
import Reports
import TestSupport
import Testing

/// The three scenarios of the future, each told from the others by its features.
struct ScenarioTests {
  private static let scan = "toekomstscenarios"
  private let profile: Profile
  private let library: Library

  init() throws {
    let layers = try ContentFinder(currentFolder: ProjectFiles.root)
      .layers(environment: [:], given: [])
    library = Library.assemble(layers: layers.map(\.files), for: .scans([Self.scan])).library
    profile = try #require(library.scans[Self.scan]?.profile)
  }

  /// What follows when both sides say yes to every feature of these scenarios and no to all others.
  private func result(of scenarios: Set<Int>) throws -> ScanResult {
    let sheets = try ["school", "opleiding"].map { side in
      let answers = profile.statements.map {
        "  \($0.id): \(scenarios.contains($0.option) ? "ja" : "nee")\n"
      }
      let text = """
        invulblad: \(Self.scan)
        versie: 1
        partnerschap: Proef
        moment: 2026-11-20
        beoordelaar: {rol: onderzoeker, partij: \(side)}
        oordelen:
        \(answers.joined())
        """
      let file = ContentFile(path: "\(side).yaml", bytes: Array(text.utf8))
      let (form, diagnostics) = FiledSheet.read(file, library: library)
      #expect(diagnostics.isEmpty)
      return try #require(form).sheet
    }
    return ScanResult(scan: try #require(library.scans[Self.scan]), sheets: sheets)
  }

  private func outcome(of scenarios: Set<Int>) throws -> ProfileOutcome {
    guard case .profile(let outcome) = try result(of: scenarios).finding else {
      throw NoProfile()
    }
    return outcome
  }

  private struct NoProfile: Error {}

  @Test(arguments: 0..<3)
  func aProfileWithExactlyTheFeaturesOfAScenarioFitsItBest(scenario: Int) throws {
    let shared = try outcome(of: [scenario]).shared
    #expect(shared.best == [scenario])
    #expect(!shared.isProvisional)
    #expect(shared.options[scenario].share == Fraction(1, 1))
    let others = shared.options.indices.filter { $0 != scenario }
    #expect(others.allSatisfy { shared.options[$0].tally.yes == 0 })
  }

  @Test(arguments: [[0, 1], [0, 2], [1, 2], [0, 1, 2]])
  func aTieIsCalledATie(scenarios: [Int]) throws {
    let result = try result(of: Set(scenarios))
    #expect(try outcome(of: Set(scenarios)).shared.best == scenarios)
    let names = scenarios.map { profile.options[$0].name }
    let tie = result.page(withExplanation: false).blocks.contains { block in
      guard case .keySentence(let text) = block else { return false }
      return text.hasPrefix("Even veel klopt van: ") && names.allSatisfy(text.contains)
    }
    #expect(tie)
  }

  @Test(arguments: 0..<3)
  func aScenarioIsNoStepOfTheScale(scenario: Int) throws {
    let result = try result(of: [scenario])
    #expect(result.outcome == nil)
    let page = result.page(withExplanation: true).htmlText.lowercased()
    for step in ["coördinatie", "identificatie", "reflectie", "transformatie"] {
      #expect(!page.contains(step), "\(step)")
    }
  }

  /// The page about one scenario tells what speaks for it, what against, and what it needs; the whole
  /// report does so for all three.
  @Test(arguments: 0..<3)
  func thePageHasWhatThereIsToTalkAbout(scenario: Int) throws {
    let result = try result(of: [scenario])
    let short = result.page(withExplanation: false).htmlText
    let whole = result.page(withExplanation: true).htmlText
    for (place, option) in profile.options.enumerated() {
      let texts =
        option.advantages + option.disadvantages + option.conditions.flatMap(\.texts)
      #expect(texts.count >= 20)
      for text in texts.map(\.escapedApostrophes) {
        #expect(short.contains("<li>\(text)</li>") == (place == scenario), "\(text)")
        #expect(whole.contains("<li>\(text)</li>"), "\(text)")
      }
    }
  }
}

extension String {
  /// As HTML has it: the only character in these texts that HTML writes otherwise.
  fileprivate var escapedApostrophes: String {
    map { $0 == "'" ? "&#39;" : String($0) }.joined()
  }
}
