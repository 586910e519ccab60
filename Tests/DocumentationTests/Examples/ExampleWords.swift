import Content
import ContentFolders
import Positions
import Wording

/// The words of the tables in docs/measurement.md, and what they stand for.
enum ExampleWords {
  /// What stands in a cell where there is nothing.
  static let nothing = "–"

  static let library = Library.assemble(layers: [ContentLayer.builtIn.files]).library
  static let shortScan = library.scans["korte-scan"]
  /// The steps as the built-in scan names them.
  static let scale = shortScan?.ladder?.scale ?? []

  /// An answer by its label; nil for unanswered. Throws for any other word.
  static func judgement(_ text: String) throws -> Judgement? {
    if text == Vocabulary.unanswered.label { return nil }
    guard let found = Judgement.allCases.first(where: { $0.label == text }) else {
      throw ExampleProblem("\(text) is no answer")
    }
    return found
  }

  /// What a picture says of one cell.
  static func label(_ judgement: Judgement?) -> String {
    switch judgement {
    case .yes, .partly, .no, .notApplicable: Judgement.label(judgement)
    case .dontKnow, .ratherNot, nil: Vocabulary.unknown.label
    }
  }

  /// The number of a step by its name, or 0 for none of them yet.
  static func step(_ text: String) throws -> Int {
    if Vocabulary.noneOfThese.label.hasPrefix(text) { return 0 }
    guard let place = scale.firstIndex(where: { $0.name.lowercased() == text }) else {
      throw ExampleProblem("\(text) is no step")
    }
    return place + 1
  }

  private static func name(_ step: Int) -> String { scale[step - 1].name.lowercased() }

  static func position(_ step: Int?) -> String {
    guard let step else { return Vocabulary.positionUnknown.label }
    guard step > 0 else {
      return Vocabulary.beforeFirstStep.label.split(separator: ":").first.map(String.init) ?? ""
    }
    return name(step)
  }

  /// Certain and possible: before the first step, a certain position says nothing.
  static func certain(_ analysis: Analysis) -> String {
    analysis.isUncertain && analysis.certain == 0 ? "nog niet zeker" : position(analysis.certain)
  }

  static func front(_ step: Int?) -> String {
    guard let step else { return Vocabulary.unknown.label }
    return step > 0 ? name(step) : nothing
  }

  static func gaps(_ steps: [Int]) -> String {
    guard let last = steps.last else { return nothing }
    let head = steps.dropLast().map(name).joined(separator: ", ")
    return head.isEmpty ? name(last) : "\(head) en \(name(last))"
  }

  /// Half-judgements as questions: 5 is "2½".
  static func questions(_ units: Int) -> String {
    let half = units % 2 == 1 ? "½" : ""
    return units == 1 ? half : "\(units / 2)\(half)"
  }

  /// A whole number.
  static func count(_ text: String) throws -> Int {
    guard let count = Int(text) else { throw ExampleProblem("\(text) is no number") }
    return count
  }

  /// "8 keer reflectie, 6 keer geen zicht op" as the furthest step of every question; nil where it
  /// is not known.
  static func picks(_ text: String) throws -> [Int?] {
    try text.split(separator: ",").flatMap { part -> [Int?] in
      let words = String(part).trimmed.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3, words[1] == "keer" else { throw ExampleProblem("\(part)") }
      let unknown = [Vocabulary.unanswered.label, "geen zicht op"].contains(words[2])
      let pick = unknown ? nil : try step(words[2])
      return Array(repeating: pick, count: try count(words[0]))
    }
  }
}

/// What a test cannot read in a table.
struct ExampleProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
