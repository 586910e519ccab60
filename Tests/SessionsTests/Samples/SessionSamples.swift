import Content
import Sessions

/// Sessions as far as a test needs them.
enum SessionSamples {
  static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw NoSuchDay(text: text) }
    return day
  }

  struct NoSuchDay: Error { let text: String }

  static func setup(
    expected: [String: Int] = ["school": 1, "opleiding": 1], anonymous: Bool = false,
    scope: Set<Item>? = nil, byTable: Bool = false, scan: Scan = SampleScan.ladder
  ) throws -> SessionSetup {
    SessionSetup(
      partnership: "De Wilg", scan: scan.id, version: scan.version, fingerprint: "f",
      unit: .init(kind: "partnerschap", name: nil), period: nil, moment: try day("2026-11-20"),
      expected: expected, isAnonymous: anonymous, isByTable: byTable, scope: scope)
  }

  static func opened(
    expected: [String: Int] = ["school": 1, "opleiding": 1], anonymous: Bool = false,
    scope: Set<Item>? = nil, byTable: Bool = false, scan: Scan = SampleScan.ladder
  ) throws -> Installation {
    var one = Installation(scan: scan)
    try one.perform(
      .open(
        try setup(
          expected: expected, anonymous: anonymous, scope: scope, byTable: byTable, scan: scan)))
    return one
  }

  static func someone(_ party: String, role: String? = nil, name: String? = nil) -> Participant {
    Participant(party: party, role: role, name: name)
  }

  /// A pair that has joined: `a` of the school, `b` of the institute.
  static func pair(scope: Set<Item>? = nil) throws -> Installation {
    var one = try opened(scope: scope)
    try one.perform([.join("a", someone("school")), .join("b", someone("opleiding"))])
    return one
  }

  /// A pair of which the answers are shown: `a` picked the second step of `c0`, `b` the first.
  static func revealed() throws -> Installation {
    var one = try pair()
    try one.perform([
      .answer("a", .criterion(0), .pick(1)), .answer("b", .criterion(0), .pick(0)), .finish("a"),
      .finish("b"),
    ])
    return one
  }

  /// An anonymous session in which so many joined and answered; none is done.
  static func anonymous(
    _ count: Int, expected: [String: Int] = ["school": 1]
  ) throws -> Installation {
    var one = try opened(expected: expected, anonymous: true)
    for number in 0..<count {
      try one.perform(.join("t\(number)", someone(number % 2 == 0 ? "school" : "opleiding")))
      try one.perform(.answer("t\(number)", .core(0), .say(.yes)))
    }
    return one
  }
}

extension Installation {
  /// The rounds of which forms of raters can be seen.
  var shownRounds: Set<Int> {
    Set(state.sheets(of: scan).filter { $0.author != .consensus }.map(\.round))
  }
}
