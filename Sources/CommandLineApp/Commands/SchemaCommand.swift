import Content
import JSONText
import Reports
import Wording

/// Describes a kind of file for editors, as JSON Schema.
enum SchemaCommand: Command {
  static let word = CommandWord.schema
  static let options: [OptionWord] = [.scan, .audience]

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    let word = try word(named: invocation.arguments)
    let isAboutScan = invocation.has(.scan) || invocation.has(.audience)
    guard !isAboutScan || FileSchema.kindsAboutScans.contains(word.fileKind) else {
      throw .wrongUse(SchemaWording.notAboutScans(word))
    }
    let schema =
      isAboutScan
      ? try filled(word, invocation, surroundings) : FileSchema(word.fileKind)
    surroundings.output.write(schema.json.text(.indented) + "\n")
    return .done
  }

  private static func word(named words: [String]) throws(Failure) -> SchemaWord {
    guard let name = words.first else { throw .wrongUse(SchemaWording.kindMissing) }
    guard words.count == 1 else { throw .wrongUse(SchemaWording.oneKind) }
    if let word = SchemaWord(rawValue: name) { return word }
    throw .wrongUse(
      SchemaWording.unknownKind(
        name,
        suggestion: Suggestion.closest(to: name, among: SchemaWord.allCases.map(\.rawValue))))
  }

  /// The schema with the ids of a scan.
  private static func filled(
    _ word: SchemaWord, _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> FileSchema {
    guard invocation.values(.scan).count + invocation.values(.audience).count == 1 else {
      throw .wrongUse(SchemaWording.scanTwice)
    }
    let content = try LoadedContent(invocation, surroundings, for: .everything)
    let scan: ScanIDs
    if let path = invocation.value(.audience) {
      scan = try ids(of: ContentFile.fetch(path, surroundings), content)
    } else {
      scan = try ids(of: invocation.value(.scan) ?? "", content)
    }
    return FileSchema(word.fileKind, scan: scan, library: content.library)
  }

  /// Of a scan, also one with faults, or of the scan that a form names.
  private static func ids(
    of file: ContentFile, _ content: LoadedContent
  ) throws(Failure) -> ScanIDs {
    if let ids = ScanIDs(file) { return ids }
    guard let id = file.scanOfForm else {
      throw Failure(exitCode: .faultyInput, message: SchemaWording.withoutScan(file.path))
    }
    guard let path = content.assembly.scanFiles[id], let ids = content.scanIDs(in: path) else {
      throw Failure(exitCode: .faultyInput, message: SchemaWording.unknownScan(id))
    }
    return ids
  }

  private static func ids(of id: String, _ content: LoadedContent) throws(Failure) -> ScanIDs {
    if let path = content.assembly.scanFiles[id], let ids = content.scanIDs(in: path) { return ids }
    let known = content.library.scans.keys.sorted()
    throw .wrongUse(
      PrintWording.unknownScan(id, known, suggestion: Suggestion.closest(to: id, among: known)))
  }
}

extension LoadedContent {
  fileprivate func scanIDs(in path: String) -> ScanIDs? {
    files.last { $0.path == path }.flatMap { ScanIDs($0) }
  }
}

extension SchemaWord {
  fileprivate var fileKind: FileKind {
    switch self {
    case .scan: .scan
    case .card: .cards
    case .format: .format
    case .form: .form
    case .source: .sources
    case .term: .terms
    case .role: .roles
    case .theme: .themes
    case .partnership: .partnership
    }
  }
}
