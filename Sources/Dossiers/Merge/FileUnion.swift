/// What one file becomes when two folders each have one of that name, or only the other has it.
enum FileUnion: Hashable {
  /// It stays as it is here.
  case keep
  /// It becomes what the other has; of a journal, with so many more lines.
  case take(lines: Int)
  /// Neither begins with the other: from this line on, counted from 1.
  case parts(line: Int)

  /// Of two journals of one writer the one that goes on longest. Equal lines but for a torn one at
  /// the end: the longer torn one, for the order in which folders are joined may not matter.
  init(journal here: [UInt8]?, other: [UInt8]) {
    let mine = WholeLines(here ?? [])
    let theirs = WholeLines(other)
    if let line = theirs.firstDifference(from: mine) {
      self = .parts(line: line)
    } else if here == nil || theirs.count > mine.count {
      self = .take(lines: theirs.count - mine.count)
    } else if theirs.count == mine.count, Self.isAhead(theirs.rest, of: mine.rest) {
      self = .take(lines: 0)
    } else {
      self = .keep
    }
  }

  /// Of any other file there is one text.
  init(file here: [UInt8]?, other: [UInt8]) {
    guard let here else {
      self = .take(lines: 0)
      return
    }
    guard here != other else {
      self = .keep
      return
    }
    let place = zip(here, other).enumerated().first { $1.0 != $1.1 }?.offset
    let same = here.prefix(place ?? min(here.count, other.count))
    self = .parts(line: same.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) })
  }

  private static func isAhead(_ left: ArraySlice<UInt8>, of right: ArraySlice<UInt8>) -> Bool {
    left.count == right.count
      ? right.lexicographicallyPrecedes(left) : left.count > right.count
  }
}
