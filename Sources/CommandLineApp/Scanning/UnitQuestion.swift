import Content
import Wording

/// What a session is about: one school, or the whole partnership.
struct UnitQuestion {
  let partnership: Partnership
  let console: Console
  /// What the command line says; nil when it says nothing.
  let named: String?

  /// Asks only where there is something to choose, and nobody said.
  func answer(_ question: String) throws(BreakOff) -> Sheet.Unit {
    if let named {
      return named == Sheet.Unit.partnership.kind
        ? .partnership : Sheet.Unit(kind: "school", name: named)
    }
    guard partnership.schools.count > 1 else { return .partnership }
    console.say(question)
    console.say([
      .choices(partnership.schools.enumerated().map { "\($0 + 1) = \($1)" })
    ])
    return try console.ask(ScanCommandWording.unitPrompt) { line in
      if line.isEmpty { return .understood(.partnership) }
      guard let number = Int(line), partnership.schools.indices.contains(number - 1) else {
        return .not(ScanCommandWording.sayUnit(partnership.schools.count))
      }
      return .understood(Sheet.Unit(kind: "school", name: partnership.schools[number - 1]))
    }
  }
}
