import Content
import Testing

/// Every card can be read aloud, and starts a conversation.
@Suite struct CardTests {
  static let cards = Shipped.content.filter { $0.kind == .cards }.compactMap { file in
    file.entries.first { $0.pattern == "kaarten:kaarten" }?.value.text
  }.flatMap { Shipped.assembly.library.decks[$0]?.cards ?? [] }
    .compactMap { Shipped.assembly.library.cards[$0] }

  private static func cards(of theme: String) -> [Card] {
    cards.filter { Shipped.assembly.library.decks[$0.deck]?.theme == theme }
  }

  /// The themes, each with its card about what a pupil or a student notices.
  static let themes = [
    "beroepsbeeld": "beroepsbeeld-realisatie-3",
    "derde-ruimte": "derde-ruimte-evaluatie-4",
    "lerende-cultuur": "lerende-cultuur-evaluatie-5",
    "personeelsbeleid": "personeelsbeleid-evaluatie-4",
    "doelen": "doelen-evaluatie-4",
    "ontwikkelrichtingen": "ontwikkelrichtingen-evaluatie-2",
    "interventies": "interventies-evaluatie-4",
    "onderzoek": "onderzoek-evaluatie-3",
    "werkplekbegeleiding": "werkplekbegeleiding-evaluatie-4",
    "curriculum": "curriculum-evaluatie-4",
    "leiderschap": "leiderschap-evaluatie-6",
    "kwaliteit": "kwaliteit-evaluatie-3",
    "toekomst": "toekomst-realisatie-3",
  ]

  @Test(arguments: themes.keys.sorted())
  func everyPhaseOfAThemeHasPromptsAndMirrorsAndTheThemeSuggestions(theme: String) {
    let cards = Self.cards(of: theme)
    for phase in Card.Phase.allCases {
      for kind in [Card.Kind.prompt, .mirror] {
        let count = cards.count { $0.phase == phase && $0.kind == kind }
        #expect(count >= 2, "\(phase.rawValue) \(kind.rawValue)")
      }
    }
    #expect(cards.count { $0.kind == .suggestion } >= 3)
  }

  @Test func thereAreNoOtherThemes() {
    #expect(Shipped.assembly.library.themes.keys.sorted() == Self.themes.keys.sorted())
    #expect(Self.cards.count == Shipped.assembly.library.cards.count)
  }

  @Test(arguments: themes.sorted { $0.key < $1.key })
  func everyThemeAsksWhatAPupilOrStudentNotices(theme: String, id: String) throws {
    let card = try #require(Self.cards(of: theme).first { $0.id == id })
    let question = card.question.lowercased()
    #expect(question.contains("leerling") || question.contains("student"))
  }

  @Test(arguments: ["lerende-cultuur", "interventies"])
  func learningWithEachOtherIsAskedForBesideLearningFromEachOther(theme: String) {
    let cards = Self.cards(of: theme)
    #expect(cards.contains { $0.question.contains("met elkaar") })
    #expect(
      cards.contains { card in
        let text = ([card.question, card.explanation ?? ""] + card.followUps).joined(separator: " ")
        return text.contains("van elkaar") && text.lowercased().contains("met elkaar")
      })
  }

  @Test(arguments: cards.map(\.id))
  func aCardHasAllThatATalkNeeds(id: String) throws {
    let card = try #require(Shipped.assembly.library.cards[id])
    #expect(card.explanation != nil && card.easier != nil)
    #expect((2...3).contains(card.followUps.count))
    #expect(!card.audience.isEmpty && !card.sources.isEmpty)
  }

  @Test(arguments: cards.map(\.id))
  func aQuestionIsShortSingleAndOpen(id: String) throws {
    let card = try #require(Shipped.assembly.library.cards[id])
    #expect(card.question.split(separator: " ").count <= 30)
    #expect(card.question.count { $0 == "?" } <= 1)
    for question in Self.questions(in: card.question) {
      #expect(Self.isOpen(question), "«\(question)» can be answered with yes or no")
    }
  }

  @Test func aQuestionThatYesOrNoAnswersIsRecognised() {
    #expect(!Self.isOpen("Leert iedereen bij jullie?"))
    #expect(!Self.isOpen("Bij jullie leert iedereen?"))
    #expect(Self.isOpen("Bij wie leer je?"))
    #expect(Self.isOpen("Hier of daar: waar leer je?"))
    #expect(Self.questions(in: "Wij leren. Leert een ander ook? Ja.") == ["Leert een ander ook?"])
  }

  /// Pairs of cards that may share more than 60 % of the words of the shorter question, each with
  /// the reason.
  private static let mayBeAlike: [Set<String>: String] = [:]

  @Test func noTwoQuestionsAreAboutTheSameWords() {
    let words = Self.cards.map { ContentWords($0.question) }
    var found: Set<Set<String>> = []
    for (place, card) in Self.cards.enumerated() {
      #expect(words[place].words.count >= 2, "\(card.id): too little to compare")
      for other in Self.cards.indices.dropFirst(place + 1)
      where words[place].isMore(thanPercent: 60, sharedWith: words[other]) {
        found.insert([card.id, Self.cards[other].id])
      }
    }
    #expect(found == Set(Self.mayBeAlike.keys))
    #expect(Self.mayBeAlike.count <= 3)
  }

  /// The sentences that end in a question mark.
  private static func questions(in text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(separator: " ") {
      sentence += (sentence.isEmpty ? "" : " ") + word
      guard let end = word.last, ".?!".contains(end) else { continue }
      sentences.append(sentence)
      sentence = ""
    }
    return sentences.filter { $0.hasSuffix("?") }
  }

  /// Whether it begins with a question word, or does so behind a colon.
  private static func isOpen(_ question: String) -> Bool {
    question.lowercased().split(separator: ":").contains { part in
      let words = part.split { !$0.isLetter }.map(String.init)
      let first = words.first { !prepositions.contains($0) }
      return words.prefix(2).contains { $0 == first } && first.map(questionWords.contains) == true
    }
  }

  private static let questionWords: Set<String> = [
    "hoe", "hoelang", "hoeveel", "hoever", "waar", "waaraan", "waardoor", "waarin", "waarmee",
    "waarom", "waarop", "waarover", "waarvan", "waarvoor", "wanneer", "wat", "welk", "welke", "wie",
    "wiens",
  ]

  private static let prepositions: Set<String> = [
    "aan", "bij", "door", "in", "langs", "met", "naar", "onder", "op", "over", "tot", "uit", "van",
    "vanaf", "voor",
  ]
}
