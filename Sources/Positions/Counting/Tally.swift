import Content

/// How often each judgement occurs.
package struct Tally: Hashable, Sendable {
  package private(set) var yes = 0
  package private(set) var partly = 0
  package private(set) var no = 0
  package private(set) var dontKnow = 0
  package private(set) var ratherNot = 0
  package private(set) var unanswered = 0
  package private(set) var notApplicable = 0

  package init() {}

  package mutating func add(_ judgement: Judgement?) {
    switch judgement {
    case .yes: yes += 1
    case .partly: partly += 1
    case .no: no += 1
    case .dontKnow: dontKnow += 1
    case .ratherNot: ratherNot += 1
    case nil: unanswered += 1
    case .notApplicable: notApplicable += 1
    }
  }

  /// Judgements that say how far it is there.
  package var known: Int { yes + partly + no }
  package var unknown: Int { dontKnow + ratherNot + unanswered }
  package var applicable: Int { known + unknown }
  /// In half-judgements: two for a yes, one for a partly.
  package var units: Int { 2 * yes + partly }

  /// Which unknown it is when nothing is known: `dontKnow` when anybody said so, else `ratherNot`
  /// when anybody did, else nil.
  var unknownJudgement: Judgement? {
    dontKnow > 0 ? .dontKnow : ratherNot > 0 ? .ratherNot : nil
  }

  /// The same tally with every partly counted as `convention` says.
  func reading(_ convention: PartlyConvention) -> Tally {
    var tally = self
    switch convention {
    case .half: return self
    case .no: tally.no += partly
    case .yes: tally.yes += partly
    }
    tally.partly = 0
    return tally
  }
}
