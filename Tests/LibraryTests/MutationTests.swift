import Content
import Testing

/// Whatever slips into one of the files we ship, the check says so, and on a line where the author
/// looks.
@Suite struct MutationTests {
  /// Slips in a file times its bytes, up to which every slip is made. Of a larger file the first, the
  /// middle and the last of every sort of entry are taken.
  private static let affordable = 12_000_000

  private struct Slip: Sendable {
    let check: MutationCheck
    let entry: Entry
    let mutation: EntryMutation
  }

  @Test func everySlipAtEveryEntryIsReportedOrHasAReason() async {
    let slips = (Shipped.content + Shipped.forms).flatMap(Self.slips)
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

  private static func slips(in file: ShippedFile) -> [Slip] {
    let check = MutationCheck(file)
    let all = file.entries.flatMap { entry in
      EntryMutation.allCases.map { Slip(check: check, entry: entry, mutation: $0) }
    }
    guard all.count * file.file.bytes.count > affordable else { return all }
    let sorts = Dictionary(grouping: all.indices) {
      [all[$0].entry.pattern, all[$0].mutation.rawValue]
    }
    let chosen = sorts.values.flatMap { places in
      [places.first, places[places.count / 2], places.last].compactMap(\.self)
    }
    return Set(chosen).sorted().map { all[$0] }
  }

  private static func outcomes(of slips: [Slip]) async -> [MutationCheck.Outcome] {
    await withTaskGroup(of: [MutationCheck.Outcome].self) { group in
      let size = 50
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
