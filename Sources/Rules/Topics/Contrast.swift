import Content

/// How far apart some views of one matter lie.
struct Contrast {
  /// Between the highest and the lowest score; 0 where fewer than two are known.
  let scores: Int
  /// Over the asked entries, between the highest and the lowest that is known.
  let halfJudgements: Int
  let higher: Topic.Voice?
  let lower: Topic.Voice?

  init(_ matter: Matter, _ views: [(voice: Topic.Voice, judgements: [Judgement?])]) {
    halfJudgements = matter.asked.reduce(0) { sum, entry in
      let units = views.compactMap { $0.judgements[entry]?.units }
      return sum + (units.max() ?? 0) - (units.min() ?? 0)
    }
    var ranked = views.compactMap { view in
      matter.score(view.judgements).map {
        (voice: view.voice, score: $0, units: matter.units(view.judgements))
      }
    }
    let scored = ranked.map(\.score)
    scores = scored.count > 1 ? (scored.max() ?? 0) - (scored.min() ?? 0) : 0
    if ranked.count < 2 {
      ranked = views.map { ($0.voice, 0, matter.units($0.judgements)) }
    }
    let highest = ranked.max { ($0.score, $0.units) < ($1.score, $1.units) }
    let lowest = ranked.min { ($0.score, $0.units) < ($1.score, $1.units) }
    if let highest, let lowest, (highest.score, highest.units) != (lowest.score, lowest.units) {
      (higher, lower) = (highest.voice, lowest.voice)
    } else {
      (higher, lower) = (nil, nil)
    }
  }
}
