import Content

/// The practice before a first scan: three questions of the short scan about a described partnership.
///
/// The description follows chapter 5 of *h5* (section 5.3) in our own words, up to its own verdict.
package enum PracticeWording {
  /// The scan whose questions are practised.
  package static let scan = "korte-scan"

  /// A question with our answer.
  package struct Exercise: Sendable {
    /// Id of the core question or criterion.
    package let question: String
    /// Id of a step, or the word of a judgement in files.
    package let answer: String
    /// Why we answer so.
    package let reason: String
  }

  /// Offers the practice.
  package static let offer =
    "Wil je eerst oefenen? Drie vragen over een beschreven partnerschap; dat duurt ongeveer vijf minuten."

  /// The description.
  package static let text = [
    "Opleidingsschool Boss po, zoals het in 2019 beschreven werd. Stel je voor dat jij er instituutsopleider bent.",
    "Tweeëntwintig basisscholen en een pabo leiden samen leraren op. Rond elke student werkt een team: een schoolopleider, een instituutsopleider, een werkplekbegeleider en de student zelf. Wat de student wil leren, bepaalt hoe het leren op die school eruitziet.",
    "School en pabo maakten samen een scholing van zes dagdelen, voor koppels van een schoolopleider en een instituutsopleider. Een koppel kiest doelen voor de eigen school en ontwerpt er een plan voor het leren op de werkplek. Gaandeweg krijgen de twee dezelfde woorden voor hun werk. Er zijn geregeld studiedagen, waar koppels vertellen wat zij meemaakten, en kleinere bijeenkomsten over een thema.",
    "Wie opleidt, heeft een eigen ontwikkelplan en bespreekt dat met de leidinggevende. Als instituutsopleider gebruik je wat je op de scholen meemaakte in je lessen op de pabo; die gaan daardoor meer over de praktijk.",
  ]

  /// In the order in which they are asked.
  package static let exercises = [
    Exercise(
      question: "ontmoeten", answer: Judgement.yes.rawValue,
      reason:
        "De studiedagen en de kleinere bijeenkomsten zijn plekken waar mensen van school en pabo elkaar treffen. Eén voorbeeld is genoeg voor een ja."
    ),
    Exercise(
      question: "lerende-cultuur", answer: Judgement.dontKnow.rawValue,
      reason:
        "Alles in deze tekst is georganiseerd: een scholing, studiedagen, bijeenkomsten. Wat mensen daarbuiten doen, staat er niet. Wat je niet weet, is geen nee."
    ),
    Exercise(
      question: "eigen-rol", answer: "reflectie",
      reason:
        "Je lessen zijn anders doordat je op de scholen was: dat is iets in je eigen werk. De laatste beschrijving kiezen we niet: de tekst noemt niemand die wisselde en niets wat afliep, dus er is niets om aan te wijzen. Of de eerdere twee ook kloppen, vertelt de tekst niet. Over je eigen werk weet je dat wel."
    ),
  ]

  /// Waits until the text was read.
  package static let startPrompt = "Enter = naar de vragen:"

  /// Above a question.
  package static func number(_ number: Int, of total: Int) -> String {
    "Oefenvraag \(number) van \(total)"
  }

  /// Something else than an answer; `keys` are the answers.
  package static func typeAnAnswer(_ keys: [String]) -> String {
    "Typ \(list(keys, "of")). Van oefenen wordt niets bewaard."
  }

  /// What else can be typed.
  package static let actions = ["tekst = lees de tekst nog eens", "verder = sla het oefenen over"]

  /// The word that shows the description again.
  package static let textWord = "tekst"

  /// Our answer with its reason. Theirs is no mistake.
  package static func model(_ answer: String, isSame: Bool, reason: String) -> String {
    isSame
      ? "Wij kozen ook: \(answer). \(reason)" : "Wij kozen: \(answer). \(reason)"
  }

  /// After the last question.
  package static let finished =
    "Zo werkt het. Van dit oefenen is niets bewaard. Nu jullie eigen partnerschap."
}
