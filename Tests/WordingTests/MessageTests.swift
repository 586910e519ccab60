import Content
import StrictYAML
import Testing
import Wording

@Suite("Every problem has a message that tells its reader what to do")
struct MessageTests {
  @Test(arguments: ContentProblemCase.allCases)
  func `every problem with content has a sample`(problem: ContentProblemCase) {
    #expect(ContentProblem.samples.contains { ContentProblemCase($0) == problem })
  }

  @Test(arguments: ConditionProblemCase.allCases)
  func `every problem with a condition has a sample`(problem: ConditionProblemCase) {
    #expect(ConditionProblem.samples.contains { ConditionProblemCase($0) == problem })
  }

  @Test(arguments: YAMLProblemCase.allCases)
  func `every problem with syntax has a sample`(problem: YAMLProblemCase) {
    #expect(YAMLProblem.samples.contains { YAMLProblemCase($0) == problem })
  }

  @Test func `messages on content keep the rules of messages`() {
    for problem in ContentProblem.samples {
      #expect(MessageRules.broken(by: problem.message) == [], "\(problem)")
    }
  }

  @Test func `messages on conditions keep the rules of messages`() {
    for problem in ConditionProblem.samples {
      #expect(MessageRules.broken(by: problem.message) == [], "\(problem)")
    }
  }

  @Test func `messages on syntax keep the rules of messages`() {
    for problem in YAMLProblem.samples {
      #expect(MessageRules.broken(by: problem.message) == [], "\(problem)")
    }
  }

  @Test func `different problems are told in different words`() {
    var seen: [Message: YAMLProblemCase] = [:]
    for problem in YAMLProblem.samples {
      let other = seen.updateValue(YAMLProblemCase(problem), forKey: problem.message)
      #expect(other == nil || other == YAMLProblemCase(problem), "\(problem)")
    }
    var content: [Message: ContentProblemCase] = [:]
    for problem in ContentProblem.samples {
      let other = content.updateValue(ContentProblemCase(problem), forKey: problem.message)
      #expect(other == nil || other == ContentProblemCase(problem), "\(problem)")
    }
  }

  @Test func `every problem about two places says where the other one is`() {
    for problem in ContentProblem.samples {
      let hasOrigin = Mirror(reflecting: problem).descendants.contains { $0 is Origin }
      let diagnostic = Diagnostic(
        path: "a.yaml", range: SourceRange(0, 1), problem: .content(problem))
      #expect((diagnostic.related != nil) == hasOrigin, "\(problem)")
    }
  }

  @Test func `a suggestion becomes a question`() {
    let problem = ContentProblem.unknownKey(
      FieldName(record: RecordName(kind: .card, id: "visie-1"), key: "vraagg"), known: ["vraag"])
    let diagnostic = Diagnostic(
      path: "a.yaml", range: SourceRange(0, 1), problem: .content(problem), suggestion: "vraag")
    #expect(diagnostic.message.hint == "Bedoelde je «vraag»?")
    #expect(
      diagnostic.message.what == "De sleutel «vraagg» bestaat niet bij de kaart «visie-1».")
  }

  @Test func `what stands in a file is quoted on one line, visible and not too long`() {
    let field = FieldName(record: RecordName(kind: .card, ordinal: 3), key: "fase")
    let message = ContentProblem.unknownWord(
      field, text: "een\n  twee\u{202E}drie", allowed: ["visie"]
    ).message
    #expect(
      message.what
        == "Bij de 3e kaart kan achter «fase» niet «een twee‹U+202E›drie» staan.")
    let long = ContentProblem.unknownWord(
      field, text: String(repeating: "a", count: 500), allowed: ["visie"]
    ).message
    #expect(long.what.count < 120)
  }
}

extension Mirror {
  /// Everything inside, at any depth.
  fileprivate var descendants: [Any] {
    children.flatMap { [$0.value] + Mirror(reflecting: $0.value).descendants }
  }
}
