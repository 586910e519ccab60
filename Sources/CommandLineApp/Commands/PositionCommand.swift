import JSONText
import Reports
import Wording

/// Shows where a partnership stands, and why.
enum PositionCommand: Command {
  static let word = CommandWord.position
  static let options: [OptionWord] = [.explain, .format, .round, .session]

  private enum Format: String, CaseIterable {
    case text, json
  }

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    let format = try invocation.choice(.format, Format.self, default: .text)
    let result = try ScanResult.named(invocation, surroundings, for: word)
    switch format {
    case .json:
      surroundings.output.write(result.json.text(.indented) + "\n")
    case .text:
      let style = TerminalStyle(isColored: surroundings.wantsColor(invocation))
      let page = result.page(withExplanation: invocation.has(.explain))
      surroundings.output.write(page.terminalText(style))
    }
    return .done
  }
}

extension Surroundings {
  /// Whether output may be coloured: on a terminal, unless the person said otherwise
  /// (https://no-color.org).
  func wantsColor(_ invocation: Invocation) -> Bool {
    let isForbidden = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return output.isTerminal && !isForbidden && !invocation.has(.noColor)
  }
}
