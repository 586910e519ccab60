import Content
import Positions

/// What there is to talk about after a scan: a proposal that the group picks from
/// (docs/measurement.md, section 4). It says what differs, never who is right.
///
/// Nothing that was agreed is a topic, except where everything was.
package struct Agenda: Sendable {
  /// What is proposed: at most three, never none where anything was asked.
  package let proposals: [Topic]
  /// What raters asked for, equal in rank to the proposals and in the order of the scan. One that is
  /// proposed too stands in both.
  package let wishes: [Topic]
  /// Everything that is seen differently, also what is proposed, the most telling first.
  package let differences: [Topic]
  /// What everyone judged alike, in the order of the scan: what a talk starts with. Empty with fewer
  /// than two raters.
  package let alike: [Alike]

  /// Something that everyone judged alike.
  package struct Alike: Hashable, Sendable {
    package let subject: Item
    /// What all say: see `Topic.View.score`.
    package let score: Int
  }

  /// How many topics are proposed.
  package static let proposed = 3

  /// Of a ladder scan. `ambition` is that of last time; it goes first. Raters are named by their places in the answers
  /// of the outcome, which are those of the participants. See `DecisiveSearch` for what it costs.
  package init(_ outcome: Outcome, notes: SessionNotes, ambition: [AmbitionTarget] = []) {
    let viewpoints = Viewpoints(outcome)
    let finding = TopicFinding(viewpoints: viewpoints, notes: notes)
    let decisions = DecisiveSearch(outcome, viewpoints).decisions
    let criteria = outcome.plan.ladder.criteria.indices.compactMap {
      Matter(criterion: $0, of: outcome)
    }
    let core = (0..<outcome.plan.coreCount).map {
      Matter(.core($0), entry: outcome.plan.entry(core: $0))
    }
    let matters = criteria + core
    let differences = TopicOrder.sorted(
      matters.compactMap { matter in
        finding.difference(matter, decisions: matter.criterion.flatMap { decisions[$0] } ?? [])
      })
    let open = criteria.filter { !$0.isAgreed(outcome.answers) }
    let quiet = QuietTopics(
      outcome: outcome, notes: notes,
      criteria: (open.isEmpty ? criteria : open).compactMap(\.criterion))
    let first = AmbitionTopics(ambition, outcome: outcome, open: open).topics(
      finding, differences: differences, quiet: quiet)
    let rest = differences.filter { topic in !first.contains { $0.subject == topic.subject } }
    let tool = first + rest
    let wishes = matters.filter {
      notes.wishes[$0.subject] != nil && !$0.isAgreed(outcome.answers)
    }.map { matter in
      (first + differences).first { $0.subject == matter.subject } ?? finding.topic(matter, .wish)
    }
    self.init(
      proposals: Array((tool.isEmpty ? quiet.topics(finding) : tool).prefix(Self.proposed)),
      wishes: wishes, differences: differences,
      alike: Self.alike(matters, outcome.answers, outcome.plan.parties))
  }

  init(proposals: [Topic], wishes: [Topic], differences: [Topic], alike: [Alike]) {
    self.proposals = proposals
    self.wishes = wishes
    self.differences = differences
    self.alike = alike
  }

  /// Notes are taken from the forms of a session; the outcome is of their answers.
  package init(
    _ outcome: Outcome, scan: Scan, participation: Participation, round: Int = 1,
    ambition: [AmbitionTarget] = []
  ) {
    self.init(
      outcome, notes: SessionNotes(participation, scan: scan, round: round), ambition: ambition)
  }

  /// The proposals, then what raters asked for beside them: every topic once.
  package var topics: [Topic] {
    proposals + wishes.filter { wish in !proposals.contains { $0.subject == wish.subject } }
  }

  /// What a quick round goes through when these topics were talked about: the other differences.
  package func remaining(after talkedAbout: Set<Item>) -> [Topic] {
    differences.filter { !talkedAbout.contains($0.subject) }
  }

  /// At least two raters of those who count, some of every party, with the same answers.
  static func alike(_ matters: [Matter], _ answers: Answers, _ parties: Parties) -> [Alike] {
    let raters = answers.responses.filter { parties.counting.contains($0.party) }
    return matters.compactMap { matter in
      let answering = raters.filter { rater in
        matter.asked.contains { rater.judgements[$0] != nil }
      }
      guard let first = answering.first, answering.count > 1,
        parties.counting.allSatisfy({ party in answering.contains { $0.party == party } }),
        answering.allSatisfy({ rater in
          matter.asked.allSatisfy { rater.judgements[$0] == first.judgements[$0] }
        }),
        let score = matter.score(first.judgements)
      else { return nil }
      return Alike(subject: matter.subject, score: score)
    }
  }
}
