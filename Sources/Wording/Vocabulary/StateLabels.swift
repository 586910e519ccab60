import Content
import Positions

extension StepState {
  /// The word of the table for it.
  package var word: Vocabulary {
    switch self {
    case .firm: .firm
    case .visible: .visible
    case .notYet: .notYet
    case .unknown: .unknown
    case .notApplicable: .notHere
    }
  }

  /// "stevig", "te zien", "nog niet" …
  package var label: String { word.label }
}

extension CoreState {
  /// The word of the table for it.
  package var word: Vocabulary {
    switch self {
    case .inOrder: .inOrder
    case .partly: .partlyInOrder
    case .notYet: .notYet
    case .unknown: .unknown
    case .notApplicable: .notHere
    }
  }

  /// "op orde", "gedeeltelijk", "nog niet" …
  package var label: String { word.label }
}

extension OptionFit.State {
  /// What is said of an option in place of its share; nil when its share can be shown.
  package var label: String? {
    switch self {
    case .known: nil
    case .unknown: Vocabulary.unknown.label
    case .notApplicable: Vocabulary.notHere.label
    }
  }
}

extension Judgement {
  /// The answer as it is offered and shown: "ja", "bij een deel van ons" …
  package var label: String {
    switch self {
    case .yes: "ja"
    case .partly: Vocabulary.partly.label
    case .no: "nee"
    case .dontKnow: Vocabulary.dontKnow.label
    case .ratherNot: Vocabulary.ratherNot.label
    case .notApplicable: Vocabulary.notApplicable.label
    }
  }
}

extension CriterionBasis {
  /// What the picture of a question rests on, to stand behind a number of questions.
  package var label: String {
    switch self {
    case .agreed: "\(Vocabulary.agreed.label), helemaal of voor een deel"
    case .notAnswered: Vocabulary.unanswered.label
    case .oneSided: "van één kant ingevuld"
    case .same: "hetzelfde ingevuld"
    case .open: "verschillend ingevuld; daar telt het laagste antwoord"
    }
  }
}

extension PictureBasis {
  /// Whose word the picture is.
  package var label: String {
    switch self {
    case .raters: "uit de antwoorden van iedereen apart"
    case .consensus: "uit wat jullie samen hebben afgesproken"
    case .mixed: "uit wat jullie samen hebben afgesproken en, voor de rest, uit ieders antwoorden"
    }
  }
}

extension SensitivityVariant {
  /// The other way of counting, to stand behind "als".
  package var label: String {
    switch self {
    case .partlyAsNo: "«\(Vocabulary.partly.label)» niet meetelt"
    case .partlyAsYes: "«\(Vocabulary.partly.label)» telt als ja"
    case .firmFromHalf: "een stap al stevig heet bij de helft"
    case .firmFromThreeQuarters: "een stap pas stevig heet bij drie kwart"
    }
  }
}
