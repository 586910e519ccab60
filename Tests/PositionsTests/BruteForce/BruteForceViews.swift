/// Section 1 (what a form says of each cell) and section 2 (from raters to one picture).
extension BruteForce {
  /// Every cell of one criterion as this answer judges it.
  static func cells(of answer: Answer, undescribed: [Bool]) -> [Word] {
    let steps = undescribed.count
    var result: [Word]
    switch answer {
    case .unanswered: result = [Word](repeating: .unanswered, count: steps)
    case .whole(let word): result = [Word](repeating: word, count: steps)
    case .cells(let words): result = words
    case .pick(let furthest, let missing, let isOnTheWay):
      // The picked step and the lower ones `ja`, higher ones `nee` …
      result = [Word](repeating: .yes, count: furthest)
      result += [Word](repeating: .no, count: steps - furthest)
      // … those in `ontbreekt` `nee`, and `op-weg` makes the next one that is asked `deels`.
      for step in missing { result[step - 1] = .no }
      if isOnTheWay, let next = (furthest..<steps).first(where: { !undescribed[$0] }) {
        result[next] = .partly
      }
    }
    // A cell whose descriptor is nvt is nvt, whatever is picked above it.
    for step in 0..<steps where undescribed[step] { result[step] = .notApplicable }
    return result
  }

  /// Rule 1: what a party says of one cell, out of what each of its raters says. `answered` of its
  /// raters gave an answer to anything that was asked.
  static func view(of judgements: [Word], answered: Int) -> View {
    var (yes, partly, no, notApplicable) = (0, 0, 0, 0)
    for word in judgements {
      switch word {
      case .yes: yes += 1
      case .partly: partly += 1
      case .no: no += 1
      case .notApplicable: notApplicable += 1
      case .dontKnow, .ratherNot, .unanswered: break
      }
    }
    let known = yes + partly + no
    // It is narrow when it rests on fewer than half of the party's raters who answered anything,
    // and weet-niet is an answer. A known view rests on what is known, nvt on those that say nvt.
    //
    // nvt when more than half of those who gave ja, deels, nee or nvt say nvt.
    if 2 * notApplicable > known + notApplicable {
      return View(word: .notApplicable, isNarrow: 2 * notApplicable < answered)
    }
    // With none known the party is unknown.
    if known == 0 { return View(word: unknown(judgements), isNarrow: false) }
    // Otherwise the lower median of the known ones, sorted nee < deels < ja: of an even number
    // the lower of the middle two.
    let sorted =
      [Word](repeating: .no, count: no) + [Word](repeating: .partly, count: partly)
      + [Word](repeating: .yes, count: yes)
    return View(word: sorted[(known - 1) / 2], isNarrow: 2 * known < answered)
  }

  /// An unknown cell is dontKnow if any rater said so, else ratherNot, else unanswered.
  private static func unknown(_ judgements: [Word]) -> Word {
    for word in judgements where word == .dontKnow { return word }
    for word in judgements where word == .ratherNot { return word }
    return .unanswered
  }

  /// What a party says of one cell, or of one core question.
  struct View: Hashable, Sendable {
    var word: Word
    /// `smal`
    var isNarrow: Bool
  }

  /// A cell of the shared picture.
  struct SharedCell: Hashable, Sendable {
    var word: Word
    /// `eenzijdig`
    var isOneSided = false
    var isAgreed = false
    /// The counting parties whose view is narrow; none when the cell is agreed.
    var narrow: [String] = []
  }

  /// Rules 2 and 3 for one cell: the view and the raters' judgements of each counting party, in the
  /// order of the parties (what follows them is not looked at), and what was agreed.
  static func shared(
    _ views: [View], _ judgements: [[Word]], parties: [String], agreed: Word
  ) -> SharedCell {
    // Rule 3: an agreed judgement replaces the rest, also weet-niet or nvt.
    if agreed != .unanswered { return SharedCell(word: agreed, isAgreed: true) }

    var lowest: Word?
    var (knowing, withRaters, sayingNotApplicable) = (0, 0, 0)
    var narrow: [String] = []
    for party in 0..<parties.count {
      let view = views[party]
      if view.isNarrow { narrow.append(parties[party]) }
      if !judgements[party].isEmpty { withRaters += 1 }
      if view.word == .notApplicable { sayingNotApplicable += 1 }
      if view.word.isKnown {
        knowing += 1
        lowest = lower(lowest ?? view.word, view.word)
      }
    }
    // Rule 2: the lowest of the counting parties that know; one-sided when not all of them do.
    if let lowest {
      return SharedCell(word: lowest, isOneSided: knowing < parties.count, narrow: narrow)
    }
    // When none knows: nvt if a counting party has raters and all those that have say nvt.
    if withRaters > 0 && sayingNotApplicable == withRaters {
      return SharedCell(word: .notApplicable, narrow: narrow)
    }
    return SharedCell(word: unknown(judgements[..<parties.count].flatMap { $0 }), narrow: narrow)
  }

  /// nee < deels < ja
  private static func lower(_ one: Word, _ other: Word) -> Word {
    if one == .no || other == .no { return .no }
    return one == .partly || other == .partly ? .partly : .yes
  }
}
