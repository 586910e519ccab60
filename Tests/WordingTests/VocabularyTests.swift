import Content
import Positions
import Testing
import Wording

@Suite("Words people read")
struct VocabularyTests {
  @Test(arguments: Vocabulary.allCases)
  func `labels and glosses keep to the table themselves`(word: Vocabulary) {
    #expect(!word.label.isEmpty)
    #expect(!word.gloss.isEmpty && !word.gloss.contains("\n"))
    #expect(Vocabulary.forbiddenWords(in: word.label + ". " + word.gloss) == [])
  }

  @Test(
    arguments: [
      ("Jullie positie is stevig.", ["positie"]), ("POSITIES", ["posities"]),
      ("Dat is positief en in een compositie.", []),
      ("Bij «positie» onder «criteria» staat niets.", []),
      ("Ten minste twee.", ["ten minste"]), ("Ten einde raad, minste kans.", []),
      ("Er zijn gaten, en het rapport kent een marge.", ["gaten", "marge", "rapport"]),
      ("De agenda's van de partijen.", ["partijen", "agenda's"]),
      ("Op het niveau interpersoonlijk.", ["interpersoonlijk"]),
      ("Tussen mensen (interpersoonlijk) is meer te zien.", []),
      ("Reflectie komt daarna.", ["reflectie"]),
      ("Reflectie (door elkaars ogen kijken) komt daarna.", []),
      ("Papieren partnerschap", ["papieren partnerschap"]), ("", []),
    ] as [(String, [String])])
  func `forbidden words are found whole and outside quotation marks`(
    text: String, words: [String]
  ) {
    #expect(Vocabulary.forbiddenWords(in: text) == words)
  }

  @Test func `states read as in the table of words`() {
    #expect(
      StepState.allCases.map(\.label)
        == ["speelt hier niet", "stevig", "te zien", "nog niet te zeggen", "nog niet"])
    #expect(
      CoreState.allCases.map(\.label)
        == ["op orde", "gedeeltelijk", "nog niet", "nog niet te zeggen", "speelt hier niet"])
    #expect(
      Judgement.allCases.map(\.label)
        == [
          "ja", "bij een deel van ons", "nee", "daar heb ik geen zicht op", "zeg ik liever niet",
          "speelt bij ons niet",
        ])
  }

  @Test(
    arguments: [
      ("school", "vanuit de school"), ("opleiding", "vanuit het instituut"),
      ("student", "vanuit de studenten"), ("bestuur", "vanuit bestuur"),
    ])
  func `parties are sides`(party: String, words: String) {
    #expect(Vocabulary.side(of: party) == words)
  }

  @Test func `steps and levels are never printed without their gloss`() {
    let step = Step(id: "reflectie", name: "Reflectie", plainName: nil, core: "")
    #expect(step.nameWithGloss == "reflectie (door elkaars ogen kijken)")
    let own = Step(id: "start", name: "Start", plainName: "Net begonnen", core: "")
    #expect(own.nameWithGloss == "start (net begonnen)")
    let level = AxisValue(
      id: "interpersoonlijk", name: "Interpersoonlijk", plainName: nil, explanation: "",
      sources: [])
    #expect(level.label == "tussen mensen")
    #expect(level.labelWithTerm == "tussen mensen (interpersoonlijk)")
    let condition = AxisValue(
      id: "doelen", name: "Duidelijke doelen", plainName: nil, explanation: "", sources: [])
    #expect(condition.labelWithTerm == "duidelijke doelen")
  }

  @Test func `labels of bases and variants keep to the table`() {
    let labels =
      CriterionBasis.allCases.map(\.label) + PictureBasis.allCases.map(\.label)
      + SensitivityVariant.allCases.map(\.label) + OptionFit.State.allCases.compactMap(\.label)
    #expect(Vocabulary.forbiddenWords(in: labels.joined(separator: ". ")) == [])
  }
}
