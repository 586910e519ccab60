/// Words joined as in a Dutch sentence: "a", "a of b", "a, b of c".
func list(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// What someone wrote, as a sentence: with a full stop where it has no end of its own.
package func ended(_ text: String) -> String {
  let end = text.last { !$0.isWhitespace && $0 != "\"" && $0 != "»" && $0 != ")" }
  return end.map { ".?!…".contains($0) } ?? true ? text : text + "."
}

/// What could stand at a place, each between guillemets; of a long list the first eighteen.
func choices(_ words: [String], _ conjunction: String = "of") -> String {
  let most = 18
  guard words.count > most + 1 else { return list(words.map(quoted), conjunction) }
  return list(words.prefix(most).map(quoted) + ["nog \(words.count - most) andere"], conjunction)
}

/// A sentence with what could stand at a place, behind another one; empty when nothing is known.
func couldStand(_ words: [String]) -> String {
  words.isEmpty ? "" : " Hier kan staan: \(choices(words))."
}

/// What stands in a file, between guillemets: on one line, with invisible characters shown, and cut
/// when it is long.
func quoted(_ text: String) -> String {
  let most = 60
  let line = VisibleText.of(text.split(whereSeparator: \.isPlainWhitespace).joined(separator: " "))
  return line.count > most ? "«\(line.prefix(most - 1))…»" : "«\(line)»"
}

/// The path of a file between guillemets, whole so that it can be found.
func quotedPath(_ path: String) -> String { "«\(VisibleText.of(path))»" }

/// A character by its Unicode number, as in `U+0007`.
func unicodeName(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// A number with its noun: "1 vraag", "2 vragen".
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}

extension String {
  /// As the first words of a sentence.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// As words further on in a sentence.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Character {
  /// White space that everyone sees as such: no special spaces or line separators.
  fileprivate var isPlainWhitespace: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r" || self == "\r\n"
  }
}
