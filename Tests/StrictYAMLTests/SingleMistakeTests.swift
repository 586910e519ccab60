import StrictYAML
import Testing

/// One mistake on any line of a scan is one problem there, and the rest is still read.
struct SingleMistakeTests {
  /// A way to spoil a line; nil where it does not apply.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// How far from the spoilt line the problem may stand: a line that is shifted may make its
    /// neighbour the odd one out.
    var slack = 0
    /// Some of these leave valid YAML.
    var mayBeAccepted = false
    let spoil: @Sendable (String) -> String?
  }

  static let mistakes = [
    Mistake(testDescription: "one column to the left", slack: 1, mayBeAccepted: true) {
      $0.hasPrefix(" ") ? String($0.dropFirst()) : nil
    },
    Mistake(testDescription: "one column to the right", slack: 1, mayBeAccepted: true) {
      $0.hasPrefix("#") ? nil : " " + $0
    },
    Mistake(testDescription: "a tab for two spaces") {
      $0.hasPrefix("  ") ? "\t" + $0.dropFirst(2) : nil
    },
    Mistake(testDescription: "tabs for all spaces") { line in
      let spaces = line.prefix { $0 == " " }.count
      return spaces > 0 ? String(repeating: "\t", count: spaces / 2) + line.dropFirst(spaces) : nil
    },
    Mistake(testDescription: "missing colon") { line in
      guard let colon = line.firstRange(of: ":"), !line.contains("{") else { return nil }
      return line.replacingCharacters(in: colon, with: "")
    },
    Mistake(testDescription: "missing space after colon") { line in
      guard let colon = line.firstRange(of: ": "), !line.contains("{") else { return nil }
      return line.replacingCharacters(in: colon, with: ":")
    },
    Mistake(testDescription: "missing space after dash", mayBeAccepted: true) { line in
      guard let dash = line.firstRange(of: "- ") else { return nil }
      return line.replacingCharacters(in: dash, with: "-")
    },
    Mistake(testDescription: "double quote not closed") { line in
      guard line.contains("\""), let last = line.lastIndex(of: "\"") else { return nil }
      return line.replacingCharacters(in: last..<line.index(after: last), with: "")
    },
    Mistake(testDescription: "single quote not closed") { line in
      guard line.contains("'"), let last = line.lastIndex(of: "'") else { return nil }
      return line.replacingCharacters(in: last..<line.index(after: last), with: "")
    },
    Mistake(testDescription: "bracket not closed") { line in
      line.hasSuffix("]") || line.hasSuffix("}") ? String(line.dropLast()) : nil
    },
    Mistake(testDescription: "wrong bracket") { line in
      if line.hasSuffix("]") { return line.dropLast() + "}" }
      return line.hasSuffix("}") ? line.dropLast() + "]" : nil
    },
    Mistake(testDescription: "text behind a closed value") { line in
      line.hasSuffix("]") || line.hasSuffix("}") || line.hasSuffix("\"") || line.hasSuffix("'")
        ? line + " meer" : nil
    },
    Mistake(testDescription: "comment without space") { line in
      line.hasSuffix("]") || line.hasSuffix("}") || line.hasSuffix("\"") || line.hasSuffix("'")
        ? line + "# meer" : nil
    },
    Mistake(testDescription: "bad escape") { line in
      guard let quote = line.firstRange(of: "\"") else { return nil }
      return line.replacingCharacters(in: quote, with: "\"\\q")
    },
    Mistake(testDescription: "colon in plain text") { line in
      guard let space = line.range(ofLast: " "), line.contains(": "), !line.contains("\""),
        !line.contains("'"), !line.contains("#"), !line.contains("["), !line.contains("{"),
        line.filter({ $0 == " " }).count > 6
      else { return nil }
      return line.replacingCharacters(in: space, with: ": ")
    },
    Mistake(testDescription: "anchor as value") { line in
      guard let colon = line.firstRange(of: ": "), !line.contains("{") else { return nil }
      return line.replacingCharacters(in: colon, with: ": &")
    },
    Mistake(testDescription: "reserved character as value") { line in
      guard let colon = line.lastRange(of: ": ") else { return nil }
      return line.replacingCharacters(in: colon, with: ": @")
    },
    Mistake(testDescription: "control character") { $0 + "\u{1}" },
    Mistake(testDescription: "line separator") { $0 + "\u{2028}" },
    Mistake(testDescription: "dash before a key") { line in
      let spaces = line.prefix { $0 == " " }
      let rest = line.dropFirst(spaces.count)
      return rest.contains(": ") && !rest.hasPrefix("-") ? "\(spaces)- \(rest)" : nil
    },
  ]

  @Test(arguments: mistakes)
  func isReportedOnceAndReadingGoesOn(mistake: Mistake) {
    let whole = texts(YAMLDocument.read(ScanExample.text(ScanExample.lines)))
    for index in ScanExample.lines.indices {
      guard let spoilt = mistake.spoil(ScanExample.lines[index]) else { continue }
      var lines = ScanExample.lines
      lines[index] = spoilt
      let document = YAMLDocument.read(ScanExample.text(lines))
      let shown = "\(spoilt.debugDescription) on line \(index + 1): \(document.listing)"
      let found = document.problems.map {
        SourceText(document.source).place(of: $0.range.lower).line
      }
      if !(mistake.mayBeAccepted && found.isEmpty) {
        #expect(
          found.count == 1 && abs((found.first ?? 0) - index - 1) <= mistake.slack, "\(shown)")
      }
      let kept = texts(document)
      // What stood on other lines and is no part of a text over several of them.
      let original = ScanExample.lines[index]
      let lost = whole.subtracting(kept).filter { !original.contains($0) && !$0.contains("\n") }
      #expect(lost.isEmpty || document.hasIncompleteNode, "\(shown) lost \(lost)")
      let last = ["positie", "drempel", "2/3", "dekking", "1/3"].filter { !original.contains($0) }
      #expect(kept.isSuperset(of: last) || lost.count < 3, "\(shown)")
      if document.problems.isEmpty { #expect(!document.hasIncompleteNode, "\(shown)") }
    }
  }

  private func texts(_ document: YAMLDocument) -> Set<String> {
    Set(document.nodes.filter { $0.kind == .scalar }.map(\.text))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }

  fileprivate func firstRange(of text: String) -> Range<Index>? { ranges(of: text).first }

  fileprivate func lastRange(of text: String) -> Range<Index>? { ranges(of: text).last }

  fileprivate func range(ofLast text: String) -> Range<Index>? { lastRange(of: text) }
}
