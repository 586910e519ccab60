import Foundation

/// What was measured, to be printed as a table.
struct BenchmarkTable {
  private var rows: [[String]] = [["what", "size", "median", "rate", "remark"]]

  /// Measures a piece of work: the median of five runs after one that does not count.
  static func seconds(_ work: () -> Void) -> Double {
    work()
    let times = (0..<5).map { _ in
      let start = ContinuousClock.now
      work()
      return seconds(of: ContinuousClock.now - start)
    }
    return times.sorted()[2]
  }

  /// A duration in seconds.
  static func seconds(of duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  mutating func add(
    _ what: String, size: String, seconds: Double, rate: String, remark: String = ""
  ) {
    rows.append([what, size, Self.time(seconds), rate, remark])
  }

  /// The table with aligned columns.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ") + "\n"
    }.joined()
  }

  private static func time(_ seconds: Double) -> String {
    seconds >= 1 ? "\(number(seconds, 2)) s" : "\(number(seconds * 1000, 2)) ms"
  }

  /// A number with a fixed number of decimals.
  static func number(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let digits = String(Int((value * scale).rounded()))
    guard decimals > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The largest memory this process has used, in megabytes.
  static var peakMegabytes: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1_000_000
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss / 1000
    #endif
  }
}
