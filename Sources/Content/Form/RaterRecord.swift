/// The keys under `beoordelaar` in a form.
enum RaterRecord {
  static let schema = RecordSchema(
    .rater,
    [
      .required("rol", .reference(.role), "the role, by id or in words"),
      .required("partij", .reference(.party), "the side the rater belongs to"),
      .optional("id", .text, "tells raters of one role apart"),
      .optional("naam", .text, "a name; not needed"),
    ])

  static func decode(_ record: Record) -> Rater? {
    guard let role = record.text("rol"), let party = record.text("partij") else { return nil }
    return Rater(id: record.text("id"), name: record.text("naam"), role: role, party: party)
  }
}
