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

  /// True for a table, false for a side.
  static func isTable(_ id: String) -> Bool { id.hasPrefix(table) }

  /// Sides or tables with how many people sit there: "school (6) en instituut (5)"; more than two
  /// tables of the same size together: "acht tafels van 5 en tafel 9 (6)".
  static func sizes(_ groups: [DialogueGroup]) -> String {
    var told: Set<Int> = []
    let parts = groups.compactMap { group -> String? in
      let same = groups.filter { isTable($0.id) && $0.people == group.people }
      guard isTable(group.id), same.count > 2 else {
        return "\(short(group.id)) (\(group.people))"
      }
      return told.insert(group.people).inserted
        ? "\(inWords(same.count)) tafels van \(group.people)" : nil
    }
    return list(parts, "en")
  }

  private static func inWords(_ count: Int) -> String {
    let words = ["drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
    return words.indices.contains(count - 3) ? words[count - 3] : String(count)
  }

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
