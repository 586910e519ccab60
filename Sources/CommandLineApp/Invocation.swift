import Content
import Wording

/// What was typed behind a command, taken apart.
struct Invocation {
  /// In the order they were given; `-` stands for standard input.
  private(set) var arguments: [String] = []
  private var values: [OptionWord: [String]] = [:]

  /// True when the option was given.
  func has(_ option: OptionWord) -> Bool { values[option] != nil }

  /// Every value given for an option, in order.
  func values(_ option: OptionWord) -> [String] { values[option] ?? [] }

  /// The last value given for an option; nil when it was not given.
  func value(_ option: OptionWord) -> String? { values[option]?.last }

  /// The value of an option that must be one of a few words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ option: OptionWord, _ type: Choice.Type, default standard: Choice
  ) throws(Failure) -> Choice where Choice.RawValue == String {
    guard let text = value(option) else { return standard }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw .wrongUse(
      UsageWording.unknownChoice(
        text, option, words, suggestion: Suggestion.closest(to: text, among: words)))
  }

  /// The value of an option that must be a whole number in a range; nil when it was not given.
  func number(_ option: OptionWord, _ range: ClosedRange<Int>) throws(Failure) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .wrongUse(UsageWording.notANumber(text, option, range))
    }
    return number
  }

  /// How many raters are expected of each party, as `--expect` says it; nil when it was not given. A
  /// party that is not named is not waited for.
  func expected(_ scan: Scan) throws(Failure) -> [String: Int]? {
    try expected(of: scan.parties + scan.alsoHeard)
  }

  /// As `--expect` says it of these parties.
  func expected(of known: [String]) throws(Failure) -> [String: Int]? {
    guard let text = value(.expect) else { return nil }
    var expected: [String: Int] = [:]
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, known.contains(String(sides[0])), let count = Int(sides[1]),
        (0...200).contains(count)
      else { throw .wrongUse(UsageWording.expectation(String(part), parties: known)) }
      expected[String(sides[0])] = count
    }
    return expected
  }

  /// Takes arguments apart: options before or after arguments, `--option value` or
  /// `--option=value`, `-o value`; `--` ends the options.
  init(_ words: ArraySlice<String>, options: [OptionWord]) throws(Failure) {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        arguments += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        arguments.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = options.first(where: { $0.spellings.contains(name) }) else {
        let known = options.flatMap(\.spellings)
        throw .wrongUse(
          UsageWording.unknownOption(name, suggestion: Suggestion.closest(to: name, among: known)))
      }
      try take(option, parts.count > 1 ? String(parts[1]) : nil, &rest)
    }
  }

  private mutating func take(
    _ option: OptionWord, _ attached: String?, _ rest: inout ArraySlice<String>
  ) throws(Failure) {
    guard option.takesValue else {
      guard attached == nil else { throw .wrongUse(UsageWording.optionTakesNoValue(option)) }
      values[option, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
      throw .wrongUse(UsageWording.optionNeedsValue(option))
    }
    values[option, default: []].append(value)
  }
}

extension Failure {
  /// The command line itself is wrong.
  static func wrongUse(_ message: String) -> Failure {
    Failure(exitCode: .wrongUse, message: message)
  }
}
