import Content
import StrictYAML

/// Why a slip may go unreported. Every reason is a rule about the entry and the slip, written from
/// docs/content-format.md.
enum MutationReason: String, CaseIterable, Sendable {
  case optionalKeyMayGo = "an optional key may be left out"
  case answerMayGo = "a form may be half filled in"
  case emptyIsUnanswered = "an empty value in a form is unanswered"
  case listMayBeShorter = "a list may be shorter"
  case textMaySayAnything = "a text may say anything"
  case nothingNeedsTheID = "nothing refers to the id"
  case spacesBetweenBrackets = "between brackets spaces do not matter"
  case aloneAtAnyColumn = "what stands alone under its key may stand at any deeper column"

  /// The first reason that holds; nil when the slip must be reported.
  static func reason(for mutation: EntryMutation, of entry: Entry, in file: ShippedFile) -> Self? {
    allCases.first { $0.holds(mutation, entry, file) }
  }

  private func holds(_ mutation: EntryMutation, _ entry: Entry, _ file: ShippedFile) -> Bool {
    switch self {
    case .optionalKeyMayGo:
      return mutation == .delete && Format.optionalKeys.contains(entry.pattern)
        && Self.isNeededByNothing(entry, file)
    case .answerMayGo:
      return mutation == .delete && Self.isAnswer(entry)
    case .emptyIsUnanswered:
      return mutation == .blank
        && (Self.isAnswer(entry)
          || file.kind == .form && Format.optionalKeys.contains(entry.pattern))
    case .listMayBeShorter:
      let isOneOfMore = entry.previous != nil || entry.next != nil
      let mayBeEmpty = Format.optionalKeys.contains(String(entry.pattern.dropLast(2)))
      // Between brackets the comma behind the last entry may stay.
      let isGone = mutation == .delete || mutation == .blank && entry.isFlow && entry.next == nil
      return isGone && entry.key == nil && (isOneOfMore || mayBeEmpty)
        && Self.isNeededByNothing(entry, file)
    case .textMaySayAnything:
      return mutation == .renameValue
        && (Format.texts.contains(entry.pattern)
          || Self.isAnswer(entry) && Format.remarks.contains(entry.key?.text ?? ""))
    case .nothingNeedsTheID:
      return mutation == .renameValue && Format.definitions[entry.pattern] != nil
        && Self.isNeededByNothing(entry, file)
    case .spacesBetweenBrackets:
      return mutation.isShift && entry.isFlow
    case .aloneAtAnyColumn:
      return mutation.isShift && !entry.isFlow && entry.previous == nil && entry.next == nil
    }
  }

  /// True for an answer in a form, and for anything in one.
  private static func isAnswer(_ entry: Entry) -> Bool {
    ["invulblad:kernvragen", "invulblad:oordelen"].contains { entry.pattern.hasPrefix($0) }
  }

  /// True when no id that this entry gives is referred to from outside the entry.
  private static func isNeededByNothing(_ entry: Entry, _ file: ShippedFile) -> Bool {
    NeededIDs.of(entry, in: file).isEmpty
  }
}

/// Ids that an entry gives and that are referred to elsewhere.
enum NeededIDs {
  /// The references from outside the entry that need it.
  static func of(_ entry: Entry, in file: ShippedFile) -> [NamedIDs.Name] {
    let ids = NamedIDs.shipped
    return zip(ids.definitions, ids.needs).filter { definition, needs in
      !needs.isEmpty && definition.path == file.path && contains(entry, definition.range)
    }.flatMap { $1.filter { $0.path != file.path || !contains(entry, $0.range) } }
  }

  private static func contains(_ entry: Entry, _ range: SourceRange) -> Bool {
    entry.range.lowerBound <= range.lower && range.upper <= entry.range.upperBound
  }
}
