/// What files refer to in each other exists.
///
/// It may stand in any layer and also in a file that is left out: that file's own problems were
/// reported, and what refers to it is right.
struct ReferenceCheck {
  private let files: [ReadFile]
  private var known: [IDKind: Set<String>] = [:]
  private var sorted: [IDKind: [String]] = [:]
  /// Kinds of which not every id could be read.
  private var uncertain: Set<IDKind> = []
  /// Ids in files of which the kind cannot be told.
  private var ofUnknownKind: Set<String> = []

  /// How many ids are worth listing in a message.
  private static let listed = 40

  init(_ files: [ReadFile], for need: ContentNeed) {
    self.files = files
    for file in files {
      for definition in file.reading.definitions {
        for kind in Self.kinds(named: definition.kind) {
          known[kind, default: []].insert(definition.id)
        }
      }
      if file.isCut || file.isSkipped || file.reading.hidesIDs {
        uncertain.formUnion(Self.kinds(in: file.kind))
      }
      if file.kind == nil {
        ofUnknownKind.formUnion(file.ids)
        // These ids stand behind other keys than `id`.
        uncertain.formUnion([.scan, .party])
      }
    }
    // A form is of use without the cards that its scan names; `check` says when one is not there.
    if case .scans = need { uncertain.insert(.card) }
    sorted = known.mapValues { $0.sorted() }
    // Without any role nothing can be said of one, nor of steps and parties without a scan.
    for kind in [IDKind.role, .step, .subject, .axisValue, .party] where known[kind] == nil {
      uncertain.insert(kind)
    }
  }

  func run() {
    for file in files {
      for reference in file.reading.references { check(reference, in: file.reading) }
    }
  }

  private func check(_ reference: FileReading.PendingReference, in reading: FileReading) {
    let kind = reference.kind
    let ids = known[kind] ?? []
    guard !ids.contains(reference.id), !uncertain.contains(kind),
      !ofUnknownKind.contains(reference.id)
    else { return }
    let sorted = sorted[kind] ?? []
    reading.report(
      .unknownReference(
        reference.field, kind, id: reference.id, known: sorted.count > Self.listed ? [] : sorted),
      at: reference.range,
      suggestion: reading.suggestion(for: reference.id, among: sorted)
        ?? (kind == .party ? FileReading.party(meantBy: reference.id, among: sorted) : nil))
  }

  /// As what an id of this kind can be referred to.
  private static func kinds(named kind: IDKind) -> [IDKind] {
    kind == .coreQuestion || kind == .axisValue ? [kind, .subject] : [kind]
  }

  /// What a file of this kind gives ids to; everything when its kind cannot be told.
  private static func kinds(in kind: FileKind?) -> [IDKind] {
    switch kind {
    case .scan: [.scan] + IDKind.allCases.filter(\.isWithinScan)
    case .format: [.format]
    case .cards: [.deck, .card]
    case .sources: [.source]
    case .terms: [.term]
    case .roles: [.role]
    case .themes: [.theme]
    case .form, .partnership: []
    case nil: IDKind.allCases
    }
  }
}
