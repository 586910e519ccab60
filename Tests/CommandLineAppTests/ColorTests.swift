import TestSupport
import Testing

@testable import CommandLineApp

/// Colour is for terminals, and never needed.
@Suite struct ColorTests {
  private func output(
    _ options: [String] = [], _ environment: [String: String] = [:], onTerminal: Bool
  ) throws -> String {
    ProgramRun(
      ["position", "school.yaml", "instituut.yaml"] + options, in: try SmallContent.folder(),
      environment: environment, onTerminal: onTerminal
    ).output
  }

  @Test func `only a terminal gets colour, and only where nobody forbids it`() throws {
    let plain = try output(onTerminal: false)
    #expect(!plain.utf8.contains(0x1B))
    let colored = try output(onTerminal: true)
    #expect(colored.utf8.contains(0x1B))
    #expect(try output(["--no-color"], onTerminal: true) == plain)
    #expect(try output([], ["NO_COLOR": "1"], onTerminal: true) == plain)
    #expect(try output([], ["NO_COLOR": ""], onTerminal: true) == colored)
    #expect(try !output(["--format=json"], onTerminal: true).utf8.contains(0x1B))
  }

  @Test func `colour adds nothing but colour`() throws {
    let plain = try output(onTerminal: false)
    var stripped = ""
    var isInside = false
    for scalar in try output(onTerminal: true).unicodeScalars {
      if scalar == "\u{1B}" {
        isInside = true
      } else if isInside {
        isInside = scalar != "m"
      } else {
        stripped.unicodeScalars.append(scalar)
      }
    }
    #expect(stripped == plain)
  }
}
