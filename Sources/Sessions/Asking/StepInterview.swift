import Content
import Positions

/// The questions about one criterion when every description is judged by itself.
///
/// It begins with what an earlier answer comes to, so that who stops halfway has lost nothing.
package struct StepInterview: Hashable, Sendable {
  /// What can be asked about a criterion. Steps are places in the scale.
  package enum Question: Hashable, Sendable {
    case step(Int)
    /// Can you point at the last step going on when people changed or a project ended?
    case lasting(step: Int)
    /// What is an example?
    case example(step: Int)
  }

  /// What is asked next; nil when this criterion is done.
  package private(set) var question: Question?
  /// What can be recorded now.
  package private(set) var answer: CriterionAnswer

  private let letters: AnswerLetters
  private let top: Int?
  private var cells: [Answer?]

  /// Begins at the first step.
  package init(_ criterion: Criterion, current: CriterionAnswer? = nil) {
    letters = AnswerLetters(criterion)
    top = criterion.descriptors.last?.isAsked == true ? criterion.descriptors.count - 1 : nil
    if case .stepByStep(let known)? = current?.response, known.count == criterion.descriptors.count {
      cells = known
    } else {
      cells = zip(current?.cells(criterion.descriptors) ?? [], criterion.descriptors).map {
        $1.isAsked ? $0.map { Answer($0) } : nil
      }
    }
    if cells.isEmpty { cells = criterion.descriptors.map { _ in nil } }
    answer = CriterionAnswer(
      response: .stepByStep(cells), remarks: current?.remarks ?? Remarks())
    question = letters.steps.first.map(Question.step)
  }

  /// What the step is now judged; nil when it is not.
  package func judgement(of step: Int) -> Judgement? {
    cells.indices.contains(step) ? cells[step]?.judgement : nil
  }

  /// Judges the step that was asked; nil leaves it as it is. Does nothing at another question.
  package mutating func judge(_ judgement: Judgement?) {
    guard case .step(let step)? = question else { return }
    let isThere = judgement == .yes || judgement == .partly
    if isThere, step == top {
      set(judgement, at: step, recording: false)
      question = .lasting(step: step)
      return
    }
    if let judgement { set(judgement, at: step) }
    question = afterJudging(step, isThere: isThere)
  }

  /// Says whether the last step can be seen to have gone on. Without that it is not there.
  package mutating func confirm(_ lasting: CriterionInterview.YesNoUnknown) {
    guard case .lasting(let step)? = question else { return }
    switch lasting {
    case .yes: set(cells[step]?.judgement, at: step)
    case .no: set(.no, at: step)
    case .dontKnow: set(.dontKnow, at: step)
    }
    question = afterJudging(step, isThere: lasting == .yes)
  }

  /// Gives an example; nil leaves it.
  package mutating func give(example: String?) {
    guard case .example(let step)? = question else { return }
    if let example {
      answer.remarks.example = example
    }
    question = letters.step(after: step).map(Question.step)
  }

  private func afterJudging(_ step: Int, isThere: Bool) -> Question? {
    if isThere, step >= CriterionInterview.firstWithExample, answer.remarks.example == nil,
      cells[step]?.remarks.example == nil
    {
      return .example(step: step)
    }
    return letters.step(after: step).map(Question.step)
  }

  private mutating func set(_ judgement: Judgement?, at step: Int, recording: Bool = true) {
    cells[step] = Answer(judgement, remarks: cells[step]?.remarks ?? Remarks())
    if recording { answer.response = .stepByStep(cells) }
  }
}
