/// What may stand behind a key.
package indirect enum ValueKind: Hashable, Sendable {
  /// An id that this record gives itself: `[a-z0-9]+(-[a-z0-9]+)*`.
  case identifier(IDKind)
  /// Text that is not empty.
  case text(TextLimit)
  /// A whole number in this range.
  case number(ClosedRange<Int>)
  /// `2026-11-20`
  case date
  /// A share in (0, 1], such as `2/3`.
  case fraction
  /// `ja` or `nee`.
  case yesNo
  /// One of these words.
  case word([String])
  /// The condition language; as a requirement for a step only that part of it in which a higher
  /// judgement cannot lower a position.
  case condition(isRequirement: Bool)
  /// The id of something, or one of these words.
  case reference(IDKind, orWords: [String] = [])
  /// One id or a list of them.
  case references(IDKind)
  case list(of: ValueKind, minimum: Int = 0)
  case record(RecordKind)
  /// Keys that are ids, each with such a value.
  case table(TableKeys, of: ValueKind, minimum: Int = 0)
  /// A text of the first sort, or keys.
  case either(ValueKind, orRecord: RecordKind)

  /// What the keys of a table are.
  package enum TableKeys: Hashable, Sendable {
    /// The table gives these ids itself.
    case defining(IDKind)
    /// The ids of things named elsewhere.
    case referring(IDKind)
  }

  /// Text of a usual length.
  package static let text = ValueKind.text(.usual)

  /// The forms that a value may have.
  package var shapes: [Shape] {
    switch self {
    case .identifier, .text, .number, .date, .fraction, .yesNo, .word, .condition, .reference:
      [.text]
    case .references: [.text, .list]
    case .list: [.list]
    case .record, .table: [.keys]
    case .either(let kind, _): kind.shapes + [.keys]
    }
  }
}

/// How long a text may be before its author is warned.
package struct TextLimit: Hashable, Sendable {
  package let words: Int?
  package let characters: Int

  /// Nobody reads a longer text on a card or screen.
  package static let usual = TextLimit(words: nil, characters: 2000)
  /// A description that is compared with three others must be taken in at one glance.
  package static let descriptor = TextLimit(words: 45, characters: 2000)
}
