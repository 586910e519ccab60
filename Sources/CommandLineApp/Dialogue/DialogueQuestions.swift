import Content
import Sessions
import Wording

/// What has to be known before a new dialogue begins; only what the command line does not say is asked.
struct DialogueQuestions {
  let format: SessionFormat
  let content: LoadedContent
  let console: Console
  let invocation: Invocation
  let surroundings: Surroundings

  /// People a dialogue can be held with.
  private static let people = 1...200
  private static let tables = 1...20

  /// The sides that are asked about, and those that can be named besides.
  private var parties: [String] {
    let main = content.library.scans[Scan.mainID]?.parties ?? ["school", "opleiding"]
    return format.parties.isEmpty ? main : format.parties
  }
  private var known: [String] {
    let scan = content.library.scans[Scan.mainID]
    let others = (scan?.parties ?? []) + (scan?.alsoHeard ?? [])
    return parties + others.filter { !parties.contains($0) }
  }

  func checkOptions() throws(Failure) {
    guard !(invocation.has(.expect) && invocation.has(.tables)) else {
      throw .wrongUse(DialogueStartWording.expectOrTables)
    }
    if let expected = try invocation.expected(of: known) {
      let total = expected.values.reduce(0, +)
      guard Self.people.contains(total) else {
        throw .wrongUse(DialogueStartWording.noPeople(Self.people))
      }
      try checkAnonymous(total)
    }
    _ = try invocation.number(.tables, Self.tables)
    _ = try Self.namedDay(invocation, surroundings)
  }

