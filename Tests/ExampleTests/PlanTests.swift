import Content
import Positions
import Testing

/// A plan is no practice: it stands beside a judgement and never counts.
struct PlanTests {
  static let names = NegativeControlTests.names + ["boss-po"]

  @Test("Where a plan stands, nothing is called present", arguments: names)
  func planIsNotPresent(_ name: String) throws {
    for form in try Example(name).forms {
      for answer in form.sheet.answers where answer?.remarks.plan != nil {
        #expect(answer?.judgement == .no || answer?.judgement == .dontKnow, "\(form.path)")
      }
    }
  }

  @Test("Taking every plan out of the files changes no outcome", arguments: names)
  func removingPlans(_ name: String) throws {
    let example = try Example(name)
    let without = try Example(name, changing: \.withoutPlans)
    #expect(without.sheets.allSatisfy { !$0.holdsPlan })
    // The forms of Boss po and of scenario 1 hold none; the others would prove nothing without.
    let expectsPlans = ["alliantie-vo", "zutphen", "twente-plannen"].contains(name)
    #expect(example.sheets.contains { $0.holdsPlan } == expectsPlans)

    let (with, bare) = (try example.outcome, try without.outcome)
    #expect(with.answers == bare.answers)
    #expect(with.isOneSided == bare.isOneSided)
    #expect(with.pictures.map(\.judgements) == bare.pictures.map(\.judgements))
    #expect(with.pictures.map(\.analyses) == bare.pictures.map(\.analyses))
    #expect(with.pictures.map(example.core) == bare.pictures.map(example.core))
  }

  /// Otherwise the controls would show nothing: there was something to be tempted by.
  @Test(
    "Plans taken for practice would have put transformation in the picture",
    arguments: ["zutphen", "twente-plannen"])
  func plansTakenForPractice(_ name: String) throws {
    let example = try Example(name)
    let tempted = example.sheets.map { sheet in
      sheet.mapAnswers { $0.remarks.plan == nil ? $0 : Answer(.yes, remarks: $0.remarks) }
    }
    #expect(try !example.outcome.shared.overall.states[3].isThere)
    #expect(try example.outcome(of: tempted).shared.overall.states[3].isThere)
  }
}

extension Sheet {
  fileprivate var holdsPlan: Bool { answers.contains { $0?.remarks.plan != nil } }
}

extension ContentFile {
  /// The file without the lines that hold a plan.
  fileprivate var withoutPlans: ContentFile {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let kept = lines.filter { line in
      !line.drop { $0 == UInt8(ascii: " ") }.starts(with: "plan:".utf8)
    }
    return ContentFile(path: path, bytes: Array(kept.joined(separator: [UInt8(ascii: "\n")])))
  }
}
