/// What a rater says of one cell, or of one core question. The raw value is the word in files.
///
/// Unanswered is not a judgement: it is the absence of one.
package enum Judgement: String, CaseIterable, Sendable {
  case yes = "ja"
  case partly = "deels"
  case no = "nee"
  case dontKnow = "weet-niet"
  /// In anonymous sessions only.
  case ratherNot = "liever-niet"
  case notApplicable = "nvt"

  /// Half-judgements: a yes counts two, a partly one, a no none; nil when it says nothing of presence.
  package var units: Int? {
    switch self {
    case .yes: 2
    case .partly: 1
    case .no: 0
    case .dontKnow, .ratherNot, .notApplicable: nil
    }
  }
}
