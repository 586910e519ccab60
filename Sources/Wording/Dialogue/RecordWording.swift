import Content
import Sessions

/// Fixed sentences of the record of a dialogue.
package enum RecordWording {
  /// The heading of the page.
  package static func title(_ partnership: String) -> String {
    partnership.isEmpty ? "Verslag van ons gesprek" : "Verslag van ons gesprek: \(partnership)"
  }

  /// Which format, when and about what.
  package static func subtitle(
    _ format: SessionFormat, days: [CalendarDate], unit: Sheet.Unit?
  ) -> String {
    [format.title, list(days.map(\.dutch), "en"), PageWording.unit(unit)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// A folder in which no dialogue was opened.
  package static func noDialogue(_ path: String) -> String {
    "In \(quotedPath(path)) staat nog geen gesprek. Begin er een met grensganger dialogue."
  }

  /// A record of a dialogue was asked of forms.
  package static let folderMissing =
    "Een verslag van een gesprek komt uit de map van een opleidingsschool. Noem die map."

  /// A dialogue has no data as JSON.
  package static let noJSON =
    "Van een gesprek is er geen JSON. Kies achter --format voor html of md."

  /// `--round` means nothing for a dialogue.
  package static let noRounds = "De optie «--round» hoort bij een scan, niet bij een gesprek."

  package static let unfinished =
    "Dit is het verslag tot nu toe: het gesprek is nog niet afgesloten."
  package static let nothing = "Er is nog niets opgeschreven."

  package static let termsHeading = "Wat we hoe noemen"
  package static let cardsHeading = "Wat er bij de kaarten is opgeschreven"
  package static let notesHeading = "Wat er verder is opgeschreven"
  package static let contributionsHeading = "Wat is ingebracht"
  package static let votesHeading = "Hoe er is gestemd"
  package static let recognitionHeading = "Herkent de groep zich hierin?"
  package static let parkedHeading = "Bewaard voor later"
  package static let earlierHeading = "Hoe het staat met wat eerder is afgesproken"
  package static let earlierCaption = "De stappen van eerdere keren"
  package static let earlierColumns = ["Wat", "Wie", "Wanneer", "Hoe het nu staat"]
  package static let usedCardsHeading = "Welke kaarten op tafel lagen"
  package static let originHeading = "Waar dit vandaan komt"
  package static let courseHeading = "Hoe het gesprek verliep"

  /// A theme above what belongs to it.
  package static func theme(_ name: String?) -> String {
    name.map(PageWording.theme) ?? "Zonder thema:"
  }

  /// A card with the theme it is found under.
  package static func usedCard(_ question: String, theme: String?) -> String {
    theme.map { "\(ended(question)) (\($0.lowercasedFirst))" } ?? question
  }

  /// What a line is, before its text.
  package static func label(_ kind: DialogueLine.Kind) -> String {
    switch kind {
    case .note: "Gezegd"
    case .now: "Nu"
    case .later: "Later"
    case .nextStep: "Volgende stap"
    case .agreed: "Afgesproken"
    case .different: "Anders gezien"
    case .parked: "Bewaard"
    case .askedOfBoard: "Aan het bestuur"
    case .term: "Begrip"
    case .contribution: "Ingebracht"
    case .reaction: "Daarop gezegd"
    }
  }

  /// Something that was brought in, by how many and from where, with what was said of it.
  package static func contribution(
    _ text: String, times: Int, groups: [String], reactions: [String]
  ) -> String {
    let beside = [times > 1 ? "\(times) keer genoemd" : "", list(groups, "en")]
      .filter { !$0.isEmpty }
    var parts = [beside.isEmpty ? text : "\(text) (\(beside.joined(separator: "; ")))"]
    if !reactions.isEmpty {
      parts[0] = ended(parts[0])
      parts.append("\(label(.reaction)): \(reactions.joined(separator: "; "))")
    }
    return parts.joined(separator: " ")
  }

  /// What a drawing shows, in words: how many gave each figure that was given.
  package static func alternative(_ counts: [(label: String, count: Int)]) -> String {
    let given = counts.filter { $0.count > 0 }
    if given.isEmpty { return "nog niets gegeven" }
    return given.map { "\($0.label): \($0.count) keer" }.joined(separator: ", ")
  }

  /// The format, with what it is for.
  package static func origin(_ format: SessionFormat) -> String {
    "De werkvorm is «\(format.title)». \(ended(format.explanation))"
  }

  /// What this is, and what it is not.
  package static let purpose =
    "Dit verslag geeft weer wat tijdens het gesprek is opgeschreven. Het is geen cijfer en geen vergelijking met anderen."
}
