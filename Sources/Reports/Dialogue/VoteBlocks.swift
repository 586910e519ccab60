import Content
import Sessions
import Wording

/// How people voted, as far as all may see it: hands as counts, points as a ranking, figures as they
/// lie.
struct VoteBlocks {
  let record: DialogueRecord

  private var state: DialogueState { record.state }

  var all: [Page.Block] {
    let blocks = record.format.steps.filter { $0.kind == .voting }.flatMap(blocks)
    return blocks.isEmpty ? [] : [.heading(RecordWording.votesHeading)] + blocks
  }

  private func blocks(_ step: FormatStep) -> [Page.Block] {
    let results = results(of: step)
    guard let way = step.details.way, !results.isEmpty else { return [] }
    let question = step.details.question.map { [Page.Block.paragraph($0)] } ?? []
    let content =
      switch way {
      case .hands: [hands(step, results)]
      case .dots: [dots(step, results)]
      case .score: figures(results)
      }
    return [.subheading(step.name)] + question + content
  }

  /// What was voted on, with its name, highest first where there is a higher.
  private func results(of step: FormatStep) -> [Result] {
    let ballots = state.visibleBallots(step: step.id)
    let ranking = state.ranking(of: step)
    let ranked = ranking.map(\.subject)
    let others = inOrder(step).filter { ballots[$0] != nil && !ranked.contains($0) }
    return (ranked + others).compactMap { subject in
      guard let name = name(of: subject, in: step), let ballot = ballots[subject] else {
        return nil
      }
      return Result(
        name: name, ballot: ballot, place: ranking.first { $0.subject == subject }?.place)
    }
  }

  private struct Result {
    let name: String
    let ballot: BallotResult
    let place: Int?
  }

  /// Everything that can have been voted on in a step.
  private func inOrder(_ step: FormatStep) -> [Ballot.Subject] {
    let lines = record.format.steps.flatMap { state.visibleContributions(step: $0.id) }
    let options = options.map { Ballot.Subject.option($0.id) }
    // Who wants none of the options comes behind them.
    return (step.countsNoneOfThese ? options + [.question] : [.question] + options)
      + lines.map { .line($0.id) }
  }

  private var options: [Profile.Option] {
    record.format.scan.flatMap { record.library.scans[$0]?.profile?.options } ?? []
  }

  private func name(of subject: Ballot.Subject, in step: FormatStep) -> String? {
    switch subject {
    case .question:
      step.countsNoneOfThese
        ? VotingWording.noneOfThese : step.details.question ?? step.name
    case .line(let id): state.visibleText(id)
    case .option(let id): options.first { $0.id == id }?.name ?? id
    }
  }

  /// The sides or tables of a result, in the order in which they were counted; none when fewer than
  /// two gave anything.
  private func groups(of results: [Result]) -> [String] {
    let given = Set(results.flatMap(\.ballot.byGroup.keys))
    return given.count < 2
      ? [] : state.groups.map(\.id).filter(given.contains)
  }

  private func hands(_ step: FormatStep, _ results: [Result]) -> Page.Block {
    let choices = step.details.choices.isEmpty ? [VoteRecordWording.hands] : step.details.choices
    let groups = groups(of: results)
    let who = groups.isEmpty ? [] : [VoteRecordWording.who]
    func row(_ name: String, _ group: String?, _ counts: [Int]) -> [String] {
      [name] + (groups.isEmpty ? [] : [group ?? VoteRecordWording.together])
        + choices.indices.map { $0 < counts.count ? String(counts[$0]) : "" }
    }
    let rows = results.flatMap { result in
      [row(result.name, nil, result.ballot.counts)]
        + groups.compactMap { group in
          result.ballot.byGroup[group].map { row(result.name, record.names.group(group), $0) }
        }
    }
    return .table(
      Page.Table(
        caption: VoteRecordWording.handsCaption,
        columns: [VoteRecordWording.subject] + who + choices, rows: rows))
  }

  private func dots(_ step: FormatStep, _ results: [Result]) -> Page.Block {
    let groups = groups(of: results)
    return .table(
      Page.Table(
        caption: VoteRecordWording.dotsCaption,
        columns: [VoteRecordWording.subject, VoteRecordWording.place, VoteRecordWording.dots]
          + groups.map { record.names.group($0).capitalizedFirst },
        rows: results.map { result in
          [result.name, result.place.map(String.init) ?? "", String(result.ballot.total)]
            + groups.map { String(result.ballot.byGroup[$0]?.reduce(0, +) ?? 0) }
        }))
  }

  /// A drawing for each subject; with sides or tables, for each of them beside the whole.
  private func figures(_ results: [Result]) -> [Page.Block] {
    let groups = groups(of: results)
    let summaries = results.compactMap { result in
      ScoreSummary(result.ballot, isByTable: record.state.setup?.isByTable ?? false).map {
        (result.name, $0)
      }
    }
    if groups.isEmpty {
      return [
        .charts(about: "", summaries.map { chart($0, $1.distribution, middle: $1.lowerMedian) })
      ]
    }
    return summaries.flatMap { name, summary -> [Page.Block] in
      let together = chart(
        VoteRecordWording.together.capitalizedFirst, summary.distribution,
        middle: summary.lowerMedian, least: summary.whatAllSidesGive)
      let parts = groups.compactMap { group in
        summary.byGroup[group].map {
          chart(
            record.names.group(group).capitalizedFirst, $0, middle: summary.groupMedians[group])
        }
      }
      return [.charts(about: name, [together] + parts)]
    }
  }

  /// `least` is what every side gives, in the drawing of all together.
  private func chart(
    _ name: String, _ counts: [Int], middle: Int?, least: Int? = nil
  ) -> Page.Chart {
    let sentences = [
      middle.map { VoteRecordWording.middle($0, of: counts.reduce(0, +)) }
        ?? VoteRecordWording.none, least.map(VoteRecordWording.allSides),
    ]
    return Page.Chart(
      name: name,
      bars: counts.enumerated().map { Page.Chart.Bar(label: String($0), count: $1) },
      sentence: sentences.compactMap(\.self).joined(separator: "; "))
  }
}
