import Content
import Sessions
import Wording

/// How a dialogue went: when people sat together, and what became of each step.
struct CourseBlocks {
  let record: DialogueRecord

  private var state: DialogueState { record.state }

  var all: [Page.Block] {
    let sittings = state.sittings.map(CourseWording.sitting)
    return [.heading(RecordWording.courseHeading)]
      + (sittings.isEmpty ? [] : [.bullets(sittings)])
      + [
        .table(
          Page.Table(
            caption: CourseWording.caption, columns: CourseWording.columns,
            rows: record.format.steps.map(row)))
      ]
  }

  private func row(_ step: FormatStep) -> [String] {
    let progress = state.steps[step.id] ?? StepProgress()
    let planned = step.minutes(people: state.people)
    return [
      step.name, CourseWording.minutes(progress.minutes ?? planned, planned: planned),
      standing(step.id, progress),
    ]
  }

  private func standing(_ step: String, _ progress: StepProgress) -> String {
    if progress.isDropped { return CourseWording.dropped }
    if progress.isDone { return CourseWording.done }
    if state.currentStep == step {
      return state.isClosed ? CourseWording.done : CourseWording.current
    }
    return state.isClosed ? CourseWording.notDone : CourseWording.toCome
  }
}
