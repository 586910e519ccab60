import CommandLineApp
import Content
import Sessions
import TestSupport
import Testing

@Suite("Talking after the reveal, as it reads from first to last line")
struct TalkingTranscriptTests {
  /// A pair that sees much alike: at the third criterion the school is two steps further, at the
  /// fifth one, at the sixth both differ in a core question.
  private func pair() throws -> MemorySession {
    let session = try MemorySession(scan: "opleiden-in-de-school")
    try session.fill(
      "a", "school", name: "Anne", [2, 2, 3, 2, 3, 2, 1, 2, 2, 2, 1, 2, 3, 2, 2, 1, 2, 2],
      core: "jdjjnj", examples: [2: "Samen lessen bekeken in maart, als schoolopleider."],
      wishes: [7])
    try session.fill(
      "b", "opleiding", name: "Bram", [2, 2, 1, 2, 2, 2, 1, 2, 2, 3, 1, 2, 2, 2, nil, 1, 2, 2],
      core: "jdjdnj")
    return session
  }

  @Test func `a pair at one table`() throws {
    let session = try pair()
    let lines = [
      // alike, topics
      "", "1 2 4",
      // what each answers for the own role: to tell each other
      "",
      // further than both, which needs a reason
      "", "d", "j", "", "Stuurgroep van 3 maart.", "", "We zien het nu allebei.", "Bram twijfelt.",
      // nobody differs; it is left open
      "", "o",
      // quick round
      "h", "t", "",
      // plate, levels, whole
      "", "", "", "d", "Er is meer begonnen dan hier staat.",
      // ambition
      "2", "Teams bekijken elkaars lessen.", "",
      // one next step
      "Lesbezoek plannen", "schoolopleider", "over zes weken", "Rooster van de teamleider", "",
      "15 mei", "",
    ]
    let (text, ending, left) = try session.talk(lines)
    print(text, ending, left)
  }
}
