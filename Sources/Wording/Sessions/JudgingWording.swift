import Sessions

/// What is said before and after the questions.
package enum JudgingWording {
  /// Before the first question.
  package static func welcome(total: Int, minutes: Int, isAnonymous: Bool) -> [String] {
    [
      "Je krijgt \(counted(total, "vraag", "vragen")); dat duurt ongeveer \(AskingWording.minuteCount(minutes)).",
      "Antwoord zoals het nu is. Een plan telt niet. Twijfel je of zie je het niet, kies dan «\(Vocabulary.dontKnow.label)»; dat telt niet als nee.",
      isAnonymous
        ? "Deze sessie is anoniem: bewaard wordt alleen wat je antwoordt en van welke kant je bent. Noem geen namen."
        : "Tot iedereen klaar is, ziet niemand anders je antwoorden. Noem geen namen van anderen.",
      "Elk antwoord wordt meteen bewaard. Je kunt altijd terug, iets veranderen of stoppen.",
    ]
  }

  /// Waits for the first question.
  package static let startPrompt = "Enter = beginnen, toelichting = meer over deze scan:"

  /// Something else than Enter.
  package static let sayStart =
    "Er is nog niets gevraagd. Druk op Enter om te beginnen."

  /// True when someone asks for more about the scan before it begins.
  package static func asksForBackground(_ line: String) -> Bool {
    line.count > 2 && "toelichting".hasPrefix(line.lowercased())
  }

  /// Before going on on another moment.
  package static func welcomeBack(answered: Int, of total: Int) -> String {
    "Welkom terug. Je hebt \(answered) van de \(total) vragen ingevuld; alles is er nog."
  }

  /// Before a second round.
  package static let secondRound =
    "De tweede ronde. Je antwoorden van de eerste ronde staan er nog. Verander alleen wat je nu anders ziet."

  /// Above all questions with their answers.
  package static let overview = "Alle vragen met je antwoorden:"

  /// A name that fits on a line with its answer.
  package static func shortened(_ name: String) -> String {
    let most = 44
    return name.count > most ? name.prefix(most - 1) + "…" : name
  }

  /// Below a screen of the overview.
  package static func overviewPrompt(hasMore: Bool) -> String {
    hasMore
      ? "Enter = de rest, een nummer = naar die vraag:"
      : "Enter = terug, een nummer = naar die vraag:"
  }

  /// After the last question.
  package static func closing(answered: Int, of total: Int) -> String {
    answered == total
      ? "Dit waren de vragen. Je hebt ze alle \(total) ingevuld."
      : "Dit waren de vragen. Je hebt er \(answered) van de \(total) ingevuld."
  }

  /// Which questions have no answer yet; nil when all have.
  package static func stillOpen(_ numbers: [Int]) -> String? {
    numbers.isEmpty
      ? nil : "\(Vocabulary.unanswered.label.capitalizedFirst): \(numberList(numbers))."
  }

  /// Where something was marked; nil when nowhere.
  package static func marked(_ kind: RemarkKind, at numbers: [Int]) -> String? {
    guard !numbers.isEmpty else { return nil }
    let list = numberList(numbers)
    return kind == .wish
      ? "Hier wil je het over hebben: vraag \(list)." : "Twijfel: vraag \(list)."
  }

  private static func numberList(_ numbers: [Int]) -> String {
    var parts: [String] = []
    var rest = numbers[...]
    while let first = rest.popFirst() {
      var last = first
      while rest.first == last + 1 { last = rest.removeFirst() }
      switch last - first {
      case 0: parts.append("\(first)")
      case 1: parts += ["\(first)", "\(last)"]
      default: parts.append("\(first) tot en met \(last)")
      }
    }
    return list(parts, "en")
  }

  /// What can be typed after the last question.
  package static let closingHelp =
    "Typ klaar als je niets meer wilt veranderen. Typ een nummer om naar een vraag te gaan, of overzicht."

  /// The prompt after the last question.
  package static let closingPrompt = "Klaar?"

  /// Before finishing with open questions.
  package static func finishWithOpen(_ count: Int) -> String {
    count == 1
      ? "Eén vraag is nog niet ingevuld; dat telt niet als nee. Toch klaar?"
      : "\(count) vragen zijn nog niet ingevuld; dat telt niet als nee. Toch klaar?"
  }

  /// Someone is done; others may not be.
  package static func finished(waitingFor waiting: [String]) -> String {
    let wait = waiting.isEmpty ? "" : " We wachten nog op \(list(waiting, "en"))."
    return
      "Dank je, je bent klaar. Jullie antwoorden zijn te zien zodra iedereen klaar is.\(wait) Tot dan kun je nog iets veranderen."
  }

  /// Everyone who takes part is done, and too few take part.
  package static func finishedWithFew(because: String) -> String {
    "Dank je, je bent klaar. \(because) Tot dan kun je nog iets veranderen."
  }

  /// Everyone is done.
  package static let allFinished =
    "Dank je. Iedereen is klaar: jullie antwoorden zijn nu te zien."
}
