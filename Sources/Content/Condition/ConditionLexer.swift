/// A word or sign of a condition's text.
struct ConditionToken {
  let kind: Kind
  let text: String
  /// In bytes.
  let range: Range<Int>

  enum Kind {
    /// An id, a fixed word or a number.
    case word
    /// `text` is the relation as it was written; it differs from the raw value for a slip such
    /// as `==`.
    case relation(Condition.Relation)
    case openingParenthesis, closingParenthesis, dot, plus, times, slash
    /// Something that is no word and no sign of the language.
    case problem(ConditionProblem)
    /// Just behind the last token.
    case end
  }

  /// True for a word of digits only: a number, or an id that looks like one.
  var isNumeral: Bool {
    guard case .word = kind else { return false }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// Cuts the text of a condition into words and signs. Costs its length.
///
/// Letters outside `a-z` are taken into words, so that `coördinatie` is one unknown word instead of
/// three.
struct ConditionLexer {
  private let scalars: [Unicode.Scalar]
  private var next = 0
  private var offset = 0

  /// Every token, the last of kind `end`.
  static func tokens(of text: String) -> [ConditionToken] {
    var lexer = ConditionLexer(scalars: Array(text.unicodeScalars))
    var tokens: [ConditionToken] = []
    while let token = lexer.token() { tokens.append(token) }
    let end = tokens.last?.range.upperBound ?? 0
    return tokens + [ConditionToken(kind: .end, text: "", range: end..<end)]
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func token() -> ConditionToken? {
    _ = take { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    guard let first = peek else { return nil }
    let start = offset
    let text: String
    let kind: ConditionToken.Kind
    if Self.isLetterOrDigit(first) {
      text = word()
      kind = decimal(after: text).map { .problem(.decimalNumber($0)) } ?? .word
    } else if Self.isOperator(first) {
      text = take(where: Self.isOperator)
      kind = Self.relation(text)
    } else {
      text = String(Character(first))
      advance()
      kind = Self.sign(first)
    }
    return ConditionToken(kind: kind, text: text, range: start..<offset)
  }

  private mutating func word() -> String {
    take { Self.isLetterOrDigit($0) || $0 == "-" || $0 == "_" }
  }

  /// A number that goes on as `,5` or `%`; takes that in and gives the whole.
  private mutating func decimal(after word: String) -> String? {
    guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    if peek == "%" {
      advance()
      return word + "%"
    }
    guard peek == ",", next + 1 < scalars.count, ("0"..."9").contains(scalars[next + 1]) else {
      return nil
    }
    advance()
    return word + "," + take { ("0"..."9").contains($0) }
  }

  private var peek: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

  private mutating func advance() {
    offset += UTF8.width(scalars[next])
    next += 1
  }

  private mutating func take(where belongs: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek, belongs(scalar) {
      text.append(scalar)
      advance()
    }
    return String(text)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default:
      !scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark)
    }
  }

  private static func isOperator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "!", "<", ">", "&", "|", "≤", "≥", "≠": true
    default: false
    }
  }

  private static func relation(_ text: String) -> ConditionToken.Kind {
    if let relation = Condition.Relation(rawValue: text) { return .relation(relation) }
    switch text {
    case "==": return .relation(.equal)
    case "<>", "=!", "≠": return .relation(.notEqual)
    case "=<", "≤": return .relation(.lessOrEqual)
    case "=>", "≥": return .relation(.greaterOrEqual)
    case "&", "&&": return .problem(.unknownOperator(text, meant: ConditionWord.and.rawValue))
    case "|", "||": return .problem(.unknownOperator(text, meant: ConditionWord.or.rawValue))
    case "!": return .problem(.unknownOperator(text, meant: ConditionWord.not.rawValue))
    default: return .problem(.unknownOperator(text, meant: nil))
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> ConditionToken.Kind {
    switch scalar {
    case "(": .openingParenthesis
    case ")": .closingParenthesis
    case ".": .dot
    case "+": .plus
    case "*": .times
    case "/": .slash
    default: .problem(.unexpectedCharacter(scalar))
    }
  }
}
