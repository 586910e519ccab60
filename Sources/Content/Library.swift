/// Everything the content files hold, after layering: the scans, cards and words to work with.
package struct Library: Sendable {
  /// By id.
  package var scans: [String: Scan] = [:]
  package var decks: [String: Deck] = [:]
  package var cards: [String: Card] = [:]
  package var themes: [String: Theme] = [:]
  package var roles: [String: Role] = [:]
  package var terms: [String: Term] = [:]
  package var sources: [String: Source] = [:]
  package var formats: [String: SessionFormat] = [:]
  /// Ids of scans that exist only in files that were left out because of errors.
  package var leftOutScans: Set<String> = []

  package init() {}
}

/// A set of cards from one file.
package struct Deck: Sendable {
  package let id: String
  package let title: String
  package let language: String
  package let theme: String
  package let author: String?
  package let licence: String?
  /// Ids of its cards, in the order of the file.
  package let cards: [String]

  package init(
    id: String, title: String, language: String, theme: String, author: String?, licence: String?,
    cards: [String]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.theme = theme
    self.author = author
    self.licence = licence
    self.cards = cards
  }
}

/// A question or proposition that opens a conversation.
package struct Card: Sendable {
  package let id: String
  package let deck: String
  package let kind: Kind
  package let phase: Phase
  package let question: String
  /// Why the question matters.
  package let explanation: String?
  /// An easier question for when it falls silent.
  package let easier: String?
  package let followUps: [String]
  /// Ids of the roles it is for.
  package let audience: [String]
  /// The core question or axis value of the main scan it belongs to.
  package let condition: String?
  package let level: String?
  /// The step this talk helps to reach.
  package let towards: String?
  package let sources: [String]

  /// What a card does. The raw value is the word in files.
  package enum Kind: String, CaseIterable, Sendable {
    /// Invites to take a position.
    case prompt = "prikkel"
    /// Holds up one's own practice and asks for an example.
    case mirror = "spiegel"
    /// Names something others do and asks whether it fits here.
    case suggestion = "suggestie"
  }

  /// The part of a talk a card is for. The raw value is the word in files.
  package enum Phase: String, CaseIterable, Sendable {
    case vision = "visie"
    case realisation = "realisatie"
    case evaluation = "evaluatie"
  }

  package init(
    id: String, deck: String, kind: Kind, phase: Phase, question: String, explanation: String?,
    easier: String?, followUps: [String], audience: [String], condition: String?, level: String?,
    towards: String?, sources: [String]
  ) {
    self.id = id
    self.deck = deck
    self.kind = kind
    self.phase = phase
    self.question = question
    self.explanation = explanation
    self.easier = easier
    self.followUps = followUps
    self.audience = audience
    self.condition = condition
    self.level = level
    self.towards = towards
    self.sources = sources
  }
}

/// A subject that cards are about.
package struct Theme: Sendable {
  package let id: String
  package let name: String
  package let explanation: String

  package init(id: String, name: String, explanation: String) {
    self.id = id
    self.name = name
    self.explanation = explanation
  }
}

/// A role someone has in a partnership.
package struct Role: Sendable {
  package let id: String
  package let name: String
  /// The party it usually belongs to; nil when it belongs to neither.
  package let party: String?

  package init(id: String, name: String, party: String?) {
    self.id = id
    self.name = name
    self.party = party
  }
}

/// A word of the field, explained.
package struct Term: Sendable {
  package let id: String
  package let term: String
  package let explanation: String
  package let sources: [String]

  package init(id: String, term: String, explanation: String, sources: [String]) {
    self.id = id
    self.term = term
    self.explanation = explanation
    self.sources = sources
  }
}

/// A publication that texts rest on.
package struct Source: Sendable {
  package let id: String
  package let authors: [String]
  package let year: Int?
  package let title: String
  /// File name of the source text, when it is one of the five.
  package let file: String?
  /// The source that cites it, when it was not read itself.
  package let via: String?

  package init(
    id: String, authors: [String], year: Int?, title: String, file: String?, via: String?
  ) {
    self.id = id
    self.authors = authors
    self.year = year
    self.title = title
    self.file = file
    self.via = via
  }
}
