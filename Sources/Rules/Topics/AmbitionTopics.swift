import Content
import Positions

/// The topics that last time's ambition gives.
struct AmbitionTopics {
  private let ambition: [AmbitionTarget]
  private let outcome: Outcome
  /// Criteria that were asked and not agreed.
  private let open: [Matter]

  init(_ ambition: [AmbitionTarget], outcome: Outcome, open: [Matter]) {
    self.ambition = ambition
    self.outcome = outcome
    self.open = open
  }

  /// One for every target that has an open criterion, each criterion once: of an axis value the one
  /// that differs most tellingly, else the one nearest to its next step.
  func topics(_ finding: TopicFinding, differences: [Topic], quiet: QuietTopics) -> [Topic] {
    var topics: [Topic] = []
    for target in ambition {
      guard let criterion = criterion(target, differences, quiet),
        let matter = open.first(where: { $0.criterion == criterion }),
        !topics.contains(where: { $0.criterion == criterion })
      else { continue }
      let difference = differences.first { $0.subject == matter.subject }
      topics.append(difference?.because(.ambition) ?? finding.topic(matter, .ambition))
    }
    return topics
  }

  private func criterion(
    _ target: AmbitionTarget, _ differences: [Topic], _ quiet: QuietTopics
  ) -> Int? {
    switch target {
    case .whole: return nil
    case .criterion(let criterion): return criterion
    case .place(let place):
      let ladder = outcome.plan.ladder
      guard ladder.axes.indices.contains(place.axis),
        open.contains(where: { matter in
          matter.criterion.map { ladder.criteria[$0].placement[place.axis] == place.value }
            ?? false
        })
      else { return nil }
      return differences.lazy.compactMap(\.criterion).first {
        ladder.criteria[$0].placement[place.axis] == place.value
      } ?? quiet.nearest(in: place)
    }
  }
}

extension Topic {
  /// The same topic for another reason.
  func because(_ why: Reason) -> Topic {
    Topic(
      subject: subject, why: why, decisions: decisions, views: views, size: size, higher: higher,
      lower: lower, wishes: wishes)
  }
}
