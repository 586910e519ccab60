import Sessions

/// How a group voted, in words and in rows of characters.
package enum VoteResultWording {

  /// Over the result of a step.
  package static func heading(_ step: String) -> String { "Uitslag: \(step)" }
  package static let nothing = "Er is nog niets geteld."
  /// Behind the first of a long list.
  package static func more(_ count: Int) -> String { "En nog \(count). Typ uitslag voor alles." }
  /// Of a round that is closed.
  package static let nothingAtAll = "Er is niets geteld."
  package static let tied = "Met hetzelfde nummer ervoor: gelijk geëindigd."

  /// A row for the figures, what the middle one gave, how far they lie apart, and each group beside
  /// it as far as it may be told.
  package static func score(_ summary: ScoreSummary, order: [String]) -> [String] {
    var lines = [
      "0 \(bar(summary.distribution)) 10 | \(VotingWording.figures(summary.distribution))"
    ]
    lines.append(spread(summary.distribution).map { "\(words(summary)); \($0)" } ?? words(summary))
    let medians = order.compactMap { group in
      summary.groupMedians[group].map { (group: group, figure: $0) }
    }
    let figures = medians.map(\.figure)
    if medians.count > 3, let lowest = figures.min(), let highest = figures.max(), lowest < highest
    {
      lines.append("de middelste per groep: van een \(lowest) tot een \(highest)")
    } else if (2...3).contains(medians.count) {
      let parts = medians.map { "\(DialogueGroupWording.short($0.group)) een \($0.figure)" }
      lines.append("de middelste per groep: \(parts.joined(separator: " · "))")
    }
    if let least = summary.whatAllSidesGive { lines.append(VoteRecordWording.allSides(least)) }
    return lines
  }

  private static func words(_ summary: ScoreSummary) -> String {
    let voters = counted(summary.count, "cijfer", "cijfers")
    return summary.lowerMedian.map { "de middelste gaf een \($0) (\(voters))" } ?? voters
  }

  /// How far figures lie apart; nil without any.
  package static func spread(_ distribution: [Int]) -> String? {
    let given = distribution.indices.filter { distribution[$0] > 0 }
    guard let lowest = given.first, let highest = given.last else { return nil }
    switch highest - lowest {
    case 0: return "allemaal een \(lowest)"
    case 1...3: return "dicht bij elkaar: \(lowest) tot \(highest)"
    case 4...5: return "verschillend: \(lowest) tot \(highest)"
    default: return "lopen uiteen: \(lowest) tot \(highest)"
    }
  }

  /// One sign for each figure, higher where more people gave it.
  package static func bar(_ distribution: [Int]) -> String {
    let signs = Array("▁▂▃▄▅▆▇█")
    let most = distribution.max() ?? 0
    guard most > 0 else { return String(repeating: "·", count: distribution.count) }
    return String(
      distribution.map { count -> Character in
        count == 0 ? "·" : signs[(count * signs.count - 1) / most]
      })
  }

  /// Points or raised hands on one subject, `most` on the highest.
  package static func votes(_ total: Int, most: Int, isDots: Bool) -> String {
    let what =
      isDots ? counted(total, "stip", "stippen") : counted(total, "stem", "stemmen")
    let row = row(total, most: most)
    return row.isEmpty ? what : "\(row) \(what)"
  }

  /// Each group beside the others; nothing where only one may be told.
  package static func groups(_ counts: [String: Int], order: [String]) -> [String] {
    let parts = order.compactMap { group in
      counts[group].map { "\(DialogueGroupWording.short(group)) \($0)" }
    }
    return parts.count > 1 ? [parts.joined(separator: " · ")] : []
  }

  /// A row for each choice, and the groups under it.
  package static func choices(
    _ names: [String], _ counts: [Int], byGroup: [String: [Int]], order: [String]
  ) -> [String] {
    let most = counts.max() ?? 0
    let width = names.map(DisplayWidth.of).max() ?? 0
    let rows = zip(names, counts).map { name, count in
      let row = row(count, most: most)
      return "\(TextLayout.pad(name, to: width)) \(row)\(row.isEmpty ? "" : " ")\(count)"
    }
    let groups = order.compactMap { group in
      byGroup[group].map {
        "\(DialogueGroupWording.short(group)): \(VotingWording.counts(names, $0))"
      }
    }
    return rows + (groups.count > 1 ? groups : [])
  }

  /// As long as it fits beside its number: one sign each, or fewer for all alike.
  private static func row(_ count: Int, most: Int) -> String {
    let room = 40
    let length = most <= room ? count : (count * room + most - 1) / most
    return String(repeating: "█", count: max(0, length))
  }

  /// Of so many people so many are in no count.
  package static func notCounted(_ count: Int, _ people: Int) -> String {
    "\(count) van de \(people) \(count == 1 ? "stemde" : "stemden") niet."
  }

  /// Anonymous: why nothing, or not everything, is told.
  package static let tooFew =
    "De uitslag blijft dicht: er stemden minder dan \(SessionRules.fewestAnonymous) mensen. Met zo weinig is te raden wie wat koos."

  /// Anonymous: on how many subjects too few people voted to show it.
  package static func hidden(_ count: Int) -> String {
    count == 1
      ? "Bij 1 onderwerp stemden minder dan \(SessionRules.fewestAnonymous) mensen; dat blijft dicht."
      : "Bij \(count) onderwerpen stemden minder dan \(SessionRules.fewestAnonymous) mensen; die blijven dicht."
  }
  package static let heldBack =
    "Er veranderde te weinig om het te laten zien: bij minder dan \(SessionRules.fewestAnonymous) nieuwe of andere stemmen is te raden wie er anders stemde."
}
