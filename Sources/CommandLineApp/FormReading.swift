import Content
import ContentFolders
import Wording

/// Forms named on the command line, read and held against each other.
struct FormReading {
  /// The forms that count: one per rater and round.
  let forms: [FiledSheet]
  let content: LoadedContent
  var library: Library { content.library }
  /// What was found that is no error, to be shown once all is known.
  let diagnostics: [Diagnostic]
  let files: [ContentFile]

  /// Reads the forms. Every fault is reported before this throws.
  init(
    _ paths: [String], _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) {
    guard paths.count(where: { $0 == "-" }) < 2 else { throw .wrongUse(UsageWording.inputTwice) }
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
    guard !diagnostics.hasErrors, !set.forms.isEmpty else {
      surroundings.errors.write(DiagnosticListing(files).text(of: diagnostics.inOrder()))
      throw Failure(exitCode: .faultyInput, message: UsageWording.formsNotUsed)
    }
    self.forms = set.forms
    self.content = content
    self.diagnostics = diagnostics
    self.files = files
  }
}
