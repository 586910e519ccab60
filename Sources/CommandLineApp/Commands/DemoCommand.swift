import Content
import ContentFolders
import Reports
import Wording

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The shortest way to see the program work: writes an example folder and shows what comes of it.
enum DemoCommand: Command {
  static let word = CommandWord.demo
  static let options: [OptionWord] = []

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard invocation.arguments.count < 2 else { throw .wrongUse(UsageWording.oneFolder) }
    let folder = invocation.arguments.first ?? DemoWording.folder
    try prepare(folder, surroundings)
    let forms = BuiltInExample.files.map { "\(folder)/\($0.path)" }
    for (file, path) in zip(BuiltInExample.files, forms) {
      try write(file.bytes, to: path, surroundings, keepingExisting: true)
    }
    let input = try FormInput(
      Invocation(["--"] + forms, options: PositionCommand.options), surroundings,
      for: word)
    let style = TerminalStyle(isColored: surroundings.wantsColor(invocation))
    surroundings.output.write(input.result.page(withExplanation: false).terminalText(style))
    let report = input.result.page(withExplanation: true).htmlText
    try write(
      Array(report.utf8), to: "\(folder)/\(DemoWording.report)", surroundings,
      keepingExisting: false)
    let lines = DemoWording.next(folder: folder).flatMap {
      TextLayout.wrap($0, width: TextLayout.width)
    }
    surroundings.output.write("\n" + lines.map { $0 + "\n" }.joined())
    return .done
  }

  /// Makes the folder. One that is not empty and does not hold an earlier example is refused.
  private static func prepare(
    _ folder: String, _ surroundings: Surroundings
  ) throws(Failure) {
    let forms = Set(BuiltInExample.files.map(\.path))
    let path = surroundings.absolute(folder)
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      guard names.isEmpty || forms.isSubset(of: names) else {
        throw Failure(exitCode: .fileTrouble, message: DemoWording.folderInUse(folder))
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(exitCode: .fileTrouble, message: DemoWording.cannotWrite(folder))
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, _ surroundings: Surroundings, keepingExisting: Bool
  ) throws(Failure) {
    let absolute = surroundings.absolute(path)
    if keepingExisting, FileManager.default.fileExists(atPath: absolute) { return }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: absolute), options: .atomic)
    } catch {
      throw Failure(exitCode: .fileTrouble, message: DemoWording.cannotWrite(path))
    }
  }
}
