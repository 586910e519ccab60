import Content
import Positions
import Reports
import StrictYAML

/// Finds agreements that are higher than both views and do not say why.
///
/// They count all the same: a warning each, at the form they stand in.
enum AgreementCheck {
  static func diagnostics(_ result: ScanResult, _ forms: [FiledSheet]) -> [Diagnostic] {
    guard let outcome = result.outcome, let ladder = result.scan.ladder else { return [] }
    let above = Set(outcome.agreedAboveViews)
    guard !above.isEmpty else { return [] }
    let agreements = result.participation.agreements
    var found: [Diagnostic] = []
    func report(_ record: RecordName, _ steps: [String], in sheet: Sheet) {
      guard let form = forms.first(where: { $0.sheet == sheet }) else { return }
      found.append(
        Diagnostic(
          path: form.path, range: form.places["consensus"] ?? SourceRange(0, 0),
          problem: .content(.agreementWithoutReason(record, steps: steps))))
    }

    for (place, question) in result.scan.coreQuestions.enumerated()
    where above.contains(outcome.plan.entry(core: place)) {
      let last = agreements.last { $0.coreAnswers[place]?.judgement != nil }
      guard let last, last.coreAnswers[place]?.remarks.reason == nil else { continue }
      report(RecordName(kind: .coreAnswer, id: question.id), [], in: last)
    }
    for (place, criterion) in ladder.criteria.enumerated() {
      var steps: [(form: Int, name: String)] = []
      for (step, name) in ladder.scale.map(\.name).enumerated()
      where above.contains(outcome.plan.entry(criterion: place, step: step)) {
        let last = agreements.lastIndex {
          $0.criterionAnswers[place]?.cells(criterion.descriptors)[step] != nil
        }
        guard let last, let answer = agreements[last].criterionAnswers[place],
          !answer.hasReason(step: step)
        else { continue }
        steps.append((last, name))
      }
      for form in agreements.indices where steps.contains(where: { $0.form == form }) {
        report(
          RecordName(kind: .criterionAnswer, id: criterion.id),
          steps.filter { $0.form == form }.map(\.name), in: agreements[form])
      }
    }
    return found
  }
}

extension CriterionAnswer {
  /// True when a reason stands beside the cell or beside the criterion as a whole.
  fileprivate func hasReason(step: Int) -> Bool {
    if remarks.reason != nil { return true }
    guard case .stepByStep(let cells) = response, cells.indices.contains(step) else { return false }
    return cells[step]?.remarks.reason != nil
  }
}
