import StrictYAML

extension FileReading {
  /// Reads a text that is not empty as its schema asks; nil when it cannot be used.
  func scalar(_ node: YAMLNode, _ kind: ValueKind, field: FieldName) -> Field.Value? {
    let text = node.text
    switch kind {
    case .identifier(let kind):
      return identifier(node, kind, field: field).map { .text($0) }
    case .text(let limit):
      checkText(node, limit: limit, field: field)
      return .text(text.withoutWhitespaceAround)
    case .condition:
      return .text(text)
    case .number(let range):
      return number(text, in: range, node: node, field: field).map { .number($0) }
    case .date:
      if let date = CalendarDate(text) { return .date(date) }
      report(
        .notADate(field, text: text), at: node.range,
        suggestion: CalendarDate.meant(by: text)?.description)
    case .fraction:
      return fraction(text, node: node, field: field).map { .fraction($0) }
    case .yesNo:
      if let flag = ["ja": true, "nee": false][text] { return .flag(flag) }
      report(
        .notYesOrNo(field, text: text), at: node.range,
        suggestion: suggestion(for: text, among: ["ja", "nee"]))
    case .word(let words):
      if words.contains(text) { return .text(text) }
      report(
        .unknownWord(field, text: text, allowed: words), at: node.range,
        suggestion: suggestion(for: text, among: words))
    case .reference(let kind, let words):
      return reference(text, kind, orWords: words, node: node, field: field)
    case .either(let kind, _):
      return scalar(node, kind, field: field)
    case .references, .list, .record, .table:
      break
    }
    return nil
  }

  /// Notes the id, also a malformed one, so that what refers to it is not reported as well.
  func identifier(_ node: YAMLNode, _ kind: IDKind, field: FieldName) -> String? {
    let id = node.text
    define(kind, id, field: field, at: node.range)
    guard id.isIdentifier else {
      report(.malformedID(field, text: id), at: node.range, suggestion: id.asIdentifier)
      return nil
    }
    if let reason = ReservedWords.reason(against: id, as: kind) {
      report(.reservedWord(field, word: id, reason: reason), at: node.range)
      return nil
    }
    checkType(node, field: field)
    return id
  }

  /// The institute goes by many names; in forms its side is called by what it does.
  static func party(meantBy text: String, among known: [String]) -> String? {
    let institutes = ["instituut", "lerarenopleiding", "pabo", "hogeschool", "universiteit"]
    let side = "opleiding"
    return institutes.contains(text.lowercased()) && known.contains(side) ? side : nil
  }

  private func number(
    _ text: String, in range: ClosedRange<Int>, node: YAMLNode, field: FieldName
  ) -> Int? {
    guard text.allSatisfy(\.isASCIIDigit), text.first != "0" || text == "0" else {
      report(.notANumber(field, text: text, range: range), at: node.range)
      return nil
    }
    guard let number = Int(text), range.contains(number) else {
      report(.numberOutOfRange(field, text: text, range: range), at: node.range)
      return nil
    }
    return number
  }

  private func fraction(_ text: String, node: YAMLNode, field: FieldName) -> Fraction? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy(\.isASCIIDigit) && part.utf8.count <= 6 ? Int(part) : nil
    }
    guard parts.count == 2, numbers.count == 2, numbers[1] > 0 else {
      report(
        .notAFraction(field, text: text), at: node.range, suggestion: text == "1" ? "1/1" : nil)
      return nil
    }
    guard numbers[0] > 0, numbers[0] <= numbers[1] else {
      report(.fractionOutOfRange(field, text: text), at: node.range)
      return nil
    }
    return Fraction(numbers[0], numbers[1])
  }

  private func reference(
    _ text: String, _ kind: IDKind, orWords words: [String], node: YAMLNode, field: FieldName
  ) -> Field.Value? {
    if words.contains(text) { return .text(text) }
    switch names.find(text, kind, axis: field.key) {
    case .known, .undecided:
      return .text(text)
    case .elsewhere:
      refer(kind, to: text, field: field, at: node.range)
      return .text(text)
    case .unknown(let ids):
      let known = ids + words
      report(
        .unknownReference(field, kind, id: text, known: known), at: node.range,
        suggestion: suggestion(for: text, among: known)
          ?? (kind == .party ? Self.party(meantBy: text, among: known) : nil))
      return kind == .role ? .text(text) : nil
    }
  }
}
