import Content
import Wording

/// The questions of a scan in the order in which they are asked, in parts that belong together.
struct Questionnaire {
  let scan: Scan
  let parts: [Part]

  /// Questions under one heading.
  struct Part {
    /// Empty when the questions need none.
    let heading: String
    /// What the heading means, in one sentence; empty when it says it itself.
    let explanation: String
    let questions: [Question]
  }

  /// One thing that is asked.
  struct Question {
    /// From 1, through all parts.
    let number: Int
    let id: String
    let body: Body

    enum Body {
      case core(CoreQuestion)
      case criterion(Criterion)
      case statement(Profile.Statement)
    }
  }

  /// How many questions there are.
  var count: Int { parts.reduce(0) { $0 + $1.questions.count } }

  /// Per value of the axis to which the core questions belong: the core question, then its criteria.
  /// Core questions that belong to no value come first, and criteria without such an axis in the order
  /// of the file. Statements stand together by theme, in the order of the file.
  init(_ scan: Scan, scope: ScanScope) {
    self.scan = scan
    var builder = Builder()
    switch scan.kind {
    case .ladder(let ladder): builder.add(ladder, of: scan, scope)
    case .profile(let profile):
      builder.addCore(scope.coreQuestions.map { scan.coreQuestions[$0] })
      builder.add(scope.statements.map { profile.statements[$0] })
    }
    parts = builder.parts
  }

  private struct Builder {
    var parts: [Part] = []
    private var number = 0

    mutating func add(_ ladder: Ladder, of scan: Scan, _ scope: ScanScope) {
      let core = scope.coreQuestions.map { scan.coreQuestions[$0] }
      let criteria = scope.criteria.map { ladder.criteria[$0] }
      let ids = Set(scan.coreQuestions.map(\.id))
      guard
        let axis = ladder.axes.firstIndex(where: { $0.values.contains { ids.contains($0.id) } })
      else {
        addCore(core)
        add(FormWording.criteriaHeading, "", criteria.map { .criterion($0) })
        return
      }
      let values = ladder.axes[axis].values
      addCore(core.filter { question in !values.contains { $0.id == question.id } })
      for (place, value) in values.enumerated() {
        let questions =
          core.filter { $0.id == value.id }.map { Question.Body.core($0) }
          + criteria.filter { $0.placement[axis] == place }.map { .criterion($0) }
        add(value.name, value.explanation, questions)
      }
    }

    mutating func addCore(_ questions: [CoreQuestion]) {
      add(FormWording.coreHeading, "", questions.map { .core($0) })
    }

    mutating func add(_ statements: [Profile.Statement]) {
      var themes: [String?] = []
      for statement in statements where !themes.contains(statement.theme) {
        themes.append(statement.theme)
      }
      for theme in themes {
        let heading = theme ?? (themes.count == 1 ? FormWording.statementsHeading : "")
        add(heading, "", statements.filter { $0.theme == theme }.map { .statement($0) })
      }
    }

    private mutating func add(_ heading: String, _ explanation: String, _ bodies: [Question.Body]) {
      guard !bodies.isEmpty else { return }
      let questions = bodies.map { body in
        number += 1
        return Question(number: number, id: body.id, body: body)
      }
      parts.append(Part(heading: heading, explanation: explanation, questions: questions))
    }
  }
}

extension Questionnaire.Question.Body {
  fileprivate var id: String {
    switch self {
    case .core(let question): question.id
    case .criterion(let criterion): criterion.id
    case .statement(let statement): statement.id
    }
  }
}
