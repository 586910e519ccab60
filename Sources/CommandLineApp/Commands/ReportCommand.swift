import Dossiers
import JSONText
import Reports
import Sessions
import Wording

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes a report of forms, a scan or a dialogue to keep, print or mail.
enum ReportCommand: Command {
  static let word = CommandWord.report
  static let options: [OptionWord] = [.kind, .format, .output, .round, .session]

  private enum Format: String, CaseIterable {
    case html, md, json
  }

  /// What a report is of.
  private enum Kind: String, CaseIterable {
    case scan, dialogue
  }

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    let format = try invocation.choice(.format, Format.self, default: .html)
    try refuseForms(as: invocation.value(.output), invocation, surroundings)
    let text =
      switch try kind(invocation, surroundings) {
      case .scan: try scanReport(format, invocation, surroundings)
      case .dialogue: try record(format, invocation, surroundings)
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

  private static func scanReport(
    _ format: Format, _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> String {
    let result = try ScanResult.named(invocation, surroundings, for: word)
    return switch format {
    case .json: result.json.text(.indented) + "\n"
    case .html: result.page(withExplanation: true).htmlText
    case .md: result.page(withExplanation: true).markdownText
    }
  }

  private static func record(
    _ format: Format, _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> String {
    guard let folder = invocation.arguments.first(where: surroundings.isDossier) else {
      throw .wrongUse(RecordWording.folderMissing)
    }
    guard invocation.arguments.count == 1 else { throw .wrongUse(UsageWording.folderOrForms) }
    if format == .json { throw .wrongUse(RecordWording.noJSON) }
    if invocation.has(.round) { throw .wrongUse(RecordWording.noRounds) }
    let choice = try DialogueChoice(folder, invocation, surroundings)
    let page = try choice.record(invocation, surroundings).page
    return format == .md ? page.markdownText : page.htmlText
  }

  /// As it was asked for; otherwise what the session is that was named, and a scan unless the folder
  /// holds dialogues alone.
  private static func kind(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> Kind {
    if invocation.has(.kind) { return try invocation.choice(.kind, Kind.self, default: .scan) }
    guard let folder = invocation.arguments.first(where: surroundings.isDossier) else {
      return .scan
    }
    if let session = invocation.value(.session) {
      return SessionID.isDialogue(session) ? .dialogue : .scan
    }
    let dossier = try Dossier.named(folder, surroundings)
    let listing = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }
    return listing.scans.isEmpty && !listing.dialogues.isEmpty ? .dialogue : .scan
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
