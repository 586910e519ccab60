import Content
import JSONText
import Wording

/// What the script of the interactive form is given.
struct InteractiveData {
  private let request: PrintRequest
  private let finder: TermFinder
  private var scan: Scan { request.scan }

  init(_ request: PrintRequest) {
    self.request = request
    finder = TermFinder(request.terms)
  }

  var json: JSONValue {
    let questionnaire = request.questionnaire
    let parts = questionnaire.parts.map(part)
    let used = Set(parts.flatMap(\.terms))
    return [
      "scan": .string(scan.id), "version": .integer(scan.version), "title": .string(scan.title),
      "duration": .string(FormWording.duration(questions: questionnaire.count)),
      "secondsPerQuestion": .integer(FormWording.secondsPerQuestion),
      "mostWishes": .integer(FormWording.mostWishes),
      "noStep": .string(CriterionAnswer.Pick.noStep),
      "mail": ["begin": .string(MailedForm.begin), "end": .string(MailedForm.end)],
      "rules": .array(FormWording.rules(of: scan).map { .string($0) }),
      "rationale": .array(PageText.lines(scan.rationale).map { .string($0) }),
      "given": given,
      "parties": .array(
        (scan.parties + scan.alsoHeard).map {
          ["id": .string($0), "label": .string(Vocabulary.side(of: $0))]
        }),
      "roles": .array(request.roles.map { ["id": .string($0.id), "name": .string($0.name)] }),
      "judgements": .array(
        Scan.offeredJudgements.map {
          ["id": .string($0.rawValue), "label": .string($0.label.capitalizedFirst)]
        }),
      "otherPicks": .array(
        InteractiveWording.otherPicks.map {
          ["id": .string($0.id), "label": .string($0.label.capitalizedFirst)]
        }),
      "parts": .array(parts.map(\.json)),
      "terms": .object(
        request.terms.filter { used.contains($0.id) }.map {
          .init($0.id, ["term": .string($0.term), "text": .string(PageText.line($0.explanation))])
        }),
      "words": .object(InteractiveWording.words.map { .init($0.name, .string($0.text)) }),
    ]
  }

  /// What was given when the form was made and is not asked any more.
  private var given: JSONValue {
    let unit: JSONValue =
      request.unit.map {
        [
          "kind": .string($0.kind), "name": JSONValue($0.name),
          "label": .string(PageWording.unit($0)),
        ]
      } ?? nil
    return [
      "partnership": JSONValue(request.partnership), "unit": unit,
      "role": JSONValue(request.role), "party": JSONValue(request.party),
    ]
  }

  private func part(
    _ part: Questionnaire.Part
  ) -> (json: JSONValue, terms: [String]) {
    let questions = part.questions.map { question in
      let terms = finder.terms(in: texts(of: question, in: part))
      return (json: object(question, terms), terms: terms)
    }
    let json: JSONValue = [
      "heading": .string(part.heading), "explanation": .string(PageText.line(part.explanation)),
      "questions": .array(questions.map(\.json)),
    ]
    return (json, questions.flatMap(\.terms))
  }

  private func texts(
    of question: Questionnaire.Question, in part: Questionnaire.Part
  ) -> [String] {
    switch question.body {
    case .core(let core): [part.heading, core.question]
    case .statement(let statement): [part.heading, statement.text]
    case .criterion(let criterion):
      [part.heading, criterion.question, criterion.caution ?? ""]
        + AskedDescription.all(of: criterion).map(\.text)
    }
  }

  private func object(_ question: Questionnaire.Question, _ terms: [String]) -> JSONValue {
    var members: [JSONValue.Member] = [.init("id", .string(question.id))]
    switch question.body {
    case .core(let core):
      members += [.init("kind", "core"), .init("text", .string(PageText.line(core.question)))]
    case .statement(let statement):
      members += [
        .init("kind", "statement"), .init("text", .string(PageText.line(statement.text))),
      ]
    case .criterion(let criterion):
      members += [
        .init("kind", "criterion"), .init("text", .string(PageText.line(criterion.question))),
        .init("caution", JSONValue(criterion.caution.map(PageText.line))),
        .init("examples", .array(criterion.examples.map { .string(PageText.line($0)) })),
        .init("audience", .array(criterion.audience.map { .string($0) })),
        .init("descriptions", .array(AskedDescription.all(of: criterion).map(object))),
      ]
    }
    return .object(members + [.init("terms", .array(terms.map { .string($0) }))])
  }

  private func object(_ description: AskedDescription) -> JSONValue {
    [
      "step": .string(scan.ladder?.scale[description.step].id ?? ""),
      "letter": .string(description.letter), "text": .string(PageText.line(description.text)),
      "asksPermanence": .bool(scan.asksPermanence(description.step)),
    ]
  }
}
