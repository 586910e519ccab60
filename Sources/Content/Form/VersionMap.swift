/// How the ids of a form's version of a scan are called in today's.
struct VersionMap {
  let version: Int
  /// Today's ids of what is judged: criteria, or the statements of a profile scan.
  private let current: [String]
  private let places: [String: Int]
  private let earlier: [String: EarlierCriterion]

  /// What an id of the form's version is today.
  enum Today {
    /// Place in the scan's criteria or statements.
    case place(Int)
    case gone(reason: String?)
  }

  /// Nil when the form cannot be read as this scan: it is newer, or there is no map from its version.
  /// A version that cannot be read is taken for today's; it was reported.
  init?(_ scan: Scan, formVersion: String?) {
    current = scan.ladder?.criteria.map(\.id) ?? scan.profile?.statements.map(\.id) ?? []
    places = placesByID(current)
    version = formVersion.flatMap { Int($0) } ?? scan.version
    let entries = scan.earlier.filter { [version] in $0.version == version }
    earlier =
      version == scan.version
      ? [:]
      : Dictionary(entries.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    if version != scan.version, version > scan.version || entries.isEmpty { return nil }
  }

  /// Every id that a form of this version may have.
  var ids: [String] {
    current + earlier.keys.filter { places[$0] == nil }.sorted()
  }

  func today(_ id: String) -> Today? {
    if let entry = earlier[id] {
      guard let now = entry.now else { return .gone(reason: entry.reason) }
      return places[now].map { .place($0) }
    }
    return places[id].map { .place($0) }
  }
}
