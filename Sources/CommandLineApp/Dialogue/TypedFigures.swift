import Sessions

/// Figures from 0 to 10 as they are read from cards or a tally sheet, in any order.
///
/// `7 7 8` are three figures; `7x3`, `7:3` and `7=3` are a figure with how often; `3*7` is how often
/// with the figure.
struct TypedFigures: Hashable {
  /// How many gave each figure, from 0 to 10.
  let counts: [Int]

  /// Why a line is no row of figures.
  enum Problem: Error, Hashable {
    case nothing
    /// With what was typed: half figures too.
    case noFigure(String)
    /// More than can be counted in a room.
    case tooMany
  }

  /// The most of one figure.
  private static let most = 1000

  init(_ line: String) throws(Problem) {
    var counts = Array(repeating: 0, count: Ballot.figures.count)
    let words = line.typedWords
    guard !words.isEmpty else { throw .nothing }
    for word in words {
      let (figure, times) = try Self.read(word)
      counts[figure] += times
      guard counts[figure] <= Self.most else { throw .tooMany }
    }
    self.counts = counts
  }

  private static func read(_ word: Substring) throws(Problem) -> (figure: Int, times: Int) {
    let parts = word.split(omittingEmptySubsequences: false) { "xX×*:=".contains($0) }
    let sign = word.first { "xX×*:=".contains($0) }
    let numbers = parts.compactMap(TypedNumber.of)
    guard numbers.count == parts.count, (1...2).contains(numbers.count) else {
      throw .noFigure(String(word))
    }
    guard numbers.count == 2 else { return (try figure(numbers[0], word), 1) }
    let isTimesFirst = sign == "*"
    let times = numbers[isTimesFirst ? 0 : 1]
    guard times <= most else { throw .tooMany }
    return (try figure(numbers[isTimesFirst ? 1 : 0], word), times)
  }

  private static func figure(_ number: Int, _ word: Substring) throws(Problem) -> Int {
    guard Ballot.figures.contains(number) else { throw .noFigure(String(word)) }
    return number
  }
}
