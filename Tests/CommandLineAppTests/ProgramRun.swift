import CommandLineApp
import TestSupport

/// What one run of the program in memory gave.
struct ProgramRun {
  let exitCode: Int32
  let output: String
  let errors: String

  /// Runs the program with these arguments. Nothing of the real process is used; the current folder
  /// is `folder`, or `below` it, or the root without one. With a seed every run draws the same.
  /// `typed` are lines as from a terminal; `adjust` changes what else a test needs otherwise.
  init(
    _ arguments: [String], in folder: TemporaryFolder? = nil, below: String = "",
    environment: [String: String] = [:], input: String = "", bytes: [UInt8]? = nil,
    onTerminal: Bool = false, seed: UInt64? = nil, typed: [String] = [],
    adjust: (inout Surroundings) -> Void = { _ in }
  ) {
    let output = CollectingSink(isTerminal: onTerminal)
    let errors = CollectingSink(isTerminal: onTerminal)
    // The folder must be there until the run is over.
    exitCode = withExtendedLifetime(folder) {
      var surroundings = Surroundings(
        arguments: arguments, environment: environment,
        currentFolder: (folder?.path ?? "/") + below, readInput: { bytes ?? Array(input.utf8) },
        output: output, errors: errors)
      if let seed { surroundings.random = SeededRandom(seed: seed) }
      surroundings.lines = ScriptedLines(typed)
      adjust(&surroundings)
      return Program.run(surroundings)
    }
    self.output = output.text
    self.errors = errors.text
  }
}

extension ProgramRun {
  /// Everything it wrote, in one line, however it was broken off.
  var told: String {
    (output + " " + errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}

/// Keeps what is written.
final class CollectingSink: TextSink {
  let isTerminal: Bool
  var text = ""

  init(isTerminal: Bool = false) {
    self.isTerminal = isTerminal
  }

  func write(_ text: String) { self.text += text }
}
