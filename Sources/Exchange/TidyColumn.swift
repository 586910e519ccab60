/// The columns of the tidy table of judgements, in order (docs/commands.md).
package enum TidyColumn: String, CaseIterable, Sendable {
  case partnership, unit, moment, session, scan, version, round, kind, rater, role, party
  case criterion, step, judgement, onTheWay, missing, plan, example, doubt, wish, note, reason
  case dissent

  /// Columns that say whose answers a row holds.
  static let ofForm: [TidyColumn] = [
    .partnership, .unit, .moment, .session, .scan, .version, .round, .kind, .rater, .role, .party,
  ]

  /// A Dutch name that someone may give a column.
  static func meant(by name: String) -> TidyColumn? {
    switch name.lowercased() {
    case "vraag", "criterium": .criterion
    case "antwoord", "oordeel": .judgement
    case "stap": .step
    case "rol": .role
    case "kant", "partij": .party
    case "partnerschap": .partnership
    case "school", "eenheid": .unit
    case "datum": .moment
    case "versie": .version
    case "ronde": .round
    case "voorbeeld": .example
    case "twijfel": .doubt
    case "wens": .wish
    case "toelichting": .note
    case "reden": .reason
    case "op-weg", "op weg": .onTheWay
    case "ontbreekt": .missing
    default: nil
    }
  }
}
