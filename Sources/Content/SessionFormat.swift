/// The script of a session: what happens, in which order, and how long it takes.
package struct SessionFormat: Hashable, Sendable {
  package let id: String
  package let title: String
  package let language: String
  /// What it is for, and for whom.
  package let explanation: String
  /// The whole, for a group of at most ten people: the sum over the steps.
  package let minutes: Int
  /// How many people it suits.
  package let group: ClosedRange<Int>
  /// The sides it is meant for; empty when it makes no difference.
  package let parties: [String]
  /// The scan whose texts are shown, or that is filled in.
  package let scan: String?
  /// How that scan is filled in, for a format that is the script of a scan; nil for a dialogue.
  package let scanWay: ScanWay?
  package let sources: [String]
  /// In the order in which they are taken.
  package let steps: [FormatStep]

  /// Where the scan is filled in. The raw value is the word in files.
  package enum ScanWay: String, CaseIterable, Sendable {
    case atHome = "thuis"
    case together = "samen"
  }

  package init(
    id: String, title: String, language: String = "nl", explanation: String, minutes: Int,
    group: ClosedRange<Int>, parties: [String] = [], scan: String? = nil,
    scanWay: ScanWay? = nil, sources: [String] = [], steps: [FormatStep]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.explanation = explanation
    self.minutes = minutes
    self.group = group
    self.parties = parties
    self.scan = scan
    self.scanWay = scanWay
    self.sources = sources
    self.steps = steps
  }

  /// True when people bring in answers or vote, so that what they give can stay hidden until a round
  /// is closed.
  package var hasRounds: Bool { steps.contains { [.contributing, .voting].contains($0.kind) } }

  /// The step with this id; nil when there is none.
  package func step(_ id: String) -> FormatStep? { steps.first { $0.id == id } }
}

/// A part of a session.
package struct FormatStep: Hashable, Sendable {
  /// Unique within its format.
  package let id: String
  package let kind: Kind
  package let name: String
  /// As it is meant; for a joining step with at most ten people.
  package let minutes: Int
  /// To how many minutes it can be shortened; equal to `minutes` when it cannot.
  package let shortest: Int
  /// True when it can be left out to end on time.
  package let mayBeDropped: Bool
  /// What the facilitator does and says.
  package let leader: String
  /// What the others are asked to do.
  package let participants: String
  /// What is written down.
  package let record: String?
  /// What belongs to this kind of step alone.
  package let details: Details

  /// What kind of step it is. The raw value is the word in files.
  package enum Kind: String, CaseIterable, Sendable {
    case welcome = "welkom"
    case joining = "aansluiten"
    case terms = "begrippen"
    case individual = "individueel"
    case pairs = "duo"
    case card = "kaart"
    case plenary = "plenair"
    case contributing = "inbreng"
    case ordering = "ordenen"
    case voting = "stemmen"
    case harvest = "oogst"
    case actions = "actie"
    case closing = "afsluiten"
  }

  /// What a vote or a talk is about. The raw value is the word in files.
  package enum Subject: String, CaseIterable, Sendable {
    case contributions = "inbreng"
    case options = "opties"
    case choices = "keuzes"
  }

  /// How people vote. The raw value is the word in files.
  package enum Way: String, CaseIterable, Sendable {
    /// Raised hands or cards, counted per choice.
    case hands = "hand"
    /// Points that everyone divides over the subjects.
    case dots = "stip"
    /// Everyone gives each subject a figure from 0 to 10.
    case score = "cijfer"
  }

  /// What of the format's scan is shown. The raw value is the word in files.
  package enum Material: String, CaseIterable, Sendable {
    case options = "opties"
    case advantages = "voordelen"
    case disadvantages = "nadelen"
    case conditions = "voorwaarden"
  }

  /// What only some kinds of step have. Nil, empty or false where the file says nothing.
  package struct Details: Hashable, Sendable {
    /// Extra minutes of a joining step for each further ten people begun.
    package var minutesPerTen: Int?
    /// How many cards a card step takes.
    package var cards: Int?
    /// The phase its cards are of; nil for any.
    package var phase: Card.Phase?
    package var question: String?
    /// The most contributions of a side or table.
    package var contributions: Int
    package var isThemed: Bool
    package var about: Subject?
    package var way: Way?
    package var choices: [String]
    /// Points that everyone has.
    package var dots: Int
    /// True when reactions are written under contributions.
    package var takesReactions: Bool
    package var material: [Material]

    package init(
      minutesPerTen: Int? = nil, cards: Int? = nil, phase: Card.Phase? = nil,
      question: String? = nil, contributions: Int = 2, isThemed: Bool = false,
      about: Subject? = nil, way: Way? = nil, choices: [String] = [], dots: Int = 3,
      takesReactions: Bool = false, material: [Material] = []
    ) {
      self.minutesPerTen = minutesPerTen
      self.cards = cards
      self.phase = phase
      self.question = question
      self.contributions = contributions
      self.isThemed = isThemed
      self.about = about
      self.way = way
      self.choices = choices
      self.dots = dots
      self.takesReactions = takesReactions
      self.material = material
    }
  }

  package init(
    id: String, kind: Kind, name: String, minutes: Int, shortest: Int? = nil,
    mayBeDropped: Bool = false, leader: String = "", participants: String = "",
    record: String? = nil, details: Details = Details()
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.minutes = minutes
    self.shortest = shortest ?? minutes
    self.mayBeDropped = mayBeDropped
    self.leader = leader
    self.participants = participants
    self.record = record
    self.details = details
  }

  /// True when everyone raises a hand for one of the options, or for none of them: who wants none is
  /// counted too.
  package var countsNoneOfThese: Bool {
    details.about == .options && details.way == .hands && details.choices.count < 2
  }

  /// How long it takes with so many people: a joining step grows with each further ten begun.
  package func minutes(people: Int) -> Int {
    guard let perTen = details.minutesPerTen, people > 10 else { return minutes }
    return minutes + perTen * ((people - 1) / 10)
  }
}
