import Content
import Sessions
import Wording

/// Reads one line of votes at a time, shows what it was taken for, and keeps it.
struct BallotCounting {
  let table: DialogueTable
  let step: FormatStep

  private var way: FormatStep.Way { step.details.way ?? .hands }

  func prompt(_ entry: BallotSheet.Entry, _ sheet: BallotSheet) -> String {
    let who = entry.group.id.map(DialogueGroupWording.short) ?? VotingWording.room
    let most = sheet.most(of: entry) ?? entry.group.people
    if sheet.isOneLine {
      return VotingWording.rowPrompt(
        who, way, numbers: entry.rows.map(\.number), most: most)
    }
    guard let row = entry.rows.first else { return who }
    let subject = row.subject == .question ? nil : (row.number, row.name)
    return way == .score
      ? VotingWording.figuresPrompt(who, subject, people: entry.group.people)
      : VotingWording.choicesPrompt(
        who, subject, step.details.choices, people: entry.group.people)
  }

  /// True when it was kept.
  func take(
    _ text: String, for entry: BallotSheet.Entry, _ sheet: BallotSheet
  ) throws(BreakOff) -> Bool {
    guard var counts = try read(text, for: entry, sheet) else { return false }
    while true {
      try table.screen.say(tally(counts, entry, sheet))
      let typed = try table.ask(VotingWording.keepPrompt) { .understood($0) }
      if typed.isEmpty || YesOrNo(typed)?.isYes == true { break }
      if YesOrNo(typed) != nil { return false }
      // What cannot be read leaves what was read before.
      if let again = try read(typed, for: entry, sheet) { counts = again }
    }
    for ballot in sheet.ballots(for: entry, counts) {
      guard try table.perform(.voted(ballot)) != nil else { return false }
    }
    return true
  }

  /// Says why a line is nothing that can be counted; then it gives nil.
  private func read(
    _ text: String, for entry: BallotSheet.Entry, _ sheet: BallotSheet
  ) throws(BreakOff) -> [Int]? {
    let counts: [Int]
    if way == .score {
      do throws(TypedFigures.Problem) {
        counts = try TypedFigures(text).counts
      } catch {
        try table.screen.say(error.sentence)
        return nil
      }
    } else {
      let numbers =
        sheet.isOneLine
        ? entry.rows.map(\.number) : Array(1...max(1, step.details.choices.count))
      do throws(TypedTally.Problem) {
        counts = try TypedTally(text, numbers: numbers).counts
      } catch {
        try table.screen.say(error.sentence)
        return nil
      }
    }
    // Every number is small: they can be added up.
    let total = counts.reduce(0, +)
    if let most = sheet.most(of: entry), total > most {
      try table.screen.say(
        VotingWording.tooMany(
          total, way, people: entry.group.people, each: step.details.dots,
          who: entry.group.id.map(DialogueGroupWording.short)))
      return nil
    }
    if let highest = counts.max(), way == .hands, highest > entry.group.people {
      try table.screen.say(
        VotingWording.tooMany(
          highest, way, people: entry.group.people, each: 1,
          who: entry.group.id.map(DialogueGroupWording.short)))
      return nil
    }
    return counts
  }

  /// Of an anonymous dialogue only how many came in.
  private func tally(
    _ counts: [Int], _ entry: BallotSheet.Entry, _ sheet: BallotSheet
  ) -> String {
    let total = counts.reduce(0, +)
    let most = sheet.most(of: entry)
    guard !table.state.isAnonymous else { return VotingWording.read(total, of: most) }
    if way == .score { return VotingWording.figures(counts) + VotingWording.part(total, of: most) }
    let names =
      sheet.isOneLine ? entry.rows.map { String($0.number) } : step.details.choices
    return VotingWording.counts(names, counts) + VotingWording.part(total, of: most)
  }

  /// What was counted and what was not; of an anonymous dialogue only how much.
  func showCounted(_ sheet: BallotSheet) throws(BreakOff) {
    var passages: [Passage] = [.blank]
    for group in sheet.groups {
      let own = sheet.entries.filter { $0.group == group }
      let name = group.id.map(DialogueGroupWording.short) ?? VotingWording.room
      passages.append(
        .paragraph(
          VotingWording.status(name, own.count { sheet.isCounted($0) }, of: own.count)))
      guard !table.state.isAnonymous else { continue }
      for entry in own where sheet.isCounted(entry) {
        let counts =
          sheet.isOneLine
          ? entry.rows.map { sheet.ballots[sheet.key($0, group)]?.first ?? 0 }
          : entry.rows.first.flatMap { sheet.ballots[sheet.key($0, group)] } ?? []
        passages.append(
          .item(
            mark: sheet.isOneLine ? "" : entry.rows.first.map { "\($0.number)" } ?? "",
            text: tally(counts, entry, sheet)))
      }
    }
    try table.screen.say(passages)
  }

  /// The line for a group and a subject; without one of them that of the line at `place`. Says so when
  /// there is none.
  func find(
    _ group: String?, _ subject: Int?, from place: Int?, _ sheet: BallotSheet
  ) throws(BreakOff) -> Int? {
    let entries = sheet.entries
    let now = place.flatMap { entries.indices.contains($0) ? entries[$0] : nil } ?? entries.first
    let wanted = group.map { find($0, sheet.groups) } ?? now?.group
    let found = entries.indices.first { place in
      entries[place].group == wanted
        && (subject == nil || entries[place].rows.contains { $0.number == subject })
    }
    if found == nil {
      try table.screen.say(
        VotingWording.noSuchPlace(sheet.groups.compactMap(\.id).map(DialogueGroupWording.short)))
    }
    return found
  }

  private func find(_ name: String, _ groups: [BallotSheet.Group]) -> BallotSheet.Group? {
    if let number = TypedNumber.of(name) {
      return groups.first { $0.id == "tafel-\(number)" }
        ?? (groups.indices.contains(number - 1) ? groups[number - 1] : nil)
    }
    return groups.first {
      $0.id.map(DialogueGroupWording.short)?.lowercased().hasPrefix(name) ?? false
    }
  }
}

extension TypedFigures.Problem {
  /// What is wrong with what was typed, and what can be typed.
  fileprivate var sentence: String {
    switch self {
    case .nothing: VotingWording.sayFigures
    case .noFigure(let word): VotingWording.noFigure(word)
    case .tooMany: VotingWording.impossible
    }
  }
}

extension TypedTally.Problem {
  /// What is wrong with what was typed, and what can be typed.
  fileprivate var sentence: String {
    switch self {
    case .nothing: VotingWording.sayCounts
    case .noCount(let word): VotingWording.noCount(word)
    case .wrongLength(let count, let expected): VotingWording.wrongLength(count, expected)
    case .unknownNumber(let word): VotingWording.unknownNumber(word)
    case .twice(let number): VotingWording.twice(number)
    case .mixed: VotingWording.sayCounts
    }
  }
}
