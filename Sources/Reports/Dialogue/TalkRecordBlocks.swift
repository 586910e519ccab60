import Content
import Sessions
import Wording

/// What was written down in a dialogue beside contributions and votes: terms, and notes and harvest,
/// by card and by step.
struct TalkRecordBlocks {
  let record: DialogueRecord

  private var state: DialogueState { record.state }

  var terms: [Page.Block] {
    let terms = record.lines(.term).map(\.line.text)
    return terms.isEmpty ? [] : [.heading(RecordWording.termsHeading), .bullets(terms)]
  }

  /// Per card of which something was written down: what was said, and what came of it.
  var cards: [Page.Block] {
    let blocks = state.cards.flatMap { card -> [Page.Block] in
      let lines = state.visibleLines(about: .card(card.id))
      return lines.isEmpty ? [] : [.subheading(card.question)] + told(lines)
    }
    return blocks.isEmpty ? [] : [.heading(RecordWording.cardsHeading)] + blocks
  }

  /// What belongs to a step and to no card that is on the table.
  var notes: [Page.Block] {
    let kinds: [DialogueLine.Kind] = [.note, .now, .later, .nextStep]
    let onTable = Set(state.cards.map(\.id))
    let loose = state.lines.filter { line in
      guard line.joinedInto == nil, kinds.contains(line.line.kind), record.isVisible(line) else {
        return false
      }
      guard case .card(let card) = line.line.about else { return true }
      return !onTable.contains(card)
    }
    let blocks = record.format.steps.flatMap { step -> [Page.Block] in
      let lines = loose.filter { $0.line.step == step.id }
      return lines.isEmpty ? [] : [.subheading(step.name)] + told(lines)
    }
    return blocks.isEmpty ? [] : [.heading(RecordWording.notesHeading)] + blocks
  }

  var usedCards: [Page.Block] {
    let cards = state.cards.map { card in
      RecordWording.usedCard(card.question, theme: card.theme.map(record.names.theme))
    }
    return cards.isEmpty ? [] : [.heading(RecordWording.usedCardsHeading), .bullets(cards)]
  }

  /// Notes as a list, everything else with what it is before it.
  private func told(_ lines: [WrittenLine]) -> [Page.Block] {
    let notes = lines.filter { $0.line.kind == .note }.map(\.line.text)
    let order: [DialogueLine.Kind] = [.now, .later, .nextStep, .agreed, .different]
    let pairs = order.flatMap { kind in
      lines.filter { $0.line.kind == kind }.map {
        Page.Pair(name: RecordWording.label(kind), value: text($0))
      }
    }
    return (notes.isEmpty ? [] : [.bullets(notes)]) + (pairs.isEmpty ? [] : [.pairs(pairs)])
  }

  private func text(_ line: WrittenLine) -> String {
    line.line.kind == .different ? record.different(line) : line.line.text
  }
}

extension DialogueRecord {
  /// What stayed different, with the side or table that sees it so where that may be told.
  func different(_ line: WrittenLine) -> String {
    BoardWording.different(line.line.text, group: state.visibleGroup(of: line).map(names.group))
  }

  /// False for what is said of something that may not be seen.
  func isVisible(_ line: WrittenLine) -> Bool {
    guard case .line(let id) = line.line.about else { return true }
    return state.visibleText(id) != nil
  }

  /// The lines of a kind that may be seen, in order. Contributions are not among them: those have rules
  /// of their own.
  func lines(_ kind: DialogueLine.Kind) -> [WrittenLine] {
    kind == .contribution ? [] : state.lines(kind).filter(isVisible)
  }
}
