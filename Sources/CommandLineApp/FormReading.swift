import Content
import ContentFolders
import Exchange
import Wording

/// Forms named on the command line, read and held against each other.
struct FormReading {
  /// The forms that count: one per rater and round.
  let forms: [FiledSheet]
  let content: LoadedContent
  /// What the forms were read with.
  let library: Library
  /// What was found that is no error, to be shown once all is known.
  let diagnostics: [Diagnostic]
  let files: [ContentFile]

  /// Reads the forms. Every fault is reported before this throws. What a table does not say is as in
  /// the first other form, else as in `defaults`. `ownScan` gives, for the id of a scan, the version
  /// that a session began with: its places are not those of another version.
  init(
    _ paths: [String], _ invocation: Invocation, _ surroundings: Surroundings,
    defaults: FormDefaults = FormDefaults(),
    ownScan: (String) throws(Failure) -> Scan? = { _ throws(Failure) in nil }
  ) throws(Failure) {
    guard paths.count(where: { $0 == "-" }) < 2 else { throw .wrongUse(UsageWording.inputTwice) }
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
    let content = try LoadedContent(
      invocation, surroundings, for: Self.need(of: sources))
    content.reportLeftOut(to: surroundings.errors)

    var library = content.library
    let mayBeOf = sources.contains { $0.table != nil } ? Array(library.scans.keys) : []
    for id in Set(sources.flatMap(\.forms).compactMap(\.scanOfForm) + mayBeOf).sorted() {
      if let own = try ownScan(id) { library.scans[id] = own }
    }
    self.library = library
    let files = sources.flatMap(\.shown)
    let read = Self.read(sources, library, defaults)
    var diagnostics = read.diagnostics
    let set = SheetSet.combine(read.forms)
    if !diagnostics.hasErrors { diagnostics += set.diagnostics }
    guard !diagnostics.hasErrors, !set.forms.isEmpty else {
      surroundings.errors.write(DiagnosticListing(files).text(of: diagnostics.inOrder()))
      throw Failure(exitCode: .faultyInput, message: UsageWording.formsNotUsed)
    }
    self.forms = set.forms
    self.content = content
    self.diagnostics = diagnostics
    self.files = files
  }

  /// The scans of the forms; a table may be about any scan.
  private static func need(of sources: [FormSource]) -> ContentNeed {
    sources.contains { $0.table != nil }
      ? .everything
      : .scans(Set(sources.flatMap(\.forms).compactMap(\.scanOfForm)), withCards: true)
  }

  /// Reads forms before tables: what a table does not say is as in the first form.
  private static func read(
    _ sources: [FormSource], _ library: Library, _ defaults: FormDefaults
  ) -> (forms: [FiledSheet], diagnostics: [Diagnostic]) {
    var forms: [FiledSheet] = []
    var diagnostics = sources.flatMap(\.diagnostics)
    for file in sources.flatMap(\.forms) {
      let (form, found) = FiledSheet.read(file, library: library)
      diagnostics += found
      if let form { forms.append(form) }
    }
    let defaults = forms.first.map { FormDefaults($0.sheet) } ?? defaults
    for file in sources.compactMap(\.table) {
      let (found, problems) = TableForms.read(file, library: library, defaults: defaults)
      diagnostics += problems
      forms += found
    }
    return (forms, diagnostics)
  }
}
