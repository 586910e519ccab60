import Content
import ContentFolders
import StrictYAML
import Wording

/// The content a command works with, and the files it came from.
struct LoadedContent {
  let layers: [ContentLayer]
  let assembly: Assembly

  var library: Library { assembly.library }

  /// Reads all layers. Throws when a folder that was asked for cannot be read.
  init(
    _ invocation: Invocation, _ surroundings: Surroundings, for need: ContentNeed
  ) throws(Failure) {
    layers = try ContentLayer.all(surroundings, given: invocation.values(.content))
    assembly = Library.assemble(layers: layers.map(\.files), for: need)
  }

  /// Content files by the path that messages use.
  var files: [ContentFile] { layers.flatMap(\.files) }

  /// The file in which a session format stands that is used; nil when there is none.
  func file(ofFormat id: String) -> ContentFile? {
    assembly.formatFiles[id].flatMap { path in files.first { $0.path == path } }
  }

  /// Says which content files were left out because of errors, so that nobody wonders where a scan or
  /// card went.
  func reportLeftOut(to errors: any TextSink) {
    let problems = assembly.diagnostics.filter { $0.severity == .error }
    guard !problems.isEmpty else { return }
    errors.write(DiagnosticListing(files).text(of: problems))
  }
}

extension ContentLayer {
  /// All layers, the ground first.
  static func all(
    _ surroundings: Surroundings, given folders: [String]
  ) throws(Failure) -> [ContentLayer] {
    do throws(ContentFolderProblem) {
      return try ContentFinder(currentFolder: surroundings.currentFolder).layers(
        environment: surroundings.environment, given: folders)
    } catch {
      throw Failure(exitCode: .fileTrouble, message: error.message)
    }
  }
}

extension ContentFile {
  /// Fetches a file that was named on the command line; `-` is standard input.
  static func fetch(_ path: String, _ surroundings: Surroundings) throws(Failure) -> ContentFile {
    if path == "-" {
      return ContentFile(path: UsageWording.standardInput, bytes: surroundings.readInput())
    }
    do throws(ContentFolderProblem) {
      return try ContentFinder(currentFolder: surroundings.currentFolder).file(path)
    } catch {
      throw Failure(exitCode: .fileTrouble, message: error.message)
    }
  }
}

/// Renders diagnostics with the lines of the files they are about.
struct DiagnosticListing {
  private let files: [String: ContentFile]

  init(_ files: [ContentFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
  }

  /// How many are shown: nobody reads more, and a broken file may have a hundred thousand.
  static let most = 200

  /// One after the other, a blank line behind each; behind the first 200 how many more there are.
  func text(of diagnostics: [Diagnostic]) -> String {
    var texts: [String: SourceText] = [:]
    func sourceText(_ path: String) -> SourceText? {
      if let text = texts[path] { return text }
      let text = files[path].map { SourceText($0.bytes) }
      texts[path] = text
      return text
    }
    let shown = diagnostics.prefix(Self.most).map { diagnostic in
      diagnostic.text(source: sourceText) + "\n"
    }.joined()
    let rest = diagnostics.count - Self.most
    return rest > 0 ? shown + CheckSentences.more(rest) + "\n\n" : shown
  }
}
