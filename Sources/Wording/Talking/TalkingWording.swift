import Sessions

/// What is said everywhere in the conversation after the answers are shown.
package enum TalkingWording {
  /// Waits until people have read what stands on the screen.
  package static let pause = "(Enter = verder)"

  /// Something was typed where only Enter means something.
  package static let onlyEnter = "Hier hoef je niets te typen. Druk op Enter om verder te gaan."

  /// What `?` tells at a pause.
  package static let pauseHelp = "Lees rustig wat er staat en druk dan op Enter."

  /// Before any part: the answers are still closed.
  package static let begin =
    "Jullie antwoorden liggen nu naast elkaar. Neem de tijd om te praten; het scherm wacht."

  /// Who has the keyboard.
  package static func typing(_ name: String) -> String { "Nu typt: \(name)." }

  /// After something was kept.
  package static let kept = "Bewaard."

  /// Something that is none of what can be typed.
  package static func notHere(_ text: String, choices: String) -> String {
    "\(quoted(text)) kan hier niet. \(choices)"
  }

  /// A number from a list that does not have it.
  package static func noSuchNumber(_ text: String, upTo: Int) -> String {
    "\(quoted(text)) staat niet in het lijstje. Typ een nummer van 1 tot en met \(upTo)."
  }

  /// A session that was closed for good.
  package static let closed =
    "Dit gesprek is afgesloten. Het verslag maken kan altijd; er verandert niets meer aan."
}

extension SessionNames {
  /// A side over what it answered: "Anne (vanuit de school)", "Vanuit de school (4 mensen)".
  package func heading(_ who: SideView.Who, in state: SessionState) -> String {
    switch who {
    case .rater(let id, let party):
      let own = state.isAnonymous ? nil : state.rater(id)?.participant
      return own.map { name(of: $0).capitalizedFirst }
        ?? Vocabulary.side(of: party).capitalizedFirst
    case .party(let party, let count):
      return "\(Vocabulary.side(of: party).capitalizedFirst) (\(count) mensen)"
    case .everyone(let count): return "Alle \(count) invullers samen"
    }
  }
}
