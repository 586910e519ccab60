import CommandLineApp
import Content
import Dossiers
import Sessions
import TestSupport
import Testing

@Suite("Answering when things go otherwise")
struct JudgingMishapTests {
  private static let lines = [
    "", "a", "b", "c", "d", "j", "n", "z", "s", "l", "0", "1", "terug", "verder", "ga naar 2",
    "ga naar 99",
    "notitie x", "notitie", "plan x", "plan -", "twijfel", "wens", "stap", "wis", "overzicht",
    "klaar", "?", "? koppel", "ab", "b c", "ja", "nee", "é\u{301}", "‹›", "-",
  ]

  @Test func `whatever is typed, the conversation goes on to its end and keeps what fits`() throws {
    for seed in UInt64(1)...60 {
      var random = SeededRandom(seed: seed)
      let session = try MemorySession(
        scope: ["ontmoeten", "doelen", "tussen-mensen", "eigen-rol"],
        isAnonymous: Bool.random(using: &random))
      try session.join("a", "school")
      for _ in 0..<3 {
        let typed = (0..<60).compactMap { _ in Self.lines.randomElement(using: &random) }
        let (text, ending) = try session.judge("a", typed)
        #expect(ending == .endOfInput || ending == .finished, "seed \(seed)")
        #expect(
          text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "seed \(seed)")
      }
    }
  }

  @Test func `two at a table can type anything as well`() throws {
    for seed in UInt64(1)...40 {
      var random = SeededRandom(seed: seed)
      let session = try MemorySession(scope: ["ontmoeten", "tussen-mensen", "eigen-rol"])
      try session.join("s", "school")
      try session.join("i", "opleiding")
      let words = Self.lines + ["b c", "d d", "0 z", "jn", "j n", "bc", "2 1"]
      let typed = (0..<80).compactMap { _ in words.randomElement(using: &random) }
      let console = Console(
        input: ScriptedLines(typed), output: CollectingSink(), library: MemorySession.library)
      let flow = TogetherFlow(
        session: session.running, raters: ["s", "i"], console: console,
        library: MemorySession.library)
      let ending = try flow.run()
      #expect(ending == .endOfInput || ending == .finished, "seed \(seed)")
    }
  }

  @Test func `an answer that cannot be kept is not said to be kept`() throws {
    let session = try MemorySession(scope: ["ontmoeten"])
    try session.join("a", "school")
    let broken = RunningSession(scan: session.running.scan, state: session.running.state) {
      _ throws(SessionTrouble) in
      throw .notKept(.inUse(path: "x"))
    }
    let sink = CollectingSink()
    let console = Console(
      input: ScriptedLines(["", "j", "n"]), output: sink, library: MemorySession.library)
    let flow = JudgingFlow(
      session: broken, rater: "a", console: console, library: MemorySession.library)
    #expect(throws: SessionTrouble.self) { _ = try flow.run() }
    #expect(!sink.text.contains("Bewaard"))
    #expect(broken.state == session.running.state)
  }

  @Test func `a rater's random name can be read aloud and told apart`() {
    var random = SeededRandom(seed: 7)
    let names = (0..<200).map { _ in RaterToken.new(using: &random) }
    #expect(Set(names).count == 200)
    #expect(names.allSatisfy { $0.count == 6 && !$0.contains { "aeiouy01l".contains($0) } })
  }
}
