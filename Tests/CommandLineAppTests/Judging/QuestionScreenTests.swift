import Content
import Sessions
import TestSupport
import Testing
import Wording

@testable import CommandLineApp

@Suite("What stands on the screen at a question")
struct QuestionScreenTests {
  @Test(arguments: ["opleiden-in-de-school", "korte-scan"], [false, true])
  func `every question fits on a small screen`(scan: String, isAnonymous: Bool) throws {
    let session = try MemorySession(scan: scan, isAnonymous: isAnonymous)
    try session.join("a", "school")
    for item in session.running.scan.items {
      guard let reply = Self.longestReply(to: item, in: session.running.scan) else { continue }
      try session.running.perform(.answer("a", item, reply))
    }
    let flow = JudgingFlow(
      session: session.running, rater: "a",
      console: Console(
        input: ScriptedLines([String]()), output: CollectingSink(), library: Library()),
      library: MemorySession.library, institute: "de lerarenopleiding van de hogeschool")
    for place in flow.order.items.indices {
      let lines = flow.screen(at: place).passages.lines()
      #expect(lines.count <= QuestionScreen.mostLines, "\(lines.joined(separator: "\n"))")
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
    }
  }

  /// A pick with much to tell, so that what was answered takes room.
  private static func longestReply(to item: Item, in scan: Scan) -> Reply? {
    let remarks = Remarks(example: "x", plan: "x", note: "x", isDoubtful: true)
    guard let criterion = scan.criterion(of: item) else {
      return .single(Answer(.dontKnow, remarks: remarks))
    }
    let letters = AnswerLetters(criterion)
    let furthest = letters.steps.dropLast().last
    return .criterion(
      CriterionAnswer(
        response: .pick(
          .init(
            furthest: furthest, missing: Set(letters.steps(before: furthest ?? 0)),
            isOnTheWay: true)), remarks: remarks))
  }

  @Test func `no name of a step stands beside a description`() throws {
    let session = try MemorySession(scan: "opleiden-in-de-school")
    try session.join("a", "school")
    let (text, _) = try session.judge(
      "a", [""] + (1...24).flatMap { ["ga naar \($0)"] })
    for step in session.running.scan.ladder?.scale ?? [] {
      #expect(!text.lowercased().contains(step.name.lowercased()), "\(step.name)")
    }
    for word in ["Institutioneel", "Interpersoonlijk", "Intrapersoonlijk"] {
      #expect(!text.contains(word))
    }
  }
}
