import Content
import Sessions

/// What stands around a question while it is answered.
package enum AskingWording {
  /// What the answers are about: stands above every question. `institute` is the name of the
  /// institute, where it is known.
  package static func about(_ setup: SessionSetup, institute: String? = nil) -> String {
    let institute = institute ?? "het instituut"
    let unit =
      switch (setup.unit.kind, setup.unit.name) {
      case ("school", let name?): "\(name) en \(institute)"
      case ("school", nil): "je school en \(institute)"
      case (_, let name?): "\(name), het hele partnerschap"
      case (_, nil): "\(setup.partnership), het hele partnerschap"
      }
    return "Je antwoordt voor: \(ended(unit)) \(period(setup))"
  }

  private static func period(_ setup: SessionSetup) -> String {
    guard let period = setup.period, !isLastYear(period, before: setup.moment) else {
      return "Kijk naar de afgelopen twaalf maanden."
    }
    return "Kijk naar \(period.from.dutch) tot en met \(period.to.dutch)."
  }

  private static func isLastYear(_ period: Sheet.Period, before moment: CalendarDate) -> Bool {
    period.to == moment && period.from.year == moment.year - 1
      && period.from.month == moment.month && period.from.day == moment.day
  }

  /// Which question it is and how long the rest takes.
  package static func progress(_ number: Int, of total: Int, minutes: Int) -> String {
    let left = minutes == 0 ? "alles is ingevuld" : "nog ongeveer \(minuteCount(minutes))"
    return "Vraag \(number) van \(total) · \(left)"
  }

  /// "1 minuut", "25 minuten".
  package static func minuteCount(_ minutes: Int) -> String {
    counted(minutes, "minuut", "minuten")
  }

  /// Above the descriptions of a question.
  package static let choose =
    "Kies de verste beschrijving die nu klopt en waarvan je een voorbeeld kunt noemen."

  /// How to choose, on one line where there is no room for more.
  package static func brief(_ instruction: String) -> String {
    switch instruction {
    case choose: "Kies de verste die nu klopt en waarvan je een voorbeeld kent."
    case TogetherWording.chooseDescription:
      "Kies elk in stilte de verste die nu klopt. Laat tegelijk zien."
    default: instruction
    }
  }

  /// An answer with the key to type for it.
  package static func key(_ key: AnswerKey) -> String { "\(key.key) = \(key.label)" }

  /// What else can be typed.
  package static func actions(_ words: [String]) -> [String] {
    words.prefix(1).map { "Ook: " + $0 } + words.dropFirst() + ["? = uitleg"]
  }

  /// The same where there is no room for every word.
  package static let fewActions = [
    "Ook: terug", "verder", "overzicht", "? = uitleg en de andere woorden",
  ]

  /// An answer that is there already.
  package static func current(_ answer: String) -> String {
    "Je antwoord: \(answer). Enter = zo laten."
  }

  /// What was written beside a question without an answer.
  package static func beside(_ marks: String) -> String { "Erbij: \(marks)." }

  /// The answer of the first round, when the second is going on.
  package static func firstRound(_ answer: String) -> String {
    "In de eerste ronde: \(answer). Enter = zo laten."
  }

  /// Before what is typed at a question.
  package static let prompt = "Antwoord:"

  /// After an answer was kept.
  package static func kept(_ answer: String) -> String { "Bewaard: \(answer)." }

  // Follow-up questions

  /// Whether the earlier descriptions are so too.
  package static func earlier(_ letters: [String]) -> String {
    letters.count == 1
      ? "Klopt \(letters[0]) ook? (Enter = ja, \(letters[0]) = nee, die ontbreekt)"
      : "Kloppen \(list(letters, "en")) ook? (Enter = ja; typ anders wat ontbreekt, zoals \(letters[0]))"
  }

  /// Something else than letters of earlier descriptions.
  package static func sayEarlier(_ letters: [String]) -> String {
    "Druk op Enter als \(list(letters, "en")) ook \(letters.count == 1 ? "klopt" : "kloppen"). Ontbreekt er een, typ dan de letter: \(list(letters, "of"))."
  }

  /// Whether the next description is so for a part.
  package static func onTheWay(to letter: String, scope: Criterion.Scope) -> String {
    let part =
      switch scope {
      case .shared: "bij een deel van de mensen of plekken"
      case .own: "in een deel van je werk"
      }
    return
      "Op weg naar \(letter): is dat al zo \(part)? Een plan telt niet. (Enter = nee, j = ja)"
  }

  /// Asks for an example; opens by itself at the later descriptions.
  package static func example(_ letter: String) -> String {
    "Waaraan zie je \(letter)? Schrijf wat, wanneer en in welke rol; geen namen. (Enter = nu niet)"
  }

  /// Whether the last description has shown to last.
  package static func lasting(_ letter: String) -> String {
    "\(letter.uppercased()) gaat over iets wat doorging. Kun je aanwijzen dat het doorging toen mensen wisselden of een project, subsidie of scholing afliep? (j = ja, n = nee, z = geen zicht op, of er is nog niets gewisseld of afgelopen)"
  }

  /// Something else than yes, no or no view.
  package static let sayLasting = "Typ j (ja), n (nee) of z (geen zicht op)."

  /// What becomes of a last description that did not last.
  package static func notLasting(_ letter: String, instead: String?) -> String {
    let other = instead.map { "daarom staat er nu \($0)" } ?? "daarom staat er nu nog geen van deze"
    return "Dan is het nog geen \(letter); \(other). Veranderen kan altijd."
  }

  /// What becomes of a last description of which nobody can tell.
  package static func lastingUnknown(_ letter: String) -> String {
    "Dan blijft \(letter) open: daar heb je geen zicht op. Dat telt niet als nee."
  }

  /// Step by step: whether one description is so.
  package static func stepPrompt(_ letter: String) -> String { "Klopt \(letter)?" }

  /// Step by step: what can be typed; `current` is what was answered before.
  package static func stepKeys(_ keys: [AnswerKey], current: String?) -> [String] {
    keys.map(key) + [current.map { "Enter = zo laten (\($0))" } ?? "Enter = later"]
  }

  // What is not understood

  /// Something that is no answer to this question.
  package static func notAnAnswer(
    _ text: String, keys: [String], near: QuestionWord? = nil
  ) -> String {
    let meant = near.map { " Bedoelde je \(quoted($0.rawValue))?" } ?? ""
    return
      "\(quoted(text)) is hier geen antwoord.\(meant) Typ \(list(keys, "of")), of ? voor uitleg. Er is niets veranderd."
  }

  /// More than one description where one is asked.
  package static let oneLetter =
    "Kies één letter: de verste beschrijving die nu klopt. Daarna vragen we naar de eerdere."

  /// A number, where letters are the answers.
  package static func numberTyped(_ number: String) -> String {
    "Een antwoord is hier een letter. Wil je naar vraag \(number), typ dan: ga naar \(number)."
  }

  /// Yes or no, where a description is asked.
  package static let yesTyped =
    "Kies hier een letter: welke beschrijving is de verste die nu klopt?"

  /// Enter without an answer.
  package static let nothingYet =
    "Er is nog geen antwoord. Typ een antwoord, of verder om deze vraag later te doen."

  /// An action of which more than one is meant by what was typed.
  package static func whichAction(_ text: String, _ words: [String]) -> String {
    "\(quoted(text)) kan \(list(words.map(quoted), "of")) zijn. Typ iets meer."
  }

  /// Another action in the middle of a question.
  package static let answerFirst =
    "Beantwoord eerst deze vraag, of typ terug om dit antwoord opnieuw te kiezen."

  /// There is nothing before the first question.
  package static let firstQuestion = "Dit is de eerste vraag."

  /// A number or name of a question is missing or unknown.
  package static func noSuchQuestion(_ text: String, total: Int) -> String {
    text.isEmpty
      ? "Naar welke vraag? Typ een nummer van 1 tot en met \(total), zoals: ga naar \(min(2, total))."
      : "Er is geen vraag \(quoted(text)). Typ een nummer van 1 tot en met \(total), of overzicht."
  }

  /// A name that several questions have.
  package static func severalQuestions(_ text: String, numbers: [Int]) -> String {
    "Meer vragen passen bij \(quoted(text)): \(list(numbers.map(String.init), "en")). Typ ga naar met het nummer."
  }

  // What is written beside a question

  /// Asks for a text; `current` is what stands there now.
  package static func text(_ kind: RemarkKind, current: String?) -> String {
    guard let current else { return "\(kind.label.capitalizedFirst) (Enter = laat maar):" }
    return
      "\(kind.label.capitalizedFirst), nu: \(quoted(current)). Typ een nieuwe. (Enter = zo laten, - = weghalen)"
  }

  /// After a text or mark was kept or taken away.
  package static func remarkKept(_ kind: RemarkKind, isThere: Bool) -> String {
    isThere ? "Bewaard: \(kind.label)." : "Weggehaald: \(kind.label)."
  }

  /// After an answer was taken back.
  package static let answerTakenBack =
    "Weggehaald: je antwoord. Wat je erbij schreef, staat er nog."

  /// There is nothing to take back.
  package static let nothingToTakeBack = "Er is hier nog geen antwoord om weg te halen."

  /// Step by step is for questions with descriptions.
  package static let noSteps = "Stap voor stap kan alleen bij een vraag met beschrijvingen."

  // Explanation of a question

  /// What is easily mistaken.
  package static func caution(_ text: String) -> String { "Let op: \(text)" }

  /// What people elsewhere might name.
  package static func examples(_ texts: [String]) -> String {
    "Waar je aan kunt denken: \(texts.joined(separator: "; "))."
  }
}

/// What can be written beside an answer.
package enum RemarkKind: String, CaseIterable, Sendable {
  case note, example, plan, doubt, wish

  /// As inside a sentence.
  package var label: String {
    switch self {
    case .note: "notitie"
    case .example: Vocabulary.example.label
    case .plan: "plan"
    case .doubt: "twijfel"
    case .wish: "hier wil ik het over hebben"
    }
  }
}

extension AskingWording {
  /// An answer that only anonymous sessions have.
  package static let ratherNotHere =
    "«\(Vocabulary.ratherNot.label.capitalizedFirst)» kan alleen in een anonieme sessie. Kies een ander antwoord, of typ verder om deze vraag later te doen."
}
