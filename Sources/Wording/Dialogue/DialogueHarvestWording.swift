import Sessions

/// What comes of a dialogue.
package enum DialogueHarvestWording {
  /// Before a line.
  package static func name(_ kind: DialogueLine.Kind) -> String {
    switch kind {
    case .now: "nu"
    case .later: "later"
    case .nextStep: "stap"
    default: kind.rawValue
    }
  }

  /// Over the lines of one kind.
  package static func heading(_ kind: DialogueLine.Kind) -> String {
    switch kind {
    case .agreed: "Wat vinden jullie samen?"
    case .different: "Wat blijft verschillend, en voor wie?"
    case .now: "Hoe is het nu, alles bij elkaar?"
    case .later: "Hoe moet het later zijn?"
    case .askedOfBoard: "Wat vragen jullie aan het bestuur?"
    default: ""
    }
  }

  /// Asks for a line of one kind.
  package static func prompt(_ kind: DialogueLine.Kind) -> String {
    switch kind {
    case .agreed: "Samen afgesproken: (Enter = klaar)"
    case .different: "Anders gezien: (Enter = klaar)"
    case .now: "Nu: (Enter = klaar)"
    case .later: "Later: (Enter = klaar)"
    case .askedOfBoard: "Aan het bestuur: (Enter = klaar)"
    default: ">"
    }
  }

  /// Over what stays different, where it may not be told for whom.
  package static let differentUntold = "Wat blijft verschillend?"

  /// Where it may not be told for whom something is different.
  package static let withoutGroups =
    "Van welke kant dit komt, wordt niet bewaard: anders is te raden wie het zei."

  /// What `?` tells at that line.
  package static func help(_ kind: DialogueLine.Kind, tellsGroups: Bool = true) -> String {
    kind == .different && tellsGroups
      ? "Begin met voor wie het anders is, zoals school: wij hebben die tijd niet. Eén regel per verschil."
      : kind == .different ? "Eén regel per verschil." : "Eén regel per punt."
  }
}
