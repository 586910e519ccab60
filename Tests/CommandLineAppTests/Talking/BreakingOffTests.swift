import CommandLineApp
import Content
import Sessions
import Testing

@Suite("Stopping anywhere after the reveal, and going on")
struct BreakingOffTests {
  /// Where the conversation was broken off: behind so many lines.
  static let places = Array(stride(from: 0, through: TalkingTranscriptTests.wholeTalk.count, by: 3))

  @Test(arguments: places)
  func `whatever was decided is there on another day`(count: Int) throws {
    let lines = TalkingTranscriptTests.wholeTalk
    let session = try MemorySession.pair()
    let first = try session.talk(Array(lines.prefix(count)))
    let before = session.state
    // No word for the whole before the topics are done.
    if !before.showsWhole { #expect(!first.text.contains("Als geheel")) }
    let resumed = MemorySession.reopened(session.running.scan, before)
    let talked = try resumed.talk([])
    #expect(resumed.state.agreements == before.agreements)
    #expect(resumed.state.topics == before.topics)
    #expect(resumed.state.actions == before.actions)
    #expect(resumed.state.ambitions == before.ambitions)
    #expect(before.stages.isSubset(of: resumed.state.stages))
    // What was done is not asked again.
    #expect(talked.text.contains("hetzelfde antwoordden") == !before.isDone(.likenesses))
  }

  @Test func `a step that was being told is kept`() throws {
    let lines = TalkingTranscriptTests.wholeTalk
    let place = try #require(lines.firstIndex(of: "Lesbezoek plannen"))
    let session = try MemorySession.pair()
    _ = try session.talk(Array(lines.prefix(place + 2)))
    #expect(session.state.actions.map(\.plan.what) == ["Lesbezoek plannen"])
    #expect(session.state.actions.first?.plan.role == "schoolopleider")
  }

  @Test func `a needed reason is asked again`() throws {
    let session = try MemorySession.pair()
    _ = try session.talk(["", "2", "", "d", "j", "", ""])
    #expect(session.state.agreements.count == 1)
    let talked = try session.talk(["Omdat het bleef."])
    #expect(talked.text.contains("schrijf kort op waarom"))
    let reply = session.state.agreements.values.first
    #expect(reply?.remarks.reason == "Omdat het bleef.")
  }
}
