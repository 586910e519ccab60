import StrictYAML

/// The file with the facts of a partnership.
enum PartnershipRecord {
  static let schema = RecordSchema(
    .partnership,
    [
      .required("opleidingsschool", .text, "the name of the partnership"),
      .optional(
        "sector", .word(Partnership.Sector.allCases.map(\.rawValue)), "po, vo or mbo"),
      .optional("partners", .list(of: .text), "the institutes and boards that work together"),
      .optional("scholen", .list(of: .text), "the schools that take part"),
      .optional("studenten", .number(0...1_000_000), "how many students are educated here"),
      .optional("namen", .record(.localNames), "what the sides are called here"),
      .optional("delen", .record(.sharing), "what may be shared; nothing until chosen"),
    ])

  static let namesSchema = RecordSchema(
    .localNames,
    [
      .optional("school", .text, "the side of the schools"),
      .optional("opleiding", .text, "the side of the institutes"),
    ])

  static let sharingSchema = RecordSchema(
    .sharing,
    [
      .optional("bestuur", .yesNo, "an edition of the report for the board"),
      .optional("vergelijken", .yesNo, "a place beside other partnerships"),
      .optional("gegevens", .yesNo, "tables of answers for someone outside"),
      .optional("teksten", .yesNo, "what people wrote, with those tables"),
    ])

  static func decode(_ record: Record) -> Partnership? {
    guard let name = record.text("opleidingsschool") else { return nil }
    var names: [String: String] = [:]
    for key in namesSchema.keys {
      names[key.name] = record.record("namen")?.text(key.name)
    }
    let sharing = Partnership.Sharing.allCases.filter {
      record.record("delen")?.flag($0.rawValue) == true
    }
    return Partnership(
      name: name, sector: record.text("sector").flatMap(Partnership.Sector.init),
      partners: record.texts("partners"), schools: record.texts("scholen"),
      students: record.number("studenten"), localNames: names, sharing: Set(sharing))
  }
}

extension Partnership {
  /// Reads and checks the file with the facts. Nil when it has errors.
  package static func read(
    _ file: ContentFile
  ) -> (partnership: Partnership?, diagnostics: [Diagnostic]) {
    let document = YAMLDocument.read(file.bytes)
    let reading = FileReading(path: file.path, isForm: false)
    reading.report(document)
    guard let root = document.root, let kind = reading.kind(of: root) else {
      return (nil, reading.diagnostics.inOrder())
    }
    guard kind == .partnership else {
      reading.report(.notAPartnership(kind), at: root.headRange)
      return (nil, reading.diagnostics.inOrder())
    }
    let partnership = reading.partnership(root)
    let diagnostics = reading.diagnostics.inOrder()
    return (diagnostics.hasErrors ? nil : partnership, diagnostics)
  }
}

extension FileReading {
  /// Reads and checks the facts of a partnership.
  func partnership(_ root: YAMLNode) -> Partnership? {
    let record = record(root, PartnershipRecord.schema)
    reportMissing()
    return PartnershipRecord.decode(record)
  }
}
