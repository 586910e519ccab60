import TestSupport

/// A tree for random tests, and the texts that stand for it.
indirect enum RandomTree: Sendable {
  case text(String)
  case list([RandomTree])
  case mapping([(key: String, value: RandomTree)])

  /// As `YAMLNode.tree` shows it.
  var shown: String {
    switch self {
    case .text(let text):
      "'\(text.map { $0 == "\n" ? "⏎" : $0 == "\t" ? "⇥" : String($0) }.joined())'"
    case .list(let items): "[\(items.map(\.shown).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "'\($0.key)': \($0.value.shown)" }.joined(separator: ", "))}"
    }
  }
}

extension String {
  fileprivate func map(_ change: (Character) -> String) -> [String] { Array(self).map(change) }
}

/// Makes random trees and writes them in random styles of the subset.
struct DocumentGenerator {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let words = [
    "a", "b", "woord", "één", "漢字", "👍", "2030", "no", "null", "~", "x:y", "a#b", "it's", "-1",
  ]
  private static let oddities = [
    ": ", " #", "\"", "\\", "'", "\n", "\n\n", " ", "\t", ", ", "[", "}", "- ",
  ]

  // MARK: Trees

  mutating func tree(depth: Int) -> RandomTree {
    switch depth == 0 ? 0 : Int.random(in: 0..<4, using: &random) {
    case 1:
      return .list((0..<Int.random(in: 0..<4, using: &random)).map { _ in tree(depth: depth - 1) })
    case 2, 3:
      let keys = ["k", "id", "let-op", "a b", "é", "x: y", "1"].shuffled(using: &random)
      return .mapping(
        keys.prefix(Int.random(in: 0..<4, using: &random)).map { ($0, tree(depth: depth - 1)) })
    default: return .text(text())
    }
  }

  private mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<5, using: &random) {
      text += word()
      if chance(3) {
        text += Self.oddities.randomElement(using: &random) ?? ""
      } else {
        text += " "
      }
    }
    return chance(2) ? text : String(text.split(separator: " ").joined(separator: " "))
  }

  private mutating func word() -> String { Self.words.randomElement(using: &random) ?? "a" }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  // MARK: Texts

  mutating func document(_ tree: RandomTree) -> String {
    switch tree {
    case .list(let items) where !items.isEmpty && !chance(5): return block(tree, column: 0)
    case .mapping(let entries) where !entries.isEmpty && !chance(5): return block(tree, column: 0)
    default: return (chance(3) ? "--- " : "") + inline(tree, column: 0) + "\n"
    }
  }

  /// The lines of a list or mapping that is not empty.
  private mutating func block(_ tree: RandomTree, column: Int, isInline: Bool = false) -> String {
    var lines = ""
    let margin = String(repeating: " ", count: column)
    switch tree {
    case .list(let items):
      for (index, item) in items.enumerated() {
        if index > 0 || !isInline { lines += filler() + margin }
        lines += "-" + value(item, column: column, isBehindDash: true)
      }
    case .mapping(let entries):
      for (index, entry) in entries.enumerated() {
        if index > 0 || !isInline { lines += filler() + margin }
        lines += key(entry.key) + (chance(8) ? " :" : ":")
        lines += value(entry.value, column: column, isBehindDash: false)
      }
    case .text: break
    }
    return lines
  }

  private mutating func filler() -> String {
    guard chance(6) else { return "" }
    // Nothing that would belong to a block scalar above it.
    return ["\n", "# x: y\n", "\n\n# -\n"].randomElement(using: &random) ?? "\n"
  }

  private mutating func key(_ key: String) -> String {
    key.contains(": ") || chance(6) ? quoted(key) : key
  }

  /// What stands behind a dash or colon, up to and including the line end.
  private mutating func value(_ tree: RandomTree, column: Int, isBehindDash: Bool) -> String {
    let isBlock: Bool
    switch tree {
    case .text: isBlock = false
    case .list(let items): isBlock = !items.isEmpty && !chance(3)
    case .mapping(let entries): isBlock = !entries.isEmpty && !chance(3)
    }
    if isBlock {
      if isBehindDash, chance(2) {
        let gap = Int.random(in: 1...3, using: &random)
        let spaces = String(repeating: " ", count: gap)
        return spaces + block(tree, column: column + 1 + gap, isInline: true)
      }
      if case .list = tree, !isBehindDash, chance(2) { return "\n" + block(tree, column: column) }
      return "\n" + block(tree, column: column + Int.random(in: 1...3, using: &random))
    }
    if case .text(let text) = tree {
      if text.isEmpty, chance(2) { return "\n" }
      if let lines = blockText(text, column: column), chance(3) { return " " + lines }
    }
    let end = chance(6) ? " # x\n" : "\n"
    return " " + inline(tree, column: column + 1) + end
  }

  /// A text under `|` or `>`, when it can stand there.
  private mutating func blockText(_ text: String, column: Int) -> String? {
    let trimmed = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard !trimmed.isEmpty, !trimmed.hasSuffix("\n"), !trimmed.hasPrefix("\t"),
      !trimmed.contains("\n\t"), trimmed.contains(where: { $0 != " " && $0 != "\n" && $0 != "\t" })
    else { return nil }
    let needsIndicator = trimmed.hasPrefix(" ") || trimmed.hasPrefix("\n")
    let depth = Int.random(in: 1...4, using: &random)
    let margin = String(repeating: " ", count: column + depth)
    let header = "|" + (needsIndicator ? "\(depth)" : "") + (text.hasSuffix("\n") ? "" : "-")
    let lines = trimmed.split(separator: "\n", omittingEmptySubsequences: false)
    return header + "\n" + lines.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
  }

  /// On one line, or between brackets or quotes over lines from `column`.
  private mutating func inline(_ tree: RandomTree, column: Int, isInFlow: Bool = false) -> String {
    switch tree {
    case .text(let text):
      return isPlain(text) && !chance(4) ? text : quoted(text)
    case .list(let items):
      let inner = items.map { inline($0, column: column, isInFlow: true) }
      return "[" + inner.joined(separator: "," + gap(column))
        + (chance(5) && !inner.isEmpty ? ",]" : "]")
    case .mapping(let entries):
      let inner = entries.map {
        quoted($0.key) + ":" + gap(column) + inline($0.value, column: column, isInFlow: true)
      }
      return "{" + inner.joined(separator: "," + gap(column)) + (chance(5) ? " }" : "}")
    }
  }

  private mutating func gap(_ column: Int) -> String {
    guard chance(4) else { return " " }
    return (chance(2) ? " # x\n" : "\n") + String(repeating: " ", count: column + 1)
  }

  private func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " }
      && !text.isEmpty && !text.hasPrefix(" ") && !text.hasSuffix(" ")
  }

  private mutating func quoted(_ text: String) -> String {
    if !text.contains("\n"), chance(2) { return "'" + text.replacing("'", with: "''") + "'" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += chance(2) ? "\\t" : "\t"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case let other where chance(12):
        let hex = String(other.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
