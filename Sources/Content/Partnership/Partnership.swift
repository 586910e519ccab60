/// The facts of a partnership, as they stand in the file of its dossier. All but the name may be
/// unknown.
package struct Partnership: Hashable, Sendable {
  package let name: String
  package let sector: Sector?
  /// The institutes and boards that work together.
  package let partners: [String]
  package let schools: [String]
  package let students: Int?
  /// What the partnership calls its sides itself, by party.
  package let localNames: [String: String]
  /// What may be shared; nothing until it was chosen.
  package let sharing: Set<Sharing>

  /// A part of Dutch education. The raw value is the word in files.
  package enum Sector: String, CaseIterable, Sendable {
    case primary = "po"
    case secondary = "vo"
    case vocational = "mbo"
  }

  /// A use of what a dossier holds that has to be chosen. The raw value is the word in files.
  package enum Sharing: String, CaseIterable, Comparable, Sendable {
    /// An edition of the report for the board.
    case board = "bestuur"
    /// A place beside other partnerships.
    case comparison = "vergelijken"
    /// Tables of judgements for someone outside the partnership.
    case data = "gegevens"
    /// What people wrote, with those tables.
    case texts = "teksten"

    package static func < (one: Sharing, other: Sharing) -> Bool { one.rawValue < other.rawValue }
  }

  package init(
    name: String, sector: Sector? = nil, partners: [String] = [], schools: [String] = [],
    students: Int? = nil, localNames: [String: String] = [:], sharing: Set<Sharing> = []
  ) {
    self.name = name
    self.sector = sector
    self.partners = partners
    self.schools = schools
    self.students = students
    self.localNames = localNames
    self.sharing = sharing
  }
}
