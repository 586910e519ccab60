import StrictYAML

/// What the reading of one file has gathered so far. Nothing stops at the first problem.
final class FileReading {
  let path: String
  /// In a form an empty value is an unanswered question, elsewhere a text someone forgot.
  let isForm: Bool
  /// The ids that can be referred to within this file.
  var names = LocalNames()
  private(set) var diagnostics: [Diagnostic] = []
  /// The ids that this file gives, in the order of the file.
  private(set) var definitions: [Definition] = []
  /// References to what is named in other files.
  private(set) var references: [PendingReference] = []
  private(set) var strays: [Stray] = []
  private var missing: [Missing] = []
  /// True when an id could not be read or something that holds ids was not found where it belongs, so
  /// that what seems unknown elsewhere may stand in this file.
  private(set) var hidesIDs = false
  private(set) var faults = StructureFaults.none

  /// An id with the place where it is given.
  struct Definition {
    let kind: IDKind
    let id: String
    let field: FieldName
    let range: SourceRange
  }

  /// A reference that can be checked when every file has been read.
  struct PendingReference {
    let kind: IDKind
    let id: String
    let field: FieldName
    let range: SourceRange
  }

  /// A key that does not belong where it stands. What it stands in for is then not also missing.
  struct Stray {
    let key: String
    let meant: String?
    /// The records in which it would belong; empty when it is unknown.
    let belongs: [RecordKind]
    let range: SourceRange
  }

  /// A required key that is not there.
  struct Missing {
    let key: String
    let problem: ContentProblem
    let record: RecordName
    /// Of the whole record.
    let within: SourceRange
    let range: SourceRange
  }

  init(path: String, isForm: Bool) {
    self.path = path
    self.isForm = isForm
  }

  /// Nothing is said of a line of which the structure was reported.
  func report(_ problem: ContentProblem, at range: SourceRange, suggestion: String? = nil) {
    guard !faults.touchLine(of: range) else { return }
    diagnostics.append(
      Diagnostic(path: path, range: range, problem: .content(problem), suggestion: suggestion))
  }

  /// Reports what the reader found, once each.
  func report(_ document: YAMLDocument) {
    faults = StructureFaults(document)
    hidesIDs = hidesIDs || !faults.isEmpty
    var seen: Set<YAMLFinding> = []
    for finding in document.problems where seen.insert(finding).inserted {
      diagnostics.append(
        Diagnostic(path: path, range: finding.range, problem: .syntax(finding.problem)))
    }
  }

  /// Notes an id; one that was given before within the same scan is reported.
  func define(_ kind: IDKind, _ id: String, field: FieldName, at range: SourceRange) {
    if kind.isWithinScan, let first = definitions.first(where: { $0.kind == kind && $0.id == id }) {
      let origin = Origin(path: path, range: first.range)
      report(.duplicateID(kind, id: id, first: origin), at: range)
      return
    }
    definitions.append(Definition(kind: kind, id: id, field: field, range: range))
  }

  func refer(_ kind: IDKind, to id: String, field: FieldName, at range: SourceRange) {
    references.append(PendingReference(kind: kind, id: id, field: field, range: range))
  }

  func note(_ stray: Stray) { strays.append(stray) }

  func noteHiddenIDs() { hidesIDs = true }

  func note(_ key: Missing) { missing.append(key) }

  /// Reports the required keys that are not there, except those that stand in a wrong place or under
  /// a misspelt name: these were reported there.
  func reportMissing() {
    var excused: Set<Int> = []
    for stray in strays {
      let places = missing.indices.filter {
        missing[$0].key == stray.key || missing[$0].key == stray.meant
      }
      if let inside = places.last(where: { missing[$0].within.contains(stray.range) }) {
        excused.insert(inside)
      } else if let before = places.last(where: {
        missing[$0].within.upper <= stray.range.lower
          && stray.belongs.contains(missing[$0].record.kind)
      }) {
        excused.insert(before)
      }
    }
    let rest = missing.indices.filter { !excused.contains($0) }.map { missing[$0] }
    missing = []
    for (within, keys) in Dictionary(grouping: rest, by: \.within) where !faults.touch(within) {
      guard let first = keys.first else { continue }
      let problem =
        keys.count == 1 ? first.problem : .missingKeys(first.record, keys: keys.map(\.key))
      report(problem, at: first.range)
    }
  }
}

extension SourceRange {
  /// True when the other stretch lies within this one.
  func contains(_ other: SourceRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}
