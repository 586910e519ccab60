/// Counts for several things at once: a row with one for each, or pairs as in `3=5` with 0 for the
/// others.
struct TypedTally: Hashable {
  /// One for each thing, in the order of the list.
  let counts: [Int]

  /// Why a line is no such row.
  enum Problem: Error, Hashable {
    case nothing
    case noCount(String)
    /// A row of another length than the list.
    case wrongLength(Int, expected: Int)
    /// A pair names a number that is not in the list.
    case unknownNumber(String)
    /// A number stands twice in pairs.
    case twice(Int)
    /// A row with a pair in it.
    case mixed
  }

  /// `numbers` are those of the list, without doubles.
  init(_ line: String, numbers: [Int]) throws(Problem) {
    let words = line.typedWords
    guard !words.isEmpty else { throw .nothing }
    let pairs = words.map { $0.split(omittingEmptySubsequences: false) { "=:".contains($0) } }
    if pairs.allSatisfy({ $0.count == 1 }) {
      counts = try Self.row(words, numbers.count)
    } else {
      guard pairs.allSatisfy({ $0.count == 2 }) else { throw .mixed }
      counts = try Self.counts(of: pairs, numbers)
    }
  }

  private static func row(_ words: [Substring], _ expected: Int) throws(Problem) -> [Int] {
    var counts: [Int] = []
    for word in words {
      guard let count = TypedNumber.of(word) else { throw .noCount(String(word)) }
      counts.append(count)
    }
    guard counts.count == expected else {
      throw .wrongLength(counts.count, expected: expected)
    }
    return counts
  }

  private static func counts(
    of pairs: [[Substring]], _ numbers: [Int]
  ) throws(Problem) -> [Int] {
    var counts: [Int: Int] = [:]
    for pair in pairs {
      guard let number = TypedNumber.of(pair[0]), numbers.contains(number) else {
        throw .unknownNumber(String(pair[0]))
      }
      guard let count = TypedNumber.of(pair[1]) else { throw .noCount(String(pair[1])) }
      guard counts.updateValue(count, forKey: number) == nil else { throw .twice(number) }
    }
    return numbers.map { counts[$0] ?? 0 }
  }
}
