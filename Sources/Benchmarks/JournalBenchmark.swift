import Dossiers
import Foundation
import JSONText

/// What keeping an answer costs beside a bare write and fsync of the same bytes, and how long a long
/// session takes to open. In a folder that is removed afterwards.
enum JournalBenchmark {
  private static let layer = SystemFileLayer()

  /// The table with rows added.
  static func run(_ before: BenchmarkTable) async -> BenchmarkTable {
    var table = before
    let place = FileManager.default.currentDirectoryPath + "/.benchmark-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: place) }
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try appending(&table, place)
      try await grouped(&table, place)
      try reading(&table, place)
    } catch {
      table.add("journal", size: "", seconds: 0, rate: "", remark: "failed: \(error)")
    }
    return table
  }

  private static func event(_ number: Int) -> NewEntry {
    NewEntry(
      kind: "oordeel",
      payload: [
        "beoordelaar": .string("r\(number % 16)"),
        "vraag": .string("institutioneel-ontmoeten-\(number % 40)"),
        "ronde": 1, "stap": "identificatie", "oordeel": "deels",
        "voorbeeld": "overleg november: begeleiding, rollen, afspraken, lesbezoek 3 en 4",
      ], wallTime: "2026-11-21T09:12:03Z")
  }

  private static func folder(_ name: String, _ place: String) throws -> JournalFolder {
    guard let folder = JournalFolder(session: name, in: place) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return folder
  }

  /// Turn about, for disks are fast and slow by the minute.
  private static func appending(_ table: inout BenchmarkTable, _ place: String) throws {
    let writer = try folder("a", place).open(as: WriterName("k3f9x2").orThrow(), layer).writer
    let bare = try layer.open(place + "/bare", .new)
    defer { layer.close(bare) }
    var line: [UInt8] = []
    var durable: [Double] = []
    var plain: [Double] = []
    for number in 0..<3000 {
      let start = ContinuousClock.now
      let entries = try writer.append([event(number)])
      let middle = ContinuousClock.now
      if number == 0 { line = try layer.read(writer.path) }
      blackHole(entries.count)
      let again = ContinuousClock.now
      blackHole(try layer.write(line, from: 0, to: bare))
      try layer.sync(bare)
      durable.append(BenchmarkTable.seconds(of: middle - start))
      plain.append(BenchmarkTable.seconds(of: ContinuousClock.now - again))
    }
    let ours = median(durable)
    let theirs = median(plain)
    table.add(
      "durable append", size: "\(line.count) B", seconds: ours, rate: perSecond(1 / ours),
      remark: "\(BenchmarkTable.number(ours / theirs, 2)) times a bare write and fsync")
  }

  /// Sixteen raters who each wait for their answer to be kept before they give the next.
  private static func grouped(_ table: inout BenchmarkTable, _ place: String) async throws {
    let alone = try folder("b", place).open(as: WriterName("k3f9x2").orThrow(), layer).writer
    let turns = 200
    let start = ContinuousClock.now
    for number in 0..<turns * 4 { blackHole(try alone.append([event(number)]).count) }
    let single = Double(turns * 4) / BenchmarkTable.seconds(of: ContinuousClock.now - start)
    let journal = SharedJournal(
      try folder("c", place).open(as: WriterName("k3f9x2").orThrow(), layer).writer)
    let begin = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for rater in 0..<16 {
        group.addTask {
          for turn in 0..<turns {
            blackHole(try await journal.append([event(turn * 16 + rater)]).count)
          }
        }
      }
      try await group.waitForAll()
    }
    let passed = BenchmarkTable.seconds(of: ContinuousClock.now - begin)
    let together = Double(turns * 16) / passed
    table.add(
      "16 raters at once", size: "\(turns * 16) events", seconds: passed, rate: perSecond(together),
      remark: "\(BenchmarkTable.number(together / single, 1)) times one at a time")
  }

  private static func reading(_ table: inout BenchmarkTable, _ place: String) throws {
    let folder = try folder("d", place)
    for (name, count) in [("k3f9x2", 5000), ("p7q8r9", 3000), ("zz00zz", 2000)] {
      let opened = try folder.open(as: WriterName(name).orThrow(), layer)
      _ = try opened.writer.append((0..<count).map(event))
      opened.writer.close()
    }
    let size = try layer.list(folder.path).reduce(0) {
      $0 + (try layer.state(at: folder.path + "/" + $1.name)?.length ?? 0)
    }
    let passed = BenchmarkTable.seconds {
      blackHole((try? folder.read(layer).entries.count) ?? 0)
    }
    table.add(
      "read and check a session", size: "10000 events", seconds: passed,
      rate: "\(BenchmarkTable.number(Double(size) / 1e6 / passed, 0)) MB/s",
      remark: "\(BenchmarkTable.number(Double(size) / 1e6, 1)) MB")
    let bytes = try layer.read(folder.path + "/k3f9x2.jsonl")
    let parsing = BenchmarkTable.seconds {
      let span = bytes.span
      var reader = JSONReader()
      while reader.place < span.count {
        guard (try? reader.value(span)) != nil else { return }
        reader.place += 1
      }
      blackHole(reader.place)
    }
    table.add(
      "read JSON", size: "\(BenchmarkTable.number(Double(bytes.count) / 1e6, 1)) MB",
      seconds: parsing,
      rate: "\(BenchmarkTable.number(Double(bytes.count) / 1e6 / parsing, 0)) MB/s")
    let sums = BenchmarkTable.seconds { blackHole(CRC64.fingerprint(bytes).count) }
    table.add(
      "sum CRC-64", size: "\(BenchmarkTable.number(Double(bytes.count) / 1e6, 1)) MB",
      seconds: sums,
      rate: "\(BenchmarkTable.number(Double(bytes.count) / 1e6 / sums, 0)) MB/s")
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  private static func perSecond(_ rate: Double) -> String {
    "\(BenchmarkTable.number(rate, 0))/s"
  }
}
