/// The keys of a cell that is not asked: `{nvt: "why"}`.
enum DescriptorRecord {
  static let schema = RecordSchema(
    .notAsked, [.required("nvt", .text, "why no honest description exists here")])

  static func decode(_ field: Field) -> Descriptor? {
    switch field.value {
    case .text(let text): .text(text)
    case .record(let record): record.text("nvt").map { .notApplicable(reason: $0) }
    default: nil
    }
  }
}
