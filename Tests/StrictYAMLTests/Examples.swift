import StrictYAML
import TestSupport
import Testing

/// A document that is accepted, and its tree.
struct Accepted: Sendable, CustomTestStringConvertible {
  let text: String
  let tree: String

  init(_ text: String, _ tree: String) {
    self.text = text
    self.tree = tree
  }

  var testDescription: String { text.debugDescription }

  /// Also holds with CRLF line ends and behind a byte-order mark.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let crlf = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    for variant in [text, crlf, "\u{FEFF}" + text] {
      let document = YAMLDocument.read(variant)
      #expect(document.listing == [], "\(variant.debugDescription)", sourceLocation: sourceLocation)
      #expect(
        document.tree == tree, "\(variant.debugDescription)", sourceLocation: sourceLocation)
    }
  }
}

/// A document that is refused: the codes of its problems at the marked stretches.
struct Refused: Sendable, CustomTestStringConvertible {
  let text: MarkedText
  let codes: [String]
  let limits: YAMLLimits

  init(_ marked: String, _ codes: String..., limits: YAMLLimits = YAMLLimits()) {
    text = MarkedText(marked)
    self.codes = codes
    self.limits = limits
  }

  var testDescription: String { text.description }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let document = YAMLDocument.read(text.bytes, limits: limits)
    let found = document.problems.map { Mark($0.problem.code, $0.range.lower..<$0.range.upper) }
    let expected = zip(codes, text.ranges).map { Mark($0, $1) }
    #expect(codes.count == text.ranges.count, sourceLocation: sourceLocation)
    #expect(found == expected, "\(text)", sourceLocation: sourceLocation)
  }

  private struct Mark: Equatable, CustomStringConvertible {
    let code: String
    let range: Range<Int>

    init(_ code: String, _ range: Range<Int>) {
      self.code = code
      self.range = range
    }

    var description: String { "\(code) \(range)" }
  }
}
