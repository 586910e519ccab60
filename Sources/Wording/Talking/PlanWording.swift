import Content
import Sessions

/// What stands in a calendar.
package struct PlanWording {
  private let partnership: String

  /// `partnership` is its name.
  package init(_ partnership: String) {
    self.partnership = partnership
  }

  /// The line a calendar shows.
  package func summary(_ subject: TalkPlan.Subject) -> String {
    switch subject {
    case .nextTalk: "Volgend gesprek: \(partnership)"
    case .action(let action): "Volgende stap: \(action.plan.what)"
    case .shortTalk: "Kort gesprek: \(partnership)"
    }
  }

  /// What stands below it. `roles` gives a role by its name.
  package func description(_ subject: TalkPlan.Subject, role: (String) -> String) -> String {
    switch subject {
    case .nextTalk: "Begin met wat jullie de vorige keer afspraken."
    case .action(let action):
      NextStepWording.action(action.plan, role: action.plan.role.map(role))
    case .shortTalk:
      "Een kwartier is genoeg. Wat is er gebeurd sinds het vorige gesprek? Neem één kaart mee."
    }
  }

  /// A line for people.
  package func line(_ entry: TalkPlan.Entry) -> String {
    "\(entry.day.dutch): \(summary(entry.subject))"
  }

  /// How to get the file.
  package static func makeFile(_ folder: String) -> String {
    "Zo komen ze in je kalender: typ grensganger plan \(folder) -o afspraken.ics en open dat bestand."
  }

  /// The command works on one folder.
  package static let oneFolder =
    "Noem één map van een opleidingsschool, zoals: grensganger plan wilg -o afspraken.ics"
}
