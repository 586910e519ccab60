import Content
import Positions

/// Titles and fixed sentences of pages about a scan.
package enum PageWording {
  /// The heading of a page about one partnership.
  package static func title(_ partnership: String) -> String { "Waar we staan: \(partnership)" }

  /// Which scan, about what and when.
  package static func subtitle(_ scan: Scan, moment: CalendarDate?, unit: Sheet.Unit?) -> String {
    let parts = [scan.title, moment?.dutch, PageWording.unit(unit)]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// What the answers are about.
  package static func unit(_ unit: Sheet.Unit?) -> String {
    switch unit {
    case let unit? where unit.kind == "school": unit.name.map { "school \($0)" } ?? "één school"
    default: "het hele partnerschap"
    }
  }

  /// The stretch of time that was looked at, both days included.
  package static func period(_ period: Sheet.Period) -> String {
    "Gekeken naar \(period.from.dutch) tot en met \(period.to.dutch)."
  }

  package static let coreHeading = "Is het op orde?"
  package static let wholeHeading = "Het geheel"

  /// In a session whose topics were not talked about yet.
  package static let wholeLater =
    "Eén woord voor het geheel komt nog niet. Praat eerst samen over de onderwerpen, of sla die over: grensganger scan MAP."
  package static let sidesHeading = "Hoe elke kant het ziet"
  package static let nextHeading = "Wat nog nodig is voor de volgende stap"
  package static let basisHeading = "Waar dit op rust"
  package static let openHeading = "Nog niet ingevuld"
  package static let explanationHeading = "Hoe dit beeld ontstaat"
  package static let answersHeading = "De antwoorden"
  package static let aboutHeading = "Over deze scan"
  package static let coreAnswers = "De vragen «is het op orde?»"

  /// The heading over the values of an axis.
  package static func heading(ofAxis axis: String) -> String {
    switch axis {
    case "niveau": "Per niveau"
    case "conditie": "Per conditie"
    default: "Per \(axis)"
    }
  }

  /// What the letters of the plate mean.
  package static let letters =
    ([.firm, .visible, .notYet, .unknown, .notApplicable] as [StepState])
    .map { "\($0.letter) \($0.label)" }.joined(separator: " · ")

  /// Names the step that lies above the position.
  package static func nextStep(_ name: String) -> String {
    "De volgende stap is \(name)."
  }

  /// Introduces the questions that lack the next step.
  package static let nextQuestions = "Deze antwoorden staan er nog voor:"

  /// How far a question is on the way to a step.
  package static func lacking(_ name: String, step: String, _ judgement: Judgement?) -> String {
    switch judgement {
    case .partly: "\(name): \(step) is er bij een deel van ons"
    case .no: "\(name): \(step) is er nog niet"
    case .yes, .dontKnow, .ratherNot, .notApplicable, nil:
      "\(name): van \(step) is het nog niet te zeggen"
    }
  }

  /// What this is, and what it is not.
  package static let purpose =
    "Dit beeld is het begin van een gesprek. Het is geen cijfer en geen vergelijking met anderen."

  /// Headings of a profile scan.
  package static let profileHeading = "Wat het meest klopt"

  /// Over what an author wrote about the options of a profile scan.
  package static let materialHeading = "Wat ervoor en ertegen spreekt"
  package static let advantagesHeading = "Voordelen"
  package static let disadvantagesHeading = "Nadelen"
  package static let neededHeading = "Wat ervoor nodig is"

  /// A theme above what an option needs there.
  package static func theme(_ name: String) -> String { "\(name.capitalizedFirst):" }

  /// Of which options the largest part is true; whether that is a strength or a likeness the scan says.
  package static func best(_ names: [String], isProvisional: Bool) -> String {
    let text =
      switch names.count {
      case 0: "Nog niet te zeggen: er zijn te weinig antwoorden."
      case 1: "Het meest klopt: \(names[0])."
      default: "Even veel klopt van: \(list(names, "en"))."
      }
    return isProvisional && !names.isEmpty
      ? text + " Dat kan nog veranderen: bij een andere keuze ontbreken antwoorden." : text
  }

  /// How well one option fits.
  package static func fit(_ fit: OptionFit) -> String {
    guard fit.share != nil else {
      return fit.state == .notApplicable ? "speelt hier niet" : "nog niet te zeggen"
    }
    let tally = fit.tally
    if tally.known == 1 {
      let answer = tally.yes == 1 ? "ja" : tally.partly == 1 ? Vocabulary.partly.label : "nee"
      return "\(answer) op de ene zin met een antwoord"
    }
    var parts: [String] = []
    if tally.yes > 0 || tally.partly == 0 { parts.append("\(tally.yes) keer ja") }
    if tally.partly > 0 { parts.append("\(tally.partly) keer \(Vocabulary.partly.label)") }
    return "\(list(parts, "en")) op \(tally.known) zinnen"
  }
}
