import Content

/// What stands on a form, on paper or on a screen.
package enum FormWording {
  package static let coreHeading = "Is het op orde?"
  package static let criteriaHeading = "Kies wat past"
  package static let statementsHeading = "Past dit bij jullie?"

  /// What to do at a question with descriptions.
  package static let instruction =
    "Kies de verste beschrijving die nu klopt en waarvan je een voorbeeld kunt noemen."

  /// What the answers are about and over which time, to stand above the questions.
  package static func about(partnership: String?, unit: Sheet.Unit?) -> String {
    let name =
      switch unit {
      case let unit? where unit.kind == "school": schoolAndInstitute(unit.name ?? "één school")
      default: partnership.map { "\($0), het hele partnerschap" } ?? ""
      }
    let first = name.isEmpty ? "" : ended("Je antwoordt voor: \(name)") + " "
    return first + lastYear
  }

  /// A school with the institute it works with.
  static func schoolAndInstitute(_ school: String) -> String { "\(school) en het instituut" }

  package static let lastYear = "Kijk naar de afgelopen twaalf maanden."

  // Above the questions
  package static let partnership = "Partnerschap"
  package static let unit = "Waarover antwoord je?"
  package static let wholePartnership = "het hele partnerschap"
  package static let oneSchool = "één school met het instituut, namelijk:"
  package static let role = "Je rol"
  package static let side = "Je antwoordt"
  package static let date = "Datum"
  package static let howTo = "Zo vul je dit in"
  package static let words = "Woorden en afspraken"

  /// The rules of filling in, one sentence or two each.
  package static func rules(of scan: Scan) -> [String] {
    let alone = "Vul dit alleen in. Er is geen goed of fout: verschillen zijn straks het gesprek."
    let now = "Het gaat om wat er nu is. Een plan telt niet mee; schrijf het op bij «plan»."
    let unknown =
      "Heb je ergens geen zicht op? Zeg dat dan. Dat telt niet als nee. Noem geen namen, wel rollen."
    switch scan.kind {
    case .ladder:
      return [
        alone, instruction + " Klopt er nog geen? Kies dan «nog geen van deze».", now, unknown,
        "Kruis bij ten hoogste twee vragen aan dat je het erover wilt hebben.",
      ]
    case .profile:
      return [
        alone, "Kies bij elke zin het antwoord dat nu het best past.", now, unknown,
        "Kruis bij ten hoogste twee zinnen aan dat je het erover wilt hebben.",
      ]
    }
  }

  /// About how long it takes, by the number of questions: "ongeveer 25 minuten".
  package static func duration(questions: Int) -> String {
    "ongeveer \(minutes(questions: questions)) minuten"
  }

  /// How much is asked, and how long that takes.
  package static func takes(questions: Int) -> String {
    "\(counted(questions, "vraag", "vragen")), \(duration(questions: questions))."
  }

  /// A question takes 65 seconds; rounded to five minutes.
  package static func minutes(questions: Int) -> Int {
    max(5, (questions * secondsPerQuestion + 150) / 300 * 5)
  }

  /// How long one question takes on average.
  package static let secondsPerQuestion = 65

  // At a question
  package static let missing = "Welke van de beschrijvingen vóór jouw keuze zijn er niet?"
  /// The same on paper, where there is less room.
  package static let missingOnPaper = "Er niet, hoewel het vóór mijn keuze staat:"
  package static let onTheWayOnPaper = "op weg naar de volgende"
  package static let missingNone = "Is alles ervoor er ook, kruis dan niets aan."
  package static let onTheWay = "We zijn op weg naar de volgende beschrijving."
  package static let example = "Voorbeeld"
  package static let exampleQuestion = "Waaraan zie je dat? Wat, wanneer, welke rol?"
  package static let plan = "Plan"
  package static let planQuestion = "Wat willen jullie gaan doen? Dit telt nog niet mee."
  package static let doubt = "Ik twijfel over mijn antwoord."
  package static let wish = "Hier wil ik het over hebben."
  package static let mostWishes = 2
  package static let wishesLeft = "Kies er ten hoogste twee in het hele formulier."
  package static let thinkOf = "Denk bijvoorbeeld aan"
  package static let caution = "Let op"

  /// The question that holds off the last description: whether it outlived people and projects.
  package static let permanence =
    "Kun je aanwijzen dat het doorging toen mensen wisselden of een project, subsidie of scholing afliep?"

  /// The same on paper.
  package static func permanenceOnPaper(last: String, before: String) -> String {
    "\(last) alleen als je kunt aanwijzen dat het doorging; anders \(before), op weg naar de volgende."
  }

  /// The letter of a description by its place, from 0: a, b …; beyond z the number.
  package static func letter(_ place: Int) -> String {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    guard (0..<letters.count).contains(place) else { return String(place + 1) }
    return String(letters[letters.index(letters.startIndex, offsetBy: place)])
  }

  // At the end
  package static let thanks = "Klaar. Dank je wel."
  package static let afterPaper =
    "Neem dit formulier mee naar het gesprek, met je voorbeelden. Niemand hoeft het vooraf te zien."

  /// The title of the form of a scan.
  package static func title(_ scan: Scan) -> String { scan.title }
}

extension Scan {
  /// Answers to a question whether something is in order, in the order in which they are offered.
  package static let offeredJudgements: [Judgement] = [
    .yes, .partly, .no, .notApplicable, .dontKnow,
  ]

  /// True for a step that asks for something that outlived people or projects: the last one of the
  /// main scale.
  package func asksPermanence(_ step: Int) -> Bool {
    guard let scale = ladder?.scale, step == scale.count - 1 else { return false }
    return scale[step].id == "transformatie"
  }
}
