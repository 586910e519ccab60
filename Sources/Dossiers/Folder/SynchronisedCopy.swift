/// A second file of one journal that a synchroniser or a file manager made. It is named and compared,
/// never read as events.
package struct SynchronisedCopy: Hashable, Sendable {
  package let path: String
  /// The journal that it is a copy of.
  package let journalPath: String
  package let relation: Relation

  /// How its whole lines stand to those of the journal.
  package enum Relation: Hashable, Sendable {
    /// Everything in it stands in the journal as well: it can go.
    case covered
    /// It goes on where the journal ends, by so many lines.
    case longer(lines: Int)
    /// From this line on, counted from 1, the two say something else.
    case parts(line: Int)
  }

  init(path: String, journalPath: String, bytes: [UInt8], journal: [UInt8]) {
    self.path = path
    self.journalPath = journalPath
    let copy = WholeLines(bytes)
    let journal = WholeLines(journal)
    if let line = copy.firstDifference(from: journal) {
      relation = .parts(line: line)
    } else {
      let more = copy.count - journal.count
      relation = more > 0 ? .longer(lines: more) : .covered
    }
  }

  /// What has to be settled; nil for a copy that can go.
  package var problem: DossierProblem? {
    switch relation {
    case .covered: nil
    case .longer: .longerCopy(path: journalPath, copy: path)
    case .parts(let line): .partingCopy(path: journalPath, copy: path, line: line)
    }
  }
}

/// The lines of a file that have a line end.
struct WholeLines {
  let bytes: ArraySlice<UInt8>
  let count: Int
  /// What stands behind them.
  let rest: ArraySlice<UInt8>

  init(_ all: [UInt8]) {
    let end = (all.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    bytes = all[..<end]
    rest = all[end...]
    count = bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }

  /// The first line, from 1, that both have and that differs; nil when one begins with the other.
  func firstDifference(from other: WholeLines) -> Int? {
    let length = min(bytes.count, other.bytes.count)
    guard let place = (0..<length).first(where: { bytes[$0] != other.bytes[$0] }) else {
      return nil
    }
    return bytes[..<place].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }
}
