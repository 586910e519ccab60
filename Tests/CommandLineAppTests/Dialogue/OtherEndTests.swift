import CommandLineApp
import Content
import Sessions
import TestSupport
import Testing

@Suite("A dialogue that goes on with another end")
struct OtherEndTests {
  private static func run(
    _ words: [String], in laptop: Laptop, typed: [String]
  ) throws
    -> ProgramRun
  {
    let day = try #require(CalendarDate("2026-11-21"))
    let clock = try #require(ClockTime("14:00"))
    return ProgramRun(
      words, in: laptop.folder, environment: ["XDG_CONFIG_HOME": "\(laptop.folder.path)/laptop"]
    ) { surroundings in
      surroundings.now = { Moment(day: day, clock: clock, second: 0, universal: "") }
      if let sink = surroundings.output as? CollectingSink {
        surroundings.lines = ReadingLines(typed, sink)
      }
    }
  }

  @Test func `an end on the command line holds, also while the first sitting is going on`() throws {
    let laptop = try Laptop.withDossier()
    let begin = ["dialogue", "map", "--format-id", "kort-gesprek", "--until", "15:00"]
    _ = try Self.run(begin, in: laptop, typed: ["", "4", "3", "1", "stop"])
    let again = try Self.run(
      ["dialogue", "map", "--until", "14:45"], in: laptop, typed: ["tijd", "stop"])
    #expect(again.told.contains("14.45"), "\(again.told)")
    #expect(!again.told.contains("15.00"), "\(again.told)")
  }
}
