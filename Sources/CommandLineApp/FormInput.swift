import Content
import ContentFolders
import Exchange
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
    var sources: [FormSource] = []
    // One file goes by the first name it was given, so that it is known for the same.
    let finder = ContentFinder(currentFolder: surroundings.currentFolder)
    var names: [String: String] = [:]
    for path in paths {
      let place = path == "-" ? path : finder.absolute(path)
      let name = names[place] ?? path
      names[place] = name
      sources.append(FormSource(try ContentFile.fetch(name, surroundings)))
    }
    let content = try LoadedContent(invocation, surroundings, for: Self.need(of: sources))
    content.reportLeftOut(to: surroundings.errors)

    let files = sources.flatMap(\.shown)
    var (forms, diagnostics) = Self.read(sources, content.library)
    let set = SheetSet.combine(forms)
    if !diagnostics.hasErrors { diagnostics += set.diagnostics }
    guard !diagnostics.hasErrors,
      let scan = forms.first.flatMap({ content.library.scans[$0.sheet.scan] })
    else {
      surroundings.errors.write(DiagnosticListing(files).text(of: diagnostics.inOrder()))
      throw Failure(exitCode: .faultyInput, message: UsageWording.formsNotUsed)
    }
    let result = ScanResult(
      scan: scan, sheets: set.forms.map(\.sheet), round: round == .second ? 2 : 1)
    diagnostics += AgreementCheck.diagnostics(result, set.forms)
    surroundings.errors.write(DiagnosticListing(files).text(of: diagnostics.inOrder()))
    self.result = result
  }

  /// The scans of the forms; a table may be about any scan.
  private static func need(of sources: [FormSource]) -> ContentNeed {
    sources.contains { $0.table != nil }
      ? .everything : .scans(Set(sources.flatMap(\.forms).compactMap(\.scanOfForm)))
  }

  /// Reads forms before tables: what a table does not say is as in the first form.
  private static func read(
    _ sources: [FormSource], _ library: Library
  ) -> (forms: [FiledSheet], diagnostics: [Diagnostic]) {
    var forms: [FiledSheet] = []
    var diagnostics = sources.flatMap(\.diagnostics)
    for file in sources.flatMap(\.forms) {
      let (form, found) = FiledSheet.read(file, library: library)
      diagnostics += found
      if let form { forms.append(form) }
    }
    let defaults = forms.first.map { FormDefaults($0.sheet) } ?? FormDefaults()
    for file in sources.compactMap(\.table) {
      let (found, problems) = TableForms.read(file, library: library, defaults: defaults)
      diagnostics += problems
      forms += found
    }
    return (forms, diagnostics)
  }

  private enum Round: String, CaseIterable {
    case first = "1"
    case second = "2"
  }
}
