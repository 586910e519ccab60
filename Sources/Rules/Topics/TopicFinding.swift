import Content
import Positions

/// Looks at one matter after the other for what people see differently.
struct TopicFinding {
  let viewpoints: Viewpoints
  let notes: SessionNotes

  /// From how many steps apart a party is called split, and another party's lower view a topic.
  static let wide = 2

  /// What people see differently of a matter; nil when nobody does, or it was agreed.
  ///
  /// `decisions` are what hangs on it; they come of differences only.
  func difference(_ matter: Matter, decisions: [Topic.Decision] = []) -> Topic? {
    if matter.isAgreed(viewpoints.answers) { return nil }
    let between = Contrast(matter, viewpoints.counting)
    let isApart = isCriterion(matter) ? between.scores > 0 : between.halfJudgements > 0
    if isApart || !decisions.isEmpty {
      return topic(matter, .difference, between, decisions: decisions)
    }
    if let (knowing, other) = unknown(matter) {
      return topic(matter, .unknown, between, higher: knowing, lower: other)
    }
    if let split = split(matter) { return topic(matter, .split, split) }
    if let other = otherParty(matter) { return other }
    return between.halfJudgements > 0 ? topic(matter, .difference, between) : nil
  }

  /// A topic for another reason; what people see differently of it is told with it.
  func topic(_ matter: Matter, _ why: Topic.Reason) -> Topic {
    topic(matter, why, Contrast(matter, viewpoints.counting))
  }

  private func topic(
    _ matter: Matter, _ why: Topic.Reason, _ contrast: Contrast, higher: Topic.Voice? = nil,
    lower: Topic.Voice? = nil, decisions: [Topic.Decision] = []
  ) -> Topic {
    Topic(
      subject: matter.subject, why: why, decisions: decisions, views: views(matter),
      size: Topic.Size(
        steps: isCriterion(matter) ? contrast.scores : 0,
        halfJudgements: contrast.halfJudgements),
      higher: higher ?? contrast.higher, lower: lower ?? contrast.lower,
      wishes: notes.wishes[matter.subject] ?? [])
  }

  private func views(_ matter: Matter) -> [Topic.View] {
    viewpoints.byParty.map {
      Topic.View(party: $0.party, score: matter.score($0.judgements))
    }
  }

  private func isCriterion(_ matter: Matter) -> Bool {
    if case .criterion = matter.subject { true } else { false }
  }

  /// The first who knows, and who does not know or says that it does not apply, of one entry.
  private func unknown(_ matter: Matter) -> (knowing: Topic.Voice, other: Topic.Voice)? {
    for entry in matter.asked {
      let knowing = viewpoints.counting.first { $0.judgements[entry]?.units != nil }
      let other = viewpoints.counting.first {
        [.dontKnow, .notApplicable].contains($0.judgements[entry])
      }
      if let knowing, let other { return (knowing.voice, other.voice) }
    }
    return nil
  }

  /// The widest split inside a party that counts.
  private func split(_ matter: Matter) -> Contrast? {
    guard viewpoints.parties.countingCount > 1 else { return nil }
    var widest: Contrast?
    for party in viewpoints.parties.counting {
      let contrast = Contrast(matter, viewpoints.raters(of: party))
      if contrast.scores >= max(Self.wide, (widest?.scores ?? 0) + 1) { widest = contrast }
    }
    return widest
  }

  /// A party that does not count and sees it much lower than those who do.
  private func otherParty(_ matter: Matter) -> Topic? {
    guard let shared = matter.score(viewpoints.shared) else { return nil }
    let others = viewpoints.byParty.filter { !viewpoints.parties.counting.contains($0.party) }
      .compactMap { view in
        matter.score(view.judgements).map { (view: view, score: $0) }
      }
    guard let lowest = others.min(by: { $0.score < $1.score }), shared - lowest.score >= Self.wide
    else { return nil }
    return topic(
      matter, .otherParty,
      Contrast(
        matter,
        [
          (.shared, viewpoints.shared), (.party(lowest.view.party), lowest.view.judgements),
        ]))
  }
}
