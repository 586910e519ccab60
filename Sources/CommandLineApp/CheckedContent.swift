import Content
import ContentFolders
import Exchange
import JSONText
import Reports
import Wording

/// What `check` found in the content, or in the files and folders it was asked about.
struct CheckedContent {
  /// The files that were asked about, in the order of the layers.
  let files: [ContentFile]
  /// What they put in the place of something of an earlier layer.
  let replacements: [Assembly.Replacement]
  /// What with an id is used of what stands in them.
  let named: [Assembly.Named]
  /// Where each of those stands.
  private let places: NamedPlaces
  /// What is wrong in them.
  let diagnostics: [Diagnostic]
  /// What looks like content where they stand, and was passed over.
  let unread: [UnreadContent]
  /// How many of the files came with the program.
  private let builtInCount: Int

  /// Without arguments everything that is used is checked. Files and folders that are named are laid
  /// on top of that, and only what is found in them is reported.
  init(_ invocation: Invocation, _ surroundings: Surroundings) throws(Failure) {
    let finder = ContentFinder(currentFolder: surroundings.currentFolder)
    var folders: [String] = []
    var sources: [FormSource] = []
    var fileFolders: [String] = []
    for path in invocation.arguments {
      switch try Self.kind(of: path, surroundings) {
      case .contentFolder: folders.append(path)
      case .files(let paths):
        if path != "-", finder.isFolder(path) { fileFolders.append(path) }
        for path in paths {
          sources.append(FormSource(try ContentFile.fetch(path, surroundings)))
        }
      }
    }
    let given = sources.flatMap(\.forms)
    let layers = try ContentLayer.all(
      surroundings, given: invocation.values(.content) + folders)
    // A file that is in use already is looked at where it lies.
    let bytes = Set(given.map(\.bytes))
    var ground = layers.map { layer in layer.files.filter { !bytes.contains($0.bytes) } }
    if !given.isEmpty { ground.append(given) }
    let assembly = Library.assemble(layers: ground)

    let isEverything = invocation.arguments.isEmpty
    let askedLayers = zip(layers.map(\.origin), ground).filter { origin, _ in
      isEverything || folders.contains { origin == .folder(finder.absolute($0)) }
    }
    let asked = askedLayers.flatMap(\.1) + given
    let paths = Set(asked.map(\.path))
    files = askedLayers.flatMap(\.1) + sources.flatMap(\.shown)
    builtInCount = askedLayers.filter { $0.0 == .builtIn }.flatMap(\.1).count
    let contentFolders = askedLayers.compactMap(\.0.folder)
    let isHereUnused =
      isEverything && !contentFolders.contains(finder.absolute(surroundings.currentFolder))
    unread =
      (contentFolders + fileFolders).flatMap(finder.unread)
      + (isHereUnused ? finder.unreadHere() : [])
    named = assembly.named.filter { paths.contains($0.origin.path) }
    places = NamedPlaces(ground.flatMap(\.self))
    replacements = assembly.replacements.filter { paths.contains($0.new.path) }
    diagnostics =
      (assembly.diagnostics.filter { paths.contains($0.path) }
      + sources.flatMap(\.diagnostics) + Self.diagnostics(of: sources, assembly.library)).inOrder()
  }

  /// Where everything with an id stands, for people.
  var idText: String { places.text(of: named) }

  /// The same as data.
  var idJSON: JSONValue { places.json(of: named) }

  /// What was found, for people.
  var text: String {
    DiagnosticListing(files).text(of: diagnostics)
      + replacements.map { CheckSentences.replaced($0) + "\n" }.joined()
      + unread.map { $0.sentence + "\n" }.joined()
      + CheckSentences.checked(builtIn: builtInCount, own: files.count - builtInCount) + " "
      + diagnostics.countSentence + "\n"
  }

  /// What is wrong in tables. What they leave out may stand in another form, so it is not missed here.
  private static func diagnostics(
    of sources: [FormSource], _ library: Library
  ) -> [Diagnostic] {
    let defaults = FormDefaults(partnership: "-", moment: CalendarDate(year: 1, month: 1, day: 1))
    return sources.compactMap(\.table).flatMap {
      TableForms.read($0, library: library, defaults: defaults).diagnostics
    }
  }

  private enum Argument {
    case contentFolder
    case files([String])
  }

  private static func kind(
    of path: String, _ surroundings: Surroundings
  ) throws(Failure) -> Argument {
    guard path != "-" else { return .files([path]) }
    do throws(ContentFolderProblem) {
      let folders = ContentFinder(currentFolder: surroundings.currentFolder)
      guard folders.isFolder(path) else { return .files([path]) }
      if folders.holdsContent(path) { return .contentFolder }
      return .files(try folders.fileNames(in: path).map { path + "/" + $0 })
    } catch {
      throw Failure(exitCode: .fileTrouble, message: error.message)
    }
  }
}

extension ContentLayer.Origin {
  /// Absolute; nil for what is built in.
  fileprivate var folder: String? {
    if case .folder(let path) = self { path } else { nil }
  }
}

extension UnreadContent {
  /// What `check` says about it.
  fileprivate var sentence: String {
    switch self {
    case .file(let path): CheckSentences.unread(file: path)
    case .capitals(let path, let name): CheckSentences.unread(folder: path, rightName: name)
    case .alone(let name):
      CheckSentences.unread(
        alone: name, other: ContentFinder.folderNames.first { $0 != name } ?? "")
    }
  }
}
