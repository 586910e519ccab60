import Sessions

/// The sides or tables of a dialogue, and how many people there are.
package enum DialogueGroupWording {
  /// A side or table behind a text: "vanuit de school", "tafel 2".
  package static func group(_ id: String) -> String {
    id.hasPrefix(table) ? "tafel \(id.dropFirst(table.count))" : Vocabulary.side(of: id)
  }

  /// A side or table by itself: "school", "instituut", "tafel 2".
  package static func short(_ id: String) -> String {
    let name = group(id)
    for lead in ["vanuit de ", "vanuit het ", "vanuit "] where name.hasPrefix(lead) {
      return String(name.dropFirst(lead.count))
    }
    return name
  }

  private static let table = "tafel-"

  /// With how many sit there: "school: 6".
  package static func counted(_ group: DialogueGroup) -> String {
    "\(short(group.id)): \(group.people)"
  }

  /// Sides or tables with their people, and the sum where there are more.
  package static func counted(_ groups: [DialogueGroup]) -> String {
    let total = groups.reduce(0) { $0 + $1.people }
    return groups.map(counted).joined(separator: " · ")
      + (groups.count > 1 ? " · samen \(total)" : "")
  }

  /// Asks whether the numbers are right.
  package static func countPrompt(_ groups: [DialogueGroup]) -> String {
    groups.count == 1 ? "Klopt het aantal? >" : "Kloppen de aantallen? >"
  }

  /// How numbers are typed.
  package static func countHelp(_ groups: [DialogueGroup]) -> String {
    let example = groups.map { String($0.people) }.joined(separator: " ")
    return groups.count == 1
      ? "Enter = klopt. Anders: typ het aantal, zoals \(example)."
      : "Enter = klopt. Anders: typ de aantallen in deze volgorde, zoals \(example)."
  }
}
