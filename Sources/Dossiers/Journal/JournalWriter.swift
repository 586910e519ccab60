import JSONText

/// One writer's journal, open and locked. What `append` gives back is on the disk.
///
/// Not for several threads at once; `SharedJournal` is.
package final class JournalWriter {
  package let folder: JournalFolder
  package let name: WriterName
  /// Where the journal stands.
  package let path: String

  private let actions: FileActions
  private var file: OpenFile?
  /// The length in bytes of what is kept, how many lines that is, and the sum of the last.
  private var length: Int
  private var count: Int
  private var sum: [UInt8]
  /// The highest logical time that was written or seen.
  private var time: Int
  private var isBroken = false

  init(
    folder: JournalFolder, name: WriterName, actions: FileActions, file: OpenFile,
    reading: JournalReading
  ) {
    self.folder = folder
    self.name = name
    path = file.path
    self.actions = actions
    self.file = file
    length = reading.length
    count = reading.entries.count
    sum = reading.sum
    time = reading.latestTime
  }

  deinit { close() }

  /// Gives up the journal and its lock. Nothing can be added afterwards.
  package func close() {
    if let file { actions.layer.close(file) }
    file = nil
  }

  /// Everything that is added from now on comes after this logical time.
  package func see(_ time: Int) { self.time = max(self.time, min(time, JournalLine.highest)) }

  /// Adds events, in order, and returns them when all are on the disk: with one wait for the disk,
  /// however many they are.
  ///
  /// When it throws none of them is kept, and the next call may succeed; after
  /// `closedAfterFailure` only a writer that is opened anew can go on.
  package func append(_ events: [NewEntry]) throws(DossierProblem) -> [JournalEntry] {
    guard !events.isEmpty else { return [] }
    guard let file, !isBroken else { throw .closedAfterFailure(path: path) }
    let (bytes, reading) = try lines(events)
    try checkPlace(of: file)
    do {
      try actions.append(bytes, to: file)
      try actions.sync(file)
    } catch {
      undo(file)
      throw .file(error)
    }
    length += bytes.count
    count += reading.entries.count
    sum = reading.sum
    time = reading.latestTime
    return reading.entries
  }

  /// The lines of the events, read back: nothing is written that a reader would refuse.
  private func lines(
    _ events: [NewEntry]
  ) throws(DossierProblem) -> (bytes: [UInt8], reading: JournalReading) {
    var bytes: [UInt8] = []
    var sum = sum
    for (place, event) in events.enumerated() {
      let entry = JournalEntry(
        writer: name.text, number: count + place + 1, logicalTime: time + place + 1,
        wallTime: event.wallTime, kind: event.kind, payload: event.payload)
      bytes += JournalLine.encode(entry, after: &sum)
    }
    // Counts from the last line, but in time from all that was seen.
    var reading = JournalReading(sum: self.sum, count: count, time: time)
    reading.read(bytes.span, writer: name)
    guard reading.problem == nil, reading.torn == nil, reading.entries.count == events.count else {
      let place = min(reading.entries.count, events.count - 1)
      throw .unwritable(kind: events[place].kind)
    }
    return (bytes, reading)
  }

  /// Refuses when the open file is no longer the one at its path, or not as long as it was left.
  private func checkPlace(of file: OpenFile) throws(DossierProblem) {
    let open: FileState
    let there: FileState?
    do {
      open = try actions.state(of: file)
      there = try actions.state(at: path)
    } catch {
      throw .file(error)
    }
    guard open.hasName, there?.identity == open.identity else { throw .moved(path: path) }
    guard open.length == length else { throw .changedByOther(path: path) }
  }

  /// Takes back what a failed write left. When that fails too the writer is broken: the next one
  /// that opens the journal finds a torn line, or whole lines that nobody was told of.
  private func undo(_ file: OpenFile) {
    do {
      try actions.truncate(file, to: length)
      try actions.sync(file)
    } catch {
      isBroken = true
    }
  }
}
