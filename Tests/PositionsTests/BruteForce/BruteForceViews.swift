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
      // … those in `ontbreekt` `nee`, and `op-weg` makes the next one `deels`.
      for step in missing { result[step - 1] = .no }
      if isOnTheWay && furthest < steps { result[furthest] = .partly }
    }
    // A cell whose descriptor is nvt is nvt, whatever is picked above it.
    for step in 0..<steps where undescribed[step] { result[step] = .notApplicable }
    return result
  }

  /// Rule 1: what a party says of one cell, out of what each of its raters says.
  static func view(of judgements: [Word]) -> Word {
    var sorted: [Word] = []
    var notApplicable = 0
    // nee < deels < ja
    for word in judgements where word == .no { sorted.append(word) }
    for word in judgements where word == .partly { sorted.append(word) }
    for word in judgements where word == .yes { sorted.append(word) }
    for word in judgements where word == .notApplicable { notApplicable += 1 }
    // nvt when more than half of those who gave ja, deels, nee or nvt say nvt.
    if 2 * notApplicable > sorted.count + notApplicable { return .notApplicable }
    // Otherwise the lower median of the known ones; with none known the party is unknown.
    return sorted.isEmpty ? unknown(judgements) : sorted[(sorted.count - 1) / 2]
  }

  /// An unknown cell is dontKnow if any rater said so, else ratherNot, else unanswered.
  private static func unknown(_ judgements: [Word]) -> Word {
    if judgements.contains(.dontKnow) { return .dontKnow }
    return judgements.contains(.ratherNot) ? .ratherNot : .unanswered
  }

  /// A view is narrow when it rests on fewer than half of the party's raters who answered: a known
  /// view rests on the known judgements, nvt on those that say so; weet-niet is an answer too.
  static func isNarrow(_ judgements: [Word]) -> Bool {
    let view = view(of: judgements)
    if view.isUnknown { return false }
    var resting = 0
    var answered = 0
    for word in judgements where word != .unanswered {
      answered += 1
      if view == .notApplicable ? word == .notApplicable : word.isKnown { resting += 1 }
    }
    return 2 * resting < answered
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

  /// Rules 1 to 3 for one cell: the judgements of each counting party's raters, in the order of the
  /// parties, and what was agreed.
  static func shared(_ judgements: [[Word]], parties: [String], agreed: Word) -> SharedCell {
    // Rule 3: an agreed judgement replaces the rest, also weet-niet or nvt.
    if agreed != .unanswered { return SharedCell(word: agreed, isAgreed: true) }

    var lowest: Word?
    var knowing = 0
    var withRaters = 0
    var sayingNotApplicable = 0
    var narrow: [String] = []
    for (index, ofParty) in judgements.enumerated() {
      let view = view(of: ofParty)
      if isNarrow(ofParty) { narrow.append(parties[index]) }
      if !ofParty.isEmpty { withRaters += 1 }
      if view == .notApplicable { sayingNotApplicable += 1 }
      if view.isKnown {
        knowing += 1
        lowest = lower(lowest ?? view, view)
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
    return SharedCell(word: unknown(judgements.flatMap { $0 }), narrow: narrow)
  }

  /// nee < deels < ja
  private static func lower(_ one: Word, _ other: Word) -> Word {
    if one == .no || other == .no { return .no }
    return one == .partly || other == .partly ? .partly : .yes
  }
}
