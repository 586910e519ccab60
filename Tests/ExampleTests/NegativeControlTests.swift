import Content
import Positions
import Testing

/// Texts that must not come out higher, or lower, than what they tell (docs/measurement.md,
/// section 8).
struct NegativeControlTests {
  static let names = ["alliantie-vo", "zutphen", "twente-plannen", "scenario-1"]

  @Test("Every question has an answer, and every answer the passage it rests on", arguments: names)
  func rests(on name: String) throws {
    for form in try Example(name).forms {
      // Three questions of four descriptions, and six core questions.
      #expect(form.sheet.answers.count == 18, "\(form.path)")
      for answer in form.sheet.answers {
        #expect(answer?.judgement != nil && answer?.remarks.example != nil, "\(form.path)")
      }
    }
  }

  @Test("Alliantie VO: between the organisations it is unknown, which is not low")
  func alliantie() throws {
    let example = try Example("alliantie-vo")
    let institutional = try example.level("institutioneel")
    for picture in try example.outcome.pictures {
      let analysis = picture.analysis(of: institutional)
      #expect(analysis.position == nil)
      #expect(analysis.front == nil)
      #expect(analysis.states == [.unknown, .unknown, .unknown, .unknown])
      // Nothing rules out any step.
      #expect(analysis.possible == 4)
    }
  }

  @Test(
    "Zutphen: one learning organisation is a plan of both sides, and transformation not to be seen")
  func zutphen() throws {
    let example = try Example("zutphen")
    let ladder = try #require(example.scan.ladder)
    let place = try #require(ladder.criteria.firstIndex { $0.id == "tussen-organisaties" })
    for sheet in example.sheets {
      let answer = sheet.answers[place * ladder.scale.count + 3]
      #expect(answer?.remarks.plan != nil)
    }
    for picture in try example.outcome.pictures {
      for analysis in picture.analyses {
        #expect(!analysis.states[3].isThere)
        #expect((analysis.front ?? 0) < 4)
      }
    }
    // What it does do is seen: the working group and the triangle are there, so it is not empty.
    #expect(try example.outcome.shared.overall.front == 1)
  }

  @Test("Twente: from plans alone nothing can be said")
  func twente() throws {
    let example = try Example("twente-plannen")
    for sheet in example.sheets {
      #expect(sheet.answers.allSatisfy { $0?.judgement == .dontKnow })
      #expect(sheet.answers.contains { $0?.remarks.plan != nil })
    }
    for picture in try example.outcome.pictures {
      for analysis in picture.analyses {
        #expect(analysis.position == nil)
        #expect(analysis.front == nil)
        #expect(analysis.states == [.unknown, .unknown, .unknown, .unknown])
      }
      #expect(example.core(picture).values.allSatisfy { $0 == .unknown })
    }
  }

  @Test("Scenario 1, judged as described, is not to be seen beyond identification")
  func scenario() throws {
    let example = try Example("scenario-1")
    for picture in try example.outcome.pictures {
      for analysis in picture.analyses {
        #expect((analysis.front ?? 0) <= 2)
        #expect(!analysis.states[2].isThere && !analysis.states[3].isThere)
      }
    }
    // The description excludes the last two steps; it does not merely leave them open.
    let whole = try example.outcome.shared.overall
    #expect(whole.states[2...] == [.notYet, .notYet])
    #expect(!whole.isFrontUncertain)
  }
}
