import Content
import Sessions
import Wording

/// What sides or tables brought in, by theme, as far as all may see it.
struct ContributionBlocks {
  let record: DialogueRecord

  private var state: DialogueState { record.state }

  var all: [Page.Block] {
    let blocks = record.format.steps.flatMap(blocks)
    return blocks.isEmpty ? [] : [.heading(RecordWording.contributionsHeading)] + blocks
  }

  private func blocks(_ step: FormatStep) -> [Page.Block] {
    let contributions = state.visibleContributions(step: step.id)
    if contributions.isEmpty { return [] }
    let themes = themes(of: contributions)
    return [.subheading(step.details.question ?? step.name)]
      + themes.flatMap { theme -> [Page.Block] in
        let lines = contributions.filter { $0.theme == theme }.map(text)
        let isOnly = themes.count == 1 && theme == nil
        let name = theme.map(record.names.theme)
        return (isOnly ? [] : [.paragraph(RecordWording.theme(name))]) + [.bullets(lines)]
      }
  }

  /// By name; what has none comes last.
  private func themes(of contributions: [VisibleContribution]) -> [String?] {
    let used = Set(contributions.compactMap(\.theme))
      .sorted { (record.names.theme($0), $0) < (record.names.theme($1), $1) }
    return used + (contributions.contains { $0.theme == nil } ? [nil] : [])
  }

  private func text(_ contribution: VisibleContribution) -> String {
    let groups = [contribution.group].compactMap(\.self) + contribution.otherGroups
    let reactions = state.visibleReactions(to: contribution).map(\.line.text)
    return RecordWording.contribution(
      contribution.text, times: 1 + contribution.doubles, groups: groups.map(record.names.group),
      reactions: reactions)
  }
}
