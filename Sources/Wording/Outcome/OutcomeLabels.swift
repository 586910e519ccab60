import Content
import Positions

extension StepState {
  /// What people read.
  package var label: String {
    switch self {
    case .firm: "stevig"
    case .visible: "te zien"
    case .notYet: "nog niet"
    case .unknown: "nog niet te zeggen"
    case .notApplicable: "speelt hier niet"
    }
  }

  /// One character that tells the states apart without colour.
  package var letter: Character {
    switch self {
    case .firm: "S"
    case .visible: "Z"
    case .notYet: "N"
    case .unknown: "?"
    case .notApplicable: "x"
    }
  }
}

extension CoreState {
  /// What people read.
  package var label: String {
    switch self {
    case .inOrder: "op orde"
    case .partly: "gedeeltelijk"
    case .notYet: "nog niet"
    case .unknown: "nog niet te zeggen"
    case .notApplicable: "speelt hier niet"
    }
  }
}

extension Judgement {
  /// What people read.
  package var label: String {
    switch self {
    case .yes: "ja"
    case .partly: "bij een deel van ons"
    case .no: "nee"
    case .dontKnow: "daar heb ik geen zicht op"
    case .ratherNot: "zeg ik liever niet"
    case .notApplicable: "speelt bij ons niet"
    }
  }

  /// What people read where there may be no answer.
  package static func label(_ judgement: Judgement?) -> String {
    judgement?.label ?? "nog niet ingevuld"
  }
}

/// How parties are called.
package enum PartyWording {
  /// As in "ingevuld vanuit de school".
  package static func side(_ party: String) -> String {
    switch party {
    case "school": "vanuit de school"
    case "opleiding": "vanuit het instituut"
    case Parties.table: "aan de tafels"
    case "student": "vanuit de studenten"
    case "gast": "van gasten"
    default: "vanuit «\(party)»"
    }
  }
}
