import Content

/// An answer that has a key of its own at a question, besides the letters of descriptions.
package enum AnswerKey: CaseIterable, Sendable {
  case yes, partly, no
  /// None of the descriptions yet.
  case none
  case dontKnow, notApplicable
  /// In anonymous sessions only.
  case ratherNot

  /// What is typed.
  package var key: String {
    switch self {
    case .yes: "j"
    case .partly: "d"
    case .no: "n"
    case .none: "0"
    case .dontKnow: "z"
    case .notApplicable: "s"
    case .ratherNot: "l"
    }
  }

  /// The answer as it is offered.
  package var label: String {
    judgement?.label ?? Vocabulary.noneOfThese.label
  }

  /// The judgement it stands for; nil for none of the descriptions.
  package var judgement: Judgement? {
    switch self {
    case .yes: .yes
    case .partly: .partly
    case .no: .no
    case .none: nil
    case .dontKnow: .dontKnow
    case .notApplicable: .notApplicable
    case .ratherNot: .ratherNot
    }
  }

  /// Everything that is taken for it, in small letters.
  private var spellings: [String] {
    switch self {
    case .yes: [key, label, "jazeker", "y", "yes"]
    case .partly: [key, label, "deels", "deel", "bij een deel"]
    case .no: [key, label, "neen", "no"]
    case .none: [key, label, "geen", "geen van deze", "nul"]
    case .dontKnow:
      [key, label, "geen zicht", "geen zicht op", "weet niet", "weet-niet", "weet ik niet"]
    case .notApplicable: [key, label, "speelt niet", "nvt", "n.v.t."]
    case .ratherNot: [key, label, "liever niet", "liever-niet"]
    }
  }

  /// The answer that is written so, of those that are offered; nil when it is none of them.
  package static func of(_ text: String, among offered: [AnswerKey]) -> AnswerKey? {
    let folded = text.lowercased()
    return offered.first { $0.spellings.contains(folded) }
  }

  /// What a core question or statement, or a single description, offers.
  package static func forSingle(isAnonymous: Bool) -> [AnswerKey] {
    [.yes, .partly, .no, .dontKnow, .notApplicable] + (isAnonymous ? [.ratherNot] : [])
  }

  /// What a question with descriptions offers besides their letters.
  package static func forDescriptions(isAnonymous: Bool) -> [AnswerKey] {
    [.none, .dontKnow, .notApplicable] + (isAnonymous ? [.ratherNot] : [])
  }
}
