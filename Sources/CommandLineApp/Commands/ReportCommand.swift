import JSONText
import Reports
import Wording

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes a report of forms to keep, print or mail.
enum ReportCommand: Command {
  static let word = CommandWord.report
  static let options: [OptionWord] = [.format, .output, .round]

  private enum Format: String, CaseIterable {
    case html, json
  }

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    let format = try invocation.choice(.format, Format.self, default: .html)
    let result = try FormInput(invocation, surroundings).result
    let text =
      switch format {
      case .json: result.json.text(.indented) + "\n"
      case .html: result.page(withExplanation: true).htmlText
      }
    guard let path = invocation.value(.output), path != "-" else {
      surroundings.output.write(text)
      return .done
    }
    do {
      try Data(text.utf8).write(
        to: URL(fileURLWithPath: surroundings.absolute(path)), options: .atomic)
    } catch {
      throw Failure(exitCode: .fileTrouble, message: UsageWording.cannotWrite(path))
    }
    surroundings.errors.write(UsageWording.written(path) + "\n")
    return .done
  }
}
