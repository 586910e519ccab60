import Content
import Sessions
import Wording

/// When something is to happen, as people type it: from today on, or open.
enum PlannedDay {
  /// A day, or words of one's own where no day is named; nil for an empty line.
  static func orWords(
    _ text: String, today: CalendarDate
  ) -> Understanding<(day: CalendarDate?, text: String?)?> {
    if text.isEmpty { return .understood(nil) }
    guard let day = TypedDay(text, today: today)?.day else {
      let length = text.unicodeScalars.count
      return length > SessionRules.textLength
        ? .not(ConversationWording.textTooLong(length, limit: SessionRules.textLength))
        : .understood((nil, text))
    }
    return day < today ? .not(NextStepWording.past(day)) : .understood((day, nil))
  }

  /// The day of the next talk; nil for an empty line.
  static func ofNextTalk(_ text: String, today: CalendarDate) -> Understanding<CalendarDate?> {
    if text.isEmpty { return .understood(nil) }
    guard let day = TypedDay(text, today: today)?.day else { return .not(NextStepWording.noDay) }
    return day < today ? .not(NextStepWording.past(day)) : .understood(day)
  }
}
