/// "Did you mean …?": the known word that was probably meant.
package enum Suggestion {
  private static let longest = 64

  /// The candidate that takes the fewest slips of the pen (a letter too many, too few, changed, or
  /// two swapped) to become `word`, letter case aside; of equals the first.
  ///
  /// Nil when every candidate takes more slips than about a third of the word's length, or more
  /// than three; for words above 64 Unicode scalars; and for a candidate that is the word itself.
  /// Costs at most seven steps per scalar and candidate.
  package static func closest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    guard word.utf8.count <= 4 * longest else { return nil }
    let scalars = Array(word.lowercased().unicodeScalars)
    guard scalars.count <= longest else { return nil }
    var allowed = min(3, (scalars.count + 1) / 3)
    var best: String?
    for candidate in candidates where !candidate.unicodeScalars.elementsEqual(word.unicodeScalars) {
      guard candidate.utf8.count <= 4 * (longest + 3) else { continue }
      let other = Array(candidate.lowercased().unicodeScalars)
      guard let slips = distance(scalars, other, atMost: allowed) else { continue }
      best = candidate
      if slips == 0 { break }
      allowed = slips - 1
    }
    return best
  }

  /// The Damerau–Levenshtein distance in its restricted form (swapped letters are not edited
  /// again); nil above the limit. Only cells within `limit` of the diagonal are filled.
  package static func distance(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(one.count - other.count) <= limit else { return nil }
    let beyond = limit + 1
    var beforeLast = [Int](repeating: beyond, count: other.count + 1)
    var last = (0...other.count).map { min($0, beyond) }
    var current = beforeLast
    for i in 0..<one.count {
      let columns = max(0, i - limit)..<max(max(0, i - limit), min(other.count, i + limit + 1))
      current[columns.lowerBound] = columns.lowerBound == 0 ? min(i + 1, beyond) : beyond
      var lowest = current[columns.lowerBound]
      for j in columns {
        var cost = last[j] + (one[i] == other[j] ? 0 : 1)
        cost = min(cost, current[j] + 1, last[j + 1] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        current[j + 1] = min(cost, beyond)
        lowest = min(lowest, current[j + 1])
      }
      if columns.upperBound < other.count { current[columns.upperBound + 1] = beyond }
      guard lowest <= limit else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
