import Content
import Sessions
import Wording

/// The record of a dialogue: a sheet for the board, then what the group said and agreed.
///
/// Only what all may see is in it: of an anonymous dialogue nothing of a round that was not closed.
package struct DialogueRecord: Sendable {
  let format: SessionFormat
  let state: DialogueState
  let library: Library
  /// What earlier sessions left open, as it stands after this dialogue.
  let earlierActions: [Action]
  let names: DialogueNames

  /// `openBefore` are the actions of earlier sessions that were open when the dialogue began. Themes,
  /// roles, sources and the scan whose options are voted on come from the library.
  package init(_ dialogue: HeldDialogue, openBefore: [Action] = [], library: Library) {
    format = dialogue.format
    let state = dialogue.state
    self.state = state
    self.library = library
    names = DialogueNames(library)
    earlierActions = openBefore.map { action in
      var action = action
      action.standing = state.followed[action.id] ?? action.standing
      return action
    }
  }

  /// The whole record: the sheet for the board, a new sheet of paper, and what the group has of it.
  package var page: Page {
    let board = BoardSheet(self)
    let record = board.wholeOfCut + group
    return Page(
      title: RecordWording.title(state.setup?.partnership ?? ""),
      subtitle: RecordWording.subtitle(format, days: days, unit: state.setup?.unit),
      blocks: board.blocks + [.pageBreak] + record)
  }

  /// The record for the group, without the sheet for the board: what was said first, then how it
  /// went.
  private var group: [Page.Block] {
    let talk = TalkRecordBlocks(record: self)
    let said =
      talk.terms + talk.cards + talk.notes + ContributionBlocks(record: self).all
      + VoteBlocks(record: self).all + AfterwardsBlocks(record: self).all
    return said + CourseBlocks(record: self).all + talk.usedCards + origin
  }

  /// The days on which people sat together; the day it was opened when that is not known.
  var days: [CalendarDate] {
    var days: [CalendarDate] = []
    for sitting in state.sittings where !days.contains(sitting.day) { days.append(sitting.day) }
    return days.isEmpty ? state.setup.map { [$0.moment] } ?? [] : days
  }

  private var origin: [Page.Block] {
    let sources = format.sources.map { id in
      guard let source = library.sources[id] else { return id }
      return CardWording.source(source, via: source.via.flatMap { library.sources[$0] })
    }
    return [.heading(RecordWording.originHeading), .paragraph(RecordWording.origin(format))]
      + (sources.isEmpty ? [] : [.bullets(sources)]) + [.paragraph(RecordWording.purpose)]
  }
}
