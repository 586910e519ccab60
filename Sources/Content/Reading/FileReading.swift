import StrictYAML

/// What the reading of one file has gathered so far. Nothing stops at the first problem.
final class FileReading {
  let path: String
  /// In a form an empty value is an unanswered question, elsewhere a text someone forgot.
  let isForm: Bool
  /// The ids that can be referred to within this file.
  var names = LocalNames()
  /// Keys that exist but are of no use in this file, so that nobody is told to write them.
  var uselessKeys: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The ids that this file gives, in the order of the file.
  private(set) var definitions: [Definition] = []
  /// References to what is named in other files.
  private(set) var references: [PendingReference] = []
  /// What shows or puts to the vote the options of a scan of another file.
  private(set) var optionUses: [OptionUse] = []
  private(set) var strays: [Stray] = []
  private var missing: [Missing] = []
  private var firstUse: [IDKind: [String: SourceRange]] = [:]
  /// How many words may still be compared in search of what was meant; a file full of mistakes is not
  /// worth more.
  private var suggestionsLeft = 500_000
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

  /// Something of a session format that needs its scan to have options.
  struct OptionUse {
    let scan: String
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
  /// How many errors, and how many warnings, are kept of one file: a file of megabytes may have a
  /// hundred thousand, and after these there is enough to mend.
  static let most = 500
  private var counts: [Severity: Int] = [:]

  func report(_ problem: ContentProblem, at range: SourceRange, suggestion: String? = nil) {
    guard !faults.touchLine(of: range) else { return }
    counts[problem.severity, default: 0] += 1
    guard counts[problem.severity, default: 0] <= Self.most else { return }
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
    if kind.isWithinScan, let first = firstUse[kind, default: [:]].updateValue(range, forKey: id) {
      firstUse[kind]?[id] = first
      let origin = Origin(path: path, range: first)
      report(.duplicateID(kind, id: id, first: origin), at: range)
      return
    }
    definitions.append(Definition(kind: kind, id: id, field: field, range: range))
  }

  func refer(_ kind: IDKind, to id: String, field: FieldName, at range: SourceRange) {
    references.append(PendingReference(kind: kind, id: id, field: field, range: range))
  }

  func note(_ use: OptionUse) { optionUses.append(use) }

  func note(_ stray: Stray) { strays.append(stray) }

  func noteHiddenIDs() { hidesIDs = true }

  func note(_ key: Missing) { missing.append(key) }

  /// The word that was probably meant; nil when none is close, or when too much was looked for.
  func suggestion(for word: String, among candidates: [String]) -> String? {
    suggestionsLeft -= candidates.count
    return suggestionsLeft < 0 ? nil : Suggestion.closest(to: word, among: candidates)
  }

  /// The keys within a stretch that do not belong where they stand, in order.
  func strays(within range: SourceRange) -> ArraySlice<Stray> {
    let first = strays.firstPlace { $0.range.lower >= range.lower }
    return strays[first...].prefix { $0.range.upper <= range.upper }
  }

  /// Reports the required keys that are not there, except those that stand in a wrong place or under
  /// a misspelt name: these were reported there.
  func reportMissing() {
    let excused = excusedByStrays()
    let rest = missing.indices.filter { !excused.contains($0) }.map { missing[$0] }
    missing = []
    // In the order of the file, for only so many are kept.
    let groups = Dictionary(grouping: rest, by: \.within).sorted {
      ($0.key.lower, $0.key.upper) < ($1.key.lower, $1.key.upper)
    }
    for (within, keys) in groups where !faults.touch(within) {
      guard let first = keys.first else { continue }
      let problem =
        keys.count == 1 ? first.problem : .missingKeys(first.record, keys: keys.map(\.key))
      report(problem, at: first.range)
    }
  }

  /// The missing keys that stand somewhere else or have a misspelt name, as places in `missing`.
  private func excusedByStrays() -> Set<Int> {
    let byKey = Dictionary(grouping: missing.indices) { missing[$0].key }
      .mapValues { places in places.sorted { missing[$0].within.lower < missing[$1].within.lower } }
    var excused: Set<Int> = []
    for stray in strays {
      for key in Set([stray.key, stray.meant ?? stray.key]) {
        guard let places = byKey[key] else { continue }
        // The last record that begins before the stray key is the one it stands in or behind.
        let place = places.firstPlace { missing[$0].within.lower > stray.range.lower } - 1
        guard place >= 0 else { continue }
        let last = missing[places[place]]
        if last.within.contains(stray.range) || stray.belongs.contains(last.record.kind) {
          excused.insert(places[place])
        }
      }
    }
    return excused
  }
}

extension SourceRange {
  /// True when the other stretch lies within this one.
  func contains(_ other: SourceRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}
