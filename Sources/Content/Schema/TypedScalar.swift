/// What a YAML reader with implicit typing makes of an unquoted text.
package enum TypedScalar: String, CaseIterable, Sendable {
  case null, boolean, number, date
}

extension TypedScalar {
  /// What readers of YAML 1.1 or of the core schema of 1.2 see in this text; nil for text.
  init?(unquoted text: String) {
    // Most texts are prose: nothing typed is that long or begins with another character.
    guard text.utf8.count <= 40, let first = text.utf8.first,
      Self.firstCharacters.contains(first)
    else { return nil }
    if Self.nulls.contains(text) {
      self = .null
    } else if Self.booleans.contains(text.lowercased()) {
      self = .boolean
    } else if Self.isDate(text) {
      self = .date
    } else if Self.isNumber(text) {
      self = .number
    } else {
      return nil
    }
  }

  private static let firstCharacters = Set("~.+-0123456789yYnNtTfFoO".utf8)
  private static let nulls: Set = ["~", "null", "Null", "NULL"]
  private static let booleans: Set = [
    "y", "yes", "n", "no", "true", "false", "on", "off",
  ]
  private static let namedNumbers: Set = [".inf", "+.inf", "-.inf", ".nan"]

  /// A day or a moment: `2026-11-20`, `2026-1-2 10:00:00`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, isDigits(parts[0]), isDigits(parts[1]),
      parts[1].utf8.count <= 2
    else { return false }
    let day = parts[2].prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(day.utf8.count) else { return false }
    let time = parts[2].dropFirst(day.count)
    guard let first = time.first else { return true }
    return (first == " " || first == "T" || first == "t") && time.contains(":")
  }

  private static func isNumber(_ text: String) -> Bool {
    if namedNumbers.contains(text.lowercased()) { return true }
    var rest = Substring(text)
    if let sign = rest.first, sign == "-" || sign == "+" { rest.removeFirst() }
    for prefix in ["0x", "0b", "0o"] where rest.hasPrefix(prefix) {
      return rest.count > 2 && rest.dropFirst(2).allSatisfy { $0.isHexDigit || $0 == "_" }
    }
    // 12:30 is a number to base 60 in YAML 1.1.
    let groups = rest.split(separator: ":", omittingEmptySubsequences: false)
    if groups.count > 1 {
      return isDigits(groups[0]) && groups.dropFirst().allSatisfy { isSixtieth($0) }
    }
    return isDecimal(rest)
  }

  private static func isSixtieth(_ text: Substring) -> Bool {
    guard (1...2).contains(text.utf8.count), isDigits(text), let value = Int(text) else {
      return false
    }
    return value < 60
  }

  /// Digits with at most one point and a power of ten, such as `1_000`, `.5` or `1e3`.
  private static func isDecimal(_ text: Substring) -> Bool {
    var mantissa = text
    if let e = text.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      var exponent = text[text.index(after: e)...]
      if let sign = exponent.first, sign == "-" || sign == "+" { exponent.removeFirst() }
      guard isDigits(exponent) else { return false }
      mantissa = text[..<e]
    }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.contains(where: { $0.contains(where: \.isASCIIDigit) }) else {
      return false
    }
    return parts.allSatisfy { $0.allSatisfy { $0.isASCIIDigit || $0 == "_" } }
      && mantissa.first != "_"
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isASCIIDigit)
  }
}

extension Character {
  /// 0 to 9 and no other script's digits.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
