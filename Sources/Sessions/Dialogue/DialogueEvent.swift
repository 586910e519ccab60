import Content

/// Something that happened in a dialogue. The state of a dialogue is the fold of its events.
///
/// A wish is the same value before it has happened: `DialogueDecision` says whether it may.
package enum DialogueEvent: Hashable, Sendable {
  case opened(DialogueSetup)
  /// People sit down, for the first time or after breaking off.
  case sittingBegan(Sitting)
  /// How many people there are, per side or table.
  case groupsCounted([DialogueGroup])
  /// The group goes on with a step; nil for a time that nobody knows any more.
  case stepBegan(String, at: ClockTime?)
  case stepDone(String)
  /// A step gets so many minutes from now on.
  case stepResized(String, minutes: Int)
  case stepDropped(String)
  /// A step that was dropped comes back.
  case stepRestored(String)
  case cardTaken(TakenCard)
  /// A card that was taken goes back unused.
  case cardPutBack(String)
  /// A line of text; its id is that of this event.
  case written(DialogueLine)
  case reworded(EventID, String)
  /// The theme of a line; nil takes it away.
  case sorted(EventID, theme: String?)
  /// A line says the same as another, which stands for both.
  case joined(EventID, into: EventID)
  case voted(Ballot)
  /// What came in during a step may be shown.
  case roundClosed(String)
  case roundReopened(String)
  /// A next step; its id is that of this event.
  case actionPlanned(PlannedAction)
  /// How an action stands: of this dialogue, or of an earlier session of the dossier.
  case actionFollowed(ActionID, ActionStanding)
  case recognised(Recognition)
  /// The day of the next talk.
  case nextTalk(CalendarDate)
  case closed
  case reopened
  /// What an event did is taken back; of one of this kind, it comes back.
  case undone(EventID)
}

/// A time that people sit together.
package struct Sitting: Hashable, Sendable {
  package let day: CalendarDate
  /// Nil when it is typed in afterwards: then no clock runs.
  package let begins: ClockTime?
  /// When people have to leave.
  package let ends: ClockTime?

  package init(day: CalendarDate, begins: ClockTime? = nil, ends: ClockTime? = nil) {
    self.day = day
    self.begins = begins
    self.ends = ends
  }
}

/// A card on the table, with the words it had then.
package struct TakenCard: Hashable, Sendable {
  package let id: String
  /// The step it was taken in.
  package let step: String
  package let question: String
  /// The id of the theme it is found under.
  package let theme: String?

  package init(id: String, step: String, question: String, theme: String? = nil) {
    self.id = id
    self.step = step
    self.question = question
    self.theme = theme
  }
}

/// One line that someone typed for the group.
package struct DialogueLine: Hashable, Sendable {
  package let kind: Kind
  /// The step it was written in.
  package let step: String
  package let about: Subject?
  /// The side or table it comes from.
  package let group: String?
  package var text: String
  /// The id of a theme.
  package var theme: String?

  /// What a line is. The raw value is the word in journals.
  package enum Kind: String, CaseIterable, Sendable {
    /// What was said.
    case note = "notitie"
    /// How it is now.
    case now = "nu"
    /// How it should be later.
    case later = "later"
    /// What could be a next step; not yet an action.
    case nextStep = "stap"
    /// What the group agrees on.
    case agreed = "eens"
    /// What stayed different, and for whom.
    case different = "verschil"
    /// Kept for another time.
    case parked = "geparkeerd"
    /// What is asked of the board.
    case askedOfBoard = "bestuur"
    /// What the group calls something.
    case term = "begrip"
    /// What a side or table brings in.
    case contribution = "inbreng"
    /// What is said of a contribution.
    case reaction = "reactie"
  }

  /// What a line is about.
  package enum Subject: Hashable, Sendable {
    /// A card, by its id.
    case card(String)
    /// Another line.
    case line(EventID)
  }

  package init(
    _ kind: Kind, step: String, about: Subject? = nil, group: String? = nil, text: String,
    theme: String? = nil
  ) {
    self.kind = kind
    self.step = step
    self.about = about
    self.group = group
    self.text = text
    self.theme = theme
  }
}

/// How a side, a table or the whole room votes on one subject; typed in again it takes the place of
/// what it was.
package struct Ballot: Hashable, Sendable {
  package let key: Key
  /// By hands: per choice how many; with points: one number; for figures: from 0 to 10 how many gave it.
  package let counts: [Int]

  /// What a ballot is of.
  package struct Key: Hashable, Sendable {
    package let step: String
    package let subject: Subject
    /// Nil for the whole room.
    package let group: String?

    package init(step: String, subject: Subject, group: String? = nil) {
      self.step = step
      self.subject = subject
      self.group = group
    }
  }

  /// What is voted on.
  package enum Subject: Hashable, Sendable {
    /// The question of the step itself; where people choose one of the options, none of them.
    case question
    /// A contribution.
    case line(EventID)
    /// An option of the format's scan, by its id.
    case option(String)
  }

  package init(_ key: Key, counts: [Int]) {
    self.key = key
    self.counts = counts
  }

  /// The figures that can be given: 0 to 10.
  package static let figures = 0...10
}
