import Content
import JSONText
import Reports
import StrictYAML
import Wording

/// Checks content and forms, and names every fault at once.
enum CheckCommand: Command {
  static let word = CommandWord.check
  static let options: [OptionWord] = [.format, .ids, .tree]

  private enum Format: String, CaseIterable {
    case text, json
  }

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    if invocation.has(.tree) { return try listTrees(invocation, surroundings) }
    let format = try invocation.choice(.format, Format.self, default: .text)
    let checked = try CheckedContent(invocation, surroundings)
    switch format {
    case .json:
      let found = checked.diagnostics.json(files: checked.files)
      let all = invocation.has(.ids) ? found.adding("ids", checked.idJSON) : found
      surroundings.output.write(all.text(.indented) + "\n")
    case .text:
      if invocation.has(.ids) { surroundings.output.write(checked.idText) }
      surroundings.output.write(checked.text)
    }
    return checked.diagnostics.hasErrors ? .faultyInput : .done
  }

  /// One line of JSON per file: the tree as it is read, or why it is refused.
  private static func listTrees(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard !invocation.arguments.isEmpty else { throw .wrongUse(UsageWording.fileMissing) }
    var isRefused = false
    for path in invocation.arguments {
      let file = try ContentFile.fetch(path, surroundings)
      let document = YAMLDocument.read(file.bytes)
      isRefused = isRefused || !document.problems.isEmpty
      surroundings.output.write(document.treeJSON.text(.compact) + "\n")
    }
    return isRefused ? .faultyInput : .done
  }
}

extension JSONValue {
  /// An object with one member more at the end.
  fileprivate func adding(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member(name, value)])
  }
}
