import Content
import ContentFolders
import Reports
import Wording

/// Forms named on the command line, read and put together.
struct FormInput {
  let result: ScanResult

  /// Reads the forms and checks them together. Every fault is reported before this throws. `command`
  /// is the one that needs them.
  init(
    _ invocation: Invocation, _ surroundings: Surroundings, for command: CommandWord
  ) throws(Failure) {
    let paths = invocation.arguments
    guard !paths.isEmpty else { throw .wrongUse(UsageWording.formMissing(command)) }
    guard paths.count(where: { $0 == "-" }) < 2 else { throw .wrongUse(UsageWording.inputTwice) }
    let round = try invocation.choice(.round, Round.self, default: .first)
    var files: [ContentFile] = []
    // One file goes by the first name it was given, so that it is known for the same.
    let finder = ContentFinder(currentFolder: surroundings.currentFolder)
    var names: [String: String] = [:]
    for path in paths {
      let place = path == "-" ? path : finder.absolute(path)
      let name = names[place] ?? path
      names[place] = name
      files.append(try ContentFile.fetch(name, surroundings))
    }
    let content = try LoadedContent(
      invocation, surroundings, for: .scans(Set(files.compactMap(\.scanOfForm)), withCards: true))
    content.reportLeftOut(to: surroundings.errors)

    var forms: [FiledSheet] = []
    var diagnostics: [Diagnostic] = []
    for file in files {
      let (form, found) = FiledSheet.read(file, library: content.library)
      diagnostics += found
      if let form { forms.append(form) }
    }
    let set = SheetSet.combine(forms)
    if !diagnostics.hasErrors { diagnostics += set.diagnostics }
    guard !diagnostics.hasErrors,
      let scan = forms.first.flatMap({ content.library.scans[$0.sheet.scan] })
    else {
      surroundings.errors.write(DiagnosticListing(files).text(of: diagnostics.inOrder()))
      throw Failure(exitCode: .faultyInput, message: UsageWording.formsNotUsed)
    }
    let result = ScanResult(
      scan: scan, sheets: set.forms.map(\.sheet), round: round == .second ? 2 : 1,
      library: content.library)
    diagnostics += AgreementCheck.diagnostics(result, set.forms)
    surroundings.errors.write(DiagnosticListing(files).text(of: diagnostics.inOrder()))
    self.result = result
  }

  private enum Round: String, CaseIterable {
    case first = "1"
    case second = "2"
  }
}
