import Sessions
import Wording

/// The first sheet of a record, for the board: what it was, what was agreed, what stayed different, who
/// does what, what the board is asked, and when people talk on.
///
/// It stays on one sheet of A4: what does not fit is counted, and stands whole further on. Nothing that
/// people brought in or voted is on it.
struct BoardSheet {
  let blocks: [Page.Block]
  /// The parts of which only the beginning is on the sheet, whole.
  let wholeOfCut: [Page.Block]

  init(_ record: DialogueRecord) {
    let state = record.state
    let actions = Part(
      heading: BoardWording.actionsHeading, isTable: true,
      lines: state.actions.map { action in
        [
          BoardWording.what(action.plan, action.standing),
          BoardWording.who(action.plan.role.map(record.names.role)), BoardWording.when(action.plan),
          action.plan.needed ?? "",
        ]
      })
    let parts = [
      Part(.agreed, BoardWording.agreedHeading, record),
      Part(.different, BoardWording.differentHeading, record), actions,
      Part(.askedOfBoard, BoardWording.askedHeading, record),
    ].filter { !$0.lines.isEmpty }
    let facts = Self.facts(record)
    let nextTalk = state.nextTalk.map { Page.Pair(name: BoardWording.nextTalk, value: $0.dutch) }
    var room = SheetRoom()
    room.take(title: RecordWording.title(state.setup?.partnership ?? ""))
    room.take(pairs: facts + (nextTalk.map { [$0] } ?? []))
    if !state.isClosed { room.take(notice: RecordWording.unfinished) }
    let kept = Self.fitting(parts, in: room)

    var blocks: [Page.Block] = state.isClosed ? [] : [.notice(RecordWording.unfinished)]
    blocks.append(.pairs(facts))
    for (part, kept) in zip(parts, kept) { blocks += part.blocks(first: kept) }
    if let nextTalk { blocks.append(.pairs([nextTalk])) }
    if parts.isEmpty, state.lines.isEmpty, nextTalk == nil {
      blocks.append(.paragraph(RecordWording.nothing))
    }
    self.blocks = blocks
    wholeOfCut = zip(parts, kept).flatMap { part, kept in
      kept < part.lines.count ? part.whole : []
    }
  }

  /// What it was about and who took part.
  private static func facts(_ record: DialogueRecord) -> [Page.Pair] {
    guard let setup = record.state.setup else { return [] }
    var pairs: [Page.Pair] = []
    if !setup.purpose.isEmpty {
      pairs.append(Page.Pair(name: BoardWording.purpose, value: setup.purpose))
    }
    let groups = record.state.groups.map { (name: record.names.group($0.id), people: $0.people) }
    return pairs + [
      Page.Pair(
        name: BoardWording.people,
        value: BoardWording.people(record.state.people, groups: groups)),
      Page.Pair(
        name: BoardWording.openness,
        value: BoardWording.openness(
          isAnonymous: setup.isAnonymous, groups: record.state.groupsTold,
          byTable: setup.isByTable)),
    ]
  }

  /// How many lines of each part the sheet has room for. Of each part the first come first; then next
  /// steps, as nothing is lost sooner; then the other parts in their order.
  private static func fitting(_ parts: [Part], in room: SheetRoom) -> [Int] {
    var room = room
    for part in parts { room.take(headingOf: part) }
    var kept = parts.map { _ in 0 }
    let order = parts.indices.sorted {
      (parts[$0].isTable ? 0 : 1, $0) < (parts[$1].isTable ? 0 : 1, $1)
    }
    for place in order {
      if room.take(parts[place].lines[0], isRow: parts[place].isTable) { kept[place] = 1 }
    }
    for place in order where kept[place] == 1 {
      for line in parts[place].lines.dropFirst() {
        guard room.take(line, isRow: parts[place].isTable) else { break }
        kept[place] += 1
      }
    }
    return kept
  }
}

extension BoardSheet {
  /// A heading with lines: texts of a list, or rows of the table of next steps.
  struct Part {
    let heading: String
    let isTable: Bool
    let lines: [[String]]

    init(heading: String, isTable: Bool, lines: [[String]]) {
      self.heading = heading
      self.isTable = isTable
      self.lines = lines
    }

    init(_ kind: DialogueLine.Kind, _ heading: String, _ record: DialogueRecord) {
      let lines = record.lines(kind).map { line in
        kind == .different ? record.different(line) : line.line.text
      }
      self.init(heading: heading, isTable: false, lines: lines.map { [$0] })
    }

    var whole: [Page.Block] {
      [.heading(BoardWording.whole(heading)), content(lines)]
    }

    func blocks(first count: Int) -> [Page.Block] {
      let rest = lines.count - count
      return [.heading(heading)] + (count == 0 ? [] : [content(Array(lines.prefix(count)))])
        + (rest == 0 ? [] : [.paragraph(BoardWording.more(rest))])
    }

    private func content(_ lines: [[String]]) -> Page.Block {
      isTable
        ? .table(
          Page.Table(
            caption: BoardWording.actionsCaption, columns: BoardWording.actionColumns, rows: lines))
        : .bullets(lines.compactMap(\.first))
    }
  }
}
