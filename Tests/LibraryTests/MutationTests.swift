import Content
import Testing

/// Whatever slips into one of the files we ship, the check says so, and on a line where the author
/// looks.
@Suite struct MutationTests {
  /// Slips in a file times its bytes, up to which every slip is made.
  private static let affordable = 14_000_000

  private struct Slip: Sendable {
    let check: MutationCheck
    let entry: Entry
    let mutation: EntryMutation
  }

  @Test func everySlipAtEveryEntryIsReportedOrHasAReason() async {
    let slips = Self.slips(in: Shipped.content + Shipped.forms)
    let outcomes = await Self.outcomes(of: slips)
    var counts: [MutationCheck.Outcome: Int] = [:]
    for outcome in outcomes { counts[outcome, default: 0] += 1 }

    print("\(outcomes.count) slips:")
    for place in MutationCheck.Place.allCases {
      let count = counts[.reported(place)] ?? 0
      print("  \(count) reported \(place.rawValue)")
      #expect(count > 0, "nothing is reported so any more: \(place)")
    }
    for reason in MutationReason.allCases {
      let count = counts[.explained(reason)] ?? 0
      print("  \(count) may go unreported: \(reason.rawValue)")
      #expect(count > 0, "covers nothing, take it out: \(reason)")
    }
    let missed = outcomes.compactMap { if case .missed(let text) = $0 { text } else { nil } }
    let list = missed.prefix(200).map { "\n  " + $0 }.joined()
    #expect(missed.isEmpty, "\(missed.count) slips are not reported where they were made:\(list)")
  }

  /// Every slip at every entry. In a large file, and in all session formats but the smallest, every
  /// sort of entry has its turn once, with one sort of slip when a small file or an earlier one has
  /// such entries, and otherwise with all.
  private static func slips(in files: [ShippedFile]) -> [Slip] {
    func cost(_ file: ShippedFile) -> Int {
      file.entries.count * EntryMutation.allCases.count * file.file.bytes.count
    }
    let formats = files.filter { $0.kind == .format }
    let smallest = formats.min { $0.file.bytes.count < $1.file.bytes.count }?.path
    let small = files.filter { file in
      cost(file) <= affordable && (file.kind != .format || file.path == smallest)
    }
    let whole = Set(small.map(\.path))
    var known = Set(small.flatMap(\.entries).map(\.pattern))
    return files.enumerated().flatMap { number, file in
      let check = MutationCheck(file)
      let first = Dictionary(
        file.entries.map { ($0.pattern, $0.range) }, uniquingKeysWith: { first, _ in first })
      func slips(_ entries: [Entry], _ mutations: [EntryMutation]) -> [Slip] {
        entries.flatMap { entry in
          mutations.map { Slip(check: check, entry: entry, mutation: $0) }
        }
      }
      guard !whole.contains(file.path) else {
        return slips(file.entries, EntryMutation.allCases).filter { slip in
          // Between brackets one shift says as much as all.
          !slip.entry.isFlow || !slip.mutation.isShift
            || slip.entry.range == first[slip.entry.pattern]
        }
      }
      let sorts = Dictionary(grouping: file.entries, by: \.pattern).sorted { $0.key < $1.key }
      defer { known.formUnion(sorts.map(\.key)) }
      return sorts.enumerated().flatMap { place, sort in
        let all = EntryMutation.allCases
        let turn = place + number
        let entry = sort.value[(turn * 31) % sort.value.count]
        return slips([entry], known.contains(sort.key) ? [all[turn % all.count]] : all)
      }
    }
  }

  private static func outcomes(of slips: [Slip]) async -> [MutationCheck.Outcome] {
    await withTaskGroup(of: [MutationCheck.Outcome].self) { group in
      let size = 25
      for start in stride(from: 0, to: slips.count, by: size) {
        group.addTask {
          slips[start..<min(start + size, slips.count)].compactMap { slip in
            slip.check.outcome(of: slip.mutation, at: slip.entry)
          }
        }
      }
      var outcomes: [MutationCheck.Outcome] = []
      for await some in group { outcomes += some }
      return outcomes
    }
  }
}
