import Testing

/// The commands in a guide, and the screens it shows of them.
extension Guide {
  /// The lines of the blocks with commands, in order.
  var commands: [String] {
    codes("opdracht").flatMap { $0.text.split(separator: "\n").map(String.init) }
  }

  /// The commands that a sentence names; `opdracht` blocks are not sentences.
  var namedCommands: Set<String> {
    Set(text.codeStretches.filter { $0.hasPrefix("grensganger ") && !$0.contains("\n") })
  }

  var screens: [Code] { codes("scherm") }

  /// Records a screen that was not printed so. A line `…` stands for lines that are left out.
  func expectScreens(in transcript: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    for screen in screens {
      var rest = transcript[...]
      for part in screen.text.meaningfulLines.split(separator: "…") {
        let end = rest.end(of: Array(part))
        #expect(
          end != nil, "line \(screen.line): \(part.joined(separator: "\n"))",
          sourceLocation: sourceLocation)
        rest = rest[(end ?? rest.startIndex)...]
      }
    }
  }

  private func codes(_ language: String) -> [Code] {
    blocks.compactMap { block in
      guard case .code(let code) = block, code.language == language else { return nil }
      return code
    }
  }
}

extension String {
  /// Its lines without what nobody sees: spaces at the end, and blank lines.
  var meaningfulLines: [String] {
    split(separator: "\n").map { line in
      String(String(line.reversed().drop(while: \.isWhitespace).reversed()))
    }.filter { !$0.isEmpty }
  }
}

extension ArraySlice<String> {
  /// Where the first stretch that is like this ends; nil when there is none.
  fileprivate func end(of stretch: [String]) -> Int? {
    guard count >= stretch.count else { return nil }
    return (startIndex...endIndex - stretch.count).first { start in
      self[start..<start + stretch.count].elementsEqual(stretch)
    }.map { $0 + stretch.count }
  }
}
