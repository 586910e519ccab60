import JSONText

/// What stands in one journal: the longest run of whole lines from its begin, and what is behind it.
package struct JournalReading: Sendable, Equatable {
  package private(set) var entries: [JournalEntry] = []
  /// The length in bytes of the lines of `entries`.
  package private(set) var length = 0
  /// The last line when it has no line end: it was never kept, and readers leave it out.
  package private(set) var torn: Range<Int>?
  /// Why reading stopped before the end; nil when all lines are whole.
  package private(set) var problem: JournalProblem?
  /// The sum of the last line, or the seed.
  private(set) var sum: [UInt8]

  /// How many lines were read before these, and their highest logical time.
  private let before: (count: Int, time: Int)

  /// The highest logical time; 0 without lines.
  package var latestTime: Int { entries.last?.logicalTime ?? before.time }

  /// Reads a journal. `folder` is the name of the folder it stands in: of the session, or
  /// `uitwisseling`. An empty file is whole. Takes about 1 µs a line.
  package static func read(_ bytes: [UInt8], folder: String, writer: WriterName) -> JournalReading {
    var reading = JournalReading(
      sum: JournalLine.seed(folder: folder, writer: writer.text), count: 0, time: 0)
    reading.read(bytes.span, writer: writer)
    return reading
  }

  /// Nothing yet, behind so many lines of which the last has this sum and this logical time.
  init(sum: [UInt8], count: Int, time: Int) {
    self.sum = sum
    before = (count, time)
  }

  mutating func read(_ bytes: Span<UInt8>, writer: WriterName) {
    entries.reserveCapacity(bytes.count / 256)
    let known = JournalLine.KnownTexts(writer: writer.text)
    var start = 0
    while start < bytes.count {
      guard let end = Self.lineEnd(bytes, from: start) else {
        torn = start..<bytes.count
        return
      }
      let line = bytes.extracting(start..<end)
      do {
        entries.append(try entry(line, known))
      } catch {
        problem = error
        return
      }
      let place = line.count - JournalLine.tailLength + 8
      for offset in 0..<16 { sum[offset] = line[place + offset] }
      start = end + 1
      length = start
    }
  }

  private func entry(
    _ line: Span<UInt8>, _ known: JournalLine.KnownTexts
  ) throws(JournalProblem) -> JournalEntry {
    let place = before.count + entries.count + 1
    guard let version = JournalLine.version(of: line), version > 0 else {
      throw .unreadable(line: place)
    }
    guard version <= JournalLine.version else {
      // Only a whole line can say that it is newer: else a damaged digit would.
      throw JournalLine.hasItsSum(line, after: sum.span)
        ? .newerVersion(line: place, version: version) : .checksum(line: place)
    }
    let decoded: JournalEntry
    do {
      decoded = try JournalLine.decode(line, version: version, known: known)
    } catch {
      throw .unreadable(line: place)
    }
    guard decoded.writer == known.writer else {
      throw .otherWriter(line: place, found: decoded.writer)
    }
    guard decoded.number == place else { throw .number(line: place, found: decoded.number) }
    guard decoded.logicalTime > latestTime else { throw .timeNotRising(line: place) }
    guard JournalLine.hasItsSum(line, after: sum.span) else { throw .checksum(line: place) }
    return decoded
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.entries == right.entries && left.length == right.length && left.torn == right.torn
      && left.problem == right.problem && left.sum == right.sum
  }

  private static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var place = start
    while place + 8 <= bytes.count {
      let length = EightBytes(bytes, place).length(before: UInt8(ascii: "\n"))
      place += length
      if length < 8 { return place }
    }
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\n") { return place }
      place += 1
    }
    return nil
  }
}
