/// A role, and the file it stands in.
enum RoleRecord {
  static let listSchema = RecordSchema(
    .roleList,
    [
      .required("rollen", .text, "a name for the file"),
      .required("rollenlijst", .list(of: .record(.role), minimum: 1), "the roles"),
    ])

  static let schema = RecordSchema(
    .role,
    [
      .required("id", .identifier(.role), "used behind voor and in forms"),
      .required("naam", .text, "the name people read"),
      .optional("partij", .text, "the party it usually belongs to"),
    ])

  static func decode(_ record: Record) -> Role? {
    guard let id = record.text("id"), let name = record.text("naam") else { return nil }
    return Role(id: id, name: name, party: record.text("partij"))
  }
}
