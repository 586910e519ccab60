import Positions
import Testing
import Wording

@Suite("Fixed sentences keep to the table of words")
struct FixedSentencesTests {
  @Test(arguments: CommandWord.allCases)
  func `help on commands`(command: CommandWord) {
    let text = [command.help.usage, command.help.summary] + command.help.explanation
    #expect(Vocabulary.forbiddenWords(in: text.joined(separator: " ")) == [])
  }

  @Test(arguments: OptionWord.allCases)
  func `help on options`(option: OptionWord) {
    #expect(Vocabulary.forbiddenWords(in: option.summary) == [])
  }

  @Test(
    arguments: [
      PageWording.coreHeading, PageWording.wholeHeading, PageWording.sidesHeading,
      PageWording.nextHeading, PageWording.basisHeading, PageWording.openHeading,
      PageWording.explanationHeading, PageWording.answersHeading, PageWording.aboutHeading,
      PageWording.letters, PageWording.nextQuestions, PageWording.purpose,
      PageWording.profileHeading, BasisSentences.sharedIsLower, BasisSentences.insensitive,
      UsageWording.formMissing(.position), UsageWording.fileMissing, UsageWording.formsNotUsed,
      CardWording.why, CardWording.easier, CardWording.followUps, CardWording.towards,
      CardWording.noneFits, CardWording.listed(2, example: "a"), CardWording.seedWithoutDraw,
      CardWording.drawn(1, of: 1, asked: 2, seed: "7"), CardWording.wrongCount("x"),
      CardWording.wrongSeed("x"), CardWording.unknownCard("x", suggestion: "y"),
    ] + ExplanationSentences.method)
  func `headings and sentences of pages`(text: String) {
    #expect(Vocabulary.forbiddenWords(in: text) == [])
  }

  @Test(arguments: PictureBasis.allCases)
  func `whose word the picture is`(basis: PictureBasis) {
    #expect(Vocabulary.forbiddenWords(in: BasisSentences.basis(basis)) == [])
  }
}
