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
  static let options: [OptionWord] = [.format, .output, .round, .session]

  private enum Format: String, CaseIterable {
    case html, json
  }

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    let format = try invocation.choice(.format, Format.self, default: .html)
    try refuseForms(as: invocation.value(.output), invocation, surroundings)
    let result = try ScanResult.named(invocation, surroundings, for: word)
    let text =
      switch format {
      case .json: result.json.text(.indented) + "\n"
      case .html: result.page(withExplanation: true).htmlText
      }
    guard let path = invocation.value(.output), path != "-" else {
      if surroundings.output.isTerminal, invocation.value(.output) == nil {
        throw .wrongUse(UsageWording.outputMissing)
      }
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

  /// A report never takes the place of a form: whoever forgets the name of the report would lose
  /// their answers.
  private static func refuseForms(
    as path: String?, _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) {
    guard let path, path != "-" else { return }
    let isInput = invocation.arguments.contains {
      surroundings.absolute($0) == surroundings.absolute(path)
    }
    let isForm = [".yaml", ".yml"].contains { path.lowercased().hasSuffix($0) }
    guard isInput || isForm else { return }
    throw .wrongUse(UsageWording.reportOverForm(path))
  }
}