  /// The day that the command line names; nil when it names none. Throws for one that is still to come.
  static func namedDay(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> CalendarDate? {
    guard let text = invocation.value(.date) else { return nil }
    let today = surroundings.now().day
    guard let day = TypedPastDay(text, today: today)?.day else {
      throw .wrongUse(DialogueStartWording.badDate(text))
    }
    guard day <= today else { throw .wrongUse(DialogueStartWording.dateToCome(text)) }
    return day
  }

  /// Who asks for an anonymous dialogue does not get an open one.
  func checkAnonymous(_ people: Int) throws(Failure) {
    guard !invocation.has(.anonymous) || people >= SessionRules.fewestAnonymous else {
      throw .wrongUse(
        DialogueRefusalWording.sentence(.tooFewForAnonymous(count: people)))
    }
  }

  /// Today, but for a dialogue that was held already.
  func day() throws(BreakOff) -> CalendarDate {
    let today = surroundings.now().day
    guard invocation.has(.afterwards) else { return today }
    console.say(DialogueStartWording.afterwards)
    if let text = invocation.value(.date), let day = TypedPastDay(text, today: today)?.day {
      return day
    }
    return try console.ask(DialogueStartWording.whichDay) { text in
      if text.isEmpty { return .understood(today) }
      guard let day = TypedPastDay(text, today: today)?.day else {
        return .not(DialogueStartWording.noDay)
      }
      return day > today ? .not(DialogueStartWording.dayToCome) : .understood(day)
    }
  }

  func purpose() throws(BreakOff) -> String {
    if let text = invocation.value(.purpose) { return text }
    return try console.askText(DialogueStartWording.purpose, limit: SessionRules.textLength) ?? ""
  }

  // MARK: Who takes part

  func groups() throws(BreakOff) -> (groups: [DialogueGroup], isByTable: Bool) {
    let expected = (try? invocation.expected(of: known)) ?? nil
    if let expected {
      let sides = known.filter { expected[$0] != nil }
      return (sides.map { DialogueGroup(id: $0, people: expected[$0] ?? 0) }, false)
    }
    let tables = (try? invocation.number(.tables, Self.tables)) ?? nil
    while true {
      var isByTable = tables != nil
      if !isByTable, mayBeByTable { isByTable = try askWhetherByTable() }
      let groups =
        isByTable ? try askTables(tables) : try askSides()
      let total = groups.reduce(0) { $0 + $1.people }
      guard Self.people.contains(total) else {
        console.say(DialogueStartWording.noPeople(Self.people))
        continue
      }
      if !format.group.contains(total) {
        console.say(DialogueStartWording.outsideSize(total, format))
      }
      return (groups, isByTable)
    }
  }

  private var contributions: Int? {
    format.steps.filter { $0.kind == .contributing }.map(\.details.contributions).max()
  }

  /// Where ideas are brought in, tables give more of them than sides.
  private var mayBeByTable: Bool { format.parties.isEmpty || contributions != nil }

  private func askWhetherByTable() throws(BreakOff) -> Bool {
    if let contributions {
      console.say(DialogueStartWording.most(contributions, sides: parties.count))
    }
    return try console.ask(DialogueStartWording.sidesOrTables) { text in
      switch text.lowercased() {
      case "", "k", "kant": .understood(false)
      case "t", "tafel": .understood(true)
      default: .not(DialogueStartWording.saySidesOrTables)
      }
    }
  }

  private func askSides() throws(BreakOff) -> [DialogueGroup] {
    var groups: [DialogueGroup] = []
    for party in parties {
      let people = try askNumber(
        DialogueStartWording.howMany(DialogueGroupWording.group(party)), 0...Self.people.upperBound)
      groups.append(DialogueGroup(id: party, people: people))
    }
    return groups
  }

  private func askTables(_ named: Int?) throws(BreakOff) -> [DialogueGroup] {
    let count: Int
    if let named {
      count = named
    } else {
      count = try askNumber(DialogueStartWording.howManyTables, Self.tables)
    }
    let range = 0...Self.people.upperBound
    let people: [Int] = try console.ask(DialogueStartWording.atTables(count)) { text in
      let numbers = text.split { " ,;".contains($0) }.map { Int($0) }
      let known = numbers.compactMap(\.self).filter(range.contains)
      guard known.count == numbers.count, known.count == count || known.count == 1 else {
        return .not(DialogueStartWording.sayTables(count))
      }
      return .understood(
        known.count == count ? known : Array(repeating: known[0], count: count))
    }
    return DialogueGroup.tables(people)
  }

  private func askNumber(_ prompt: String, _ range: ClosedRange<Int>) throws(BreakOff) -> Int {
    try console.ask(prompt) { text in
      guard let number = Int(text), range.contains(number) else {
        return .not(DialogueStartWording.sayCount)
      }
      return .understood(number)
    }
  }

  // MARK: Open or anonymous

  func isAnonymous(_ groups: [DialogueGroup]) throws(BreakOff) -> Bool {
    let people = groups.reduce(0) { $0 + $1.people }
    console.say([
      .blank, .paragraph(DialogueStartWording.openOrAnonymous),
      .item(mark: "1", text: DialogueStartWording.open),
      .item(mark: "2", text: DialogueStartWording.anonymous(groups, in: format)),
    ])
    guard people >= SessionRules.fewestAnonymous else { return false }
    let isAnonymous: Bool
    if invocation.has(.anonymous) {
      isAnonymous = true
    } else {
      isAnonymous = try console.ask(DialogueStartWording.openPrompt) { text in
        switch text.lowercased() {
        case "", "1", "open": .understood(false)
        case "2", "anoniem": .understood(true)
        default: .not(DialogueStartWording.sayOpen)
        }
      }
    }
    if isAnonymous { console.say(DialogueStartWording.typist) }
    return isAnonymous
  }
}

/// A day that was, as people type it; without a year the last one there was.
struct TypedPastDay: Hashable {
  let day: CalendarDate

  init?(_ text: String, today: CalendarDate) {
    if let exact = CalendarDate(text) {
      day = exact
      return
    }
    guard let typed = TypedDay(text, today: today)?.day else { return nil }
    // A day without a year is read as the next one there is.
    let hasYear = text.contains { $0.isNumber } && text.contains(String(typed.year))
    day = typed > today && !hasYear ? typed.adding(months: -12) ?? typed : typed
  }
}
