import Content

/// A day as people type it: "15 mei", "donderdag 15 mei 2027", "15-5-2027", "over zes weken".
struct TypedDay: Hashable {
  let day: CalendarDate

  /// Nil for a text that names no day. A day without a year is the next one there is, today included.
  init?(_ text: String, today: CalendarDate) {
    var words = text.lowercased().split { " ,".contains($0) }.map(String.init)
    while let first = words.first, Self.leading.contains(first) { words.removeFirst() }
    guard
      let day = Self.named(words, today) ?? Self.later(words, today) ?? Self.inMonth(words, today)
        ?? Self.numeric(words, today)
    else { return nil }
    self.day = day
  }

  /// Words that may stand before a day.
  private static let leading: Set<String> = [
    "op", "voor", "rond", "uiterlijk", "vóór", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag", "zaterdag", "zondag",
  ]

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  private static let numbers = [
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
  ]

  private static func named(_ words: [String], _ today: CalendarDate) -> CalendarDate? {
    switch words {
    case ["vandaag"]: today
    case ["morgen"]: today.adding(days: 1)
    case ["overmorgen"]: today.adding(days: 2)
    default: nil
    }
  }

  private static func later(_ words: [String], _ today: CalendarDate) -> CalendarDate? {
    guard words.count == 3, words[0] == "over",
      let count = numbers[words[1]] ?? number(words[1]), count <= 1000
    else { return nil }
    switch words[2] {
    case "dag", "dagen": return today.adding(days: count)
    case "week", "weken": return today.adding(days: 7 * count)
    case "maand", "maanden": return today.adding(months: count)
    case "jaar", "jaren": return today.adding(months: 12 * count)
    default: return nil
    }
  }

  private static func inMonth(_ words: [String], _ today: CalendarDate) -> CalendarDate? {
    guard (2...3).contains(words.count), let day = number(words[0]) else { return nil }
    let name = words[1].hasSuffix(".") ? String(words[1].dropLast()) : words[1]
    guard name.count >= 3,
      let month = months.firstIndex(where: { $0.hasPrefix(name) }) ?? short[name]
    else { return nil }
    if words.count == 3 {
      return number(words[2]).flatMap { CalendarDate(year: $0, month: month + 1, day: day) }
    }
    return next(month + 1, day, today)
  }

  /// A usual way to shorten March, which is no beginning of its name.
  private static let short = ["mrt": 2]

  private static func numeric(_ words: [String], _ today: CalendarDate) -> CalendarDate? {
    guard words.count == 1 else { return nil }
    if let day = CalendarDate.meant(by: words[0]) { return day }
    let parts = words[0].split { "-/.".contains($0) }.map(String.init)
    guard parts.count == 2, let day = number(parts[0]), let month = number(parts[1]) else {
      return nil
    }
    return next(month, day, today)
  }

  /// The first such day from today on; of 29 February that may be some years away.
  private static func next(_ month: Int, _ day: Int, _ today: CalendarDate) -> CalendarDate? {
    (0...8).lazy.compactMap { CalendarDate(year: today.year + $0, month: month, day: day) }
      .first { $0 >= today }
  }

  private static func number(_ text: String) -> Int? {
    (1...4).contains(text.count) && text.allSatisfy { ("0"..."9").contains($0) } ? Int(text) : nil
  }
}
