import Wording

/// What every message must be, whatever it says.
enum MessageRules {
  /// The rules that a message breaks; empty when it is fine.
  static func broken(by message: Message) -> [String] {
    var broken: [String] = []
    if message.what.isEmpty { broken.append("says not what is wrong") }
    if message.remedy.isEmpty { broken.append("says not what to do") }
    for part in [message.what, message.why, message.remedy, message.hint] where !part.isEmpty {
      if part.last != ".", part.last != "?" { broken.append("no full stop: \(part)") }
      if part.contains("  ") { broken.append("two spaces: \(part)") }
      if part.contains("\n") { broken.append("a line end: \(part)") }
      if part.first == " " { broken.append("begins with a space: \(part)") }
      if let first = part.first, first.isLetter, first.isLowercase {
        broken.append("begins with a small letter: \(part)")
      }
      if part.contains("!") && !withoutQuotes(part).isEmpty && withoutQuotes(part).contains("!") {
        broken.append("raises its voice: \(part)")
      }
      let words = Vocabulary.forbiddenWords(in: part)
      if !words.isEmpty { broken.append("prints \(words): \(part)") }
      let jargon = jargon.filter { withoutQuotes(part).lowercased().contains($0) }
      if !jargon.isEmpty { broken.append("jargon \(jargon): \(part)") }
    }
    if !beginsWithVerb(message.remedy) {
      broken.append("does not begin with what to do: \(message.remedy)")
    }
    return broken
  }

  /// Words of programmers and English words; and words that blame.
  private static let jargon = [
    "yaml", "parse", "syntax", "scalar", "mapping", "sequence", "string", "node", "token",
    "operator", "parameter", "default", "invalid", "ongeldig", "illegaal", "verboden", "foutief",
    "je hebt", "ben je vergeten", "descriptor", "record",
  ]

  private static let verbs: Set<String> = [
    "Begin", "Bewaar", "Gebruik", "Geef", "Haal", "Kies", "Kijk", "Kopieer", "Laat", "Maak", "Noem",
    "Pas", "Schrijf",
    "Sla", "Sluit", "Typ", "Verander", "Verbeter", "Vergelijk", "Verplaats", "Vervang", "Verwijder",
    "Open", "Voeg", "Vraag", "Vul", "Wissel", "Zet",
  ]

  private static func beginsWithVerb(_ remedy: String) -> Bool {
    if remedy.hasPrefix("Wil je ") { return true }
    return remedy.split(separator: " ").first.map { verbs.contains(String($0)) } ?? false
  }

  private static func withoutQuotes(_ text: String) -> String {
    var plain = ""
    var depth = 0
    for character in text {
      if character == "«" { depth += 1 }
      if depth == 0 { plain.append(character) }
      if character == "»" { depth -= 1 }
    }
    return plain
  }
}
