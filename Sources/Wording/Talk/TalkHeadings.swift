import Content
import Rules

/// Headings and fixed sentences about what to talk about.
package enum TalkHeadings {
  package static let topics = Vocabulary.topics.label.capitalizedFirst
  package static let signals = Vocabulary.standout.label.capitalizedFirst
  package static let cards = "Kaarten voor het volgende gesprek"

  /// Over the topics: they are a proposal.
  package static let topicsIntroduction =
    "Een voorstel: kies samen waar jullie het over hebben. Het zegt niet wie gelijk heeft."

  /// Over signals of which too little is known to say whether they are there.
  package static let undecided = "Hiervan is nog niet te zeggen of het speelt:"
}
