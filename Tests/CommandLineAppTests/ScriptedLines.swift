import CommandLineApp

/// Lines as if someone typed them, for conversations in memory; after the last one the input ends.
final class ScriptedLines: LineSource {
  let isTerminal: Bool
  private var lines: ArraySlice<InputLine>

  init(_ lines: [InputLine], isTerminal: Bool = false) {
    self.lines = lines[...]
    self.isTerminal = isTerminal
  }

  /// Lines as they would be read from a terminal.
  convenience init(_ lines: [String]) { self.init(lines.map { .line($0) }) }

  /// How many lines nobody asked for.
  var left: Int { lines.count }

  func next() -> InputLine { lines.popFirst() ?? .end }
}
