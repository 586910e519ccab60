/// The words of a question that say what it is about.
struct ContentWords {
  let words: Set<String>

  init(_ text: String) {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    words = Set(all.filter { $0.count > 1 && !Self.stopWords.contains($0) })
  }

  /// Whether more than this share of the smaller of two sets is in the other as well; of an empty
  /// set nothing is.
  func isMore(thanPercent limit: Int, sharedWith other: ContentWords) -> Bool {
    let smaller = min(words.count, other.words.count)
    return words.intersection(other.words).count * 100 > limit * smaller
  }

  /// Words that any question may have: articles, pronouns, prepositions, conjunctions, auxiliary
  /// verbs, adverbs without a meaning of their own, and the verbs that cards are put with (`vertel`,
  /// `denk`, `zien`).
  private static let stopWords = Set(
    """
    aan al alleen als altijd andere anders ben bij boven buiten daar daardoor daarna daarvan dan dat
    de deze die diegene dit door dus een één elk elke elkaar en er ergens ga gaan gaat geen ging had
    hadden heb hebben hebt heeft heel hem hen het hier hij hoe hoort hun ieder iedereen iemand iets
    ik in is ja je jij jou jouw juist jullie kan kon konden kun kunnen laat liet maar mag mee meer
    meest met mij moest moet moeten mogen na naar nee net niemand niet niets nog nooit nu of om omdat
    onder ons onze ook op over te terwijl toch toe toen tot tussen uit van vanuit veel voor voordat
    vooral waar waaraan waardoor waarin waarom waarop waarover want waren was wat we weg wel welk
    welke werd werden wie wij wil wilde willen word worden wordt ze zelf zich zij zijn zo zonder zou
    zouden zoveel zulke
    denk deed doe doen doet kreeg kregen krijg neem vertel zag zeg zegt zei zien ziet
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
