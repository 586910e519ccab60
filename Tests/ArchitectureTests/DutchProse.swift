/// Tells Dutch sentences from other texts, by the words that hold every sentence together.
enum DutchProse {
  /// The commonest words of written Dutch, without those that are English words as well.
  static let words: Set<String> = [
    "aan", "alle", "alleen", "alles", "als", "altijd", "andere", "anders", "bij", "daar", "dat",
    "de", "deze", "dit", "doen", "dus", "een", "eens", "eerst", "er", "geen", "gaat", "haar",
    "heb", "hebben", "heeft", "het", "hier", "hoe", "hoort", "hun", "iemand", "iets", "ik", "ja",
    "je", "jij", "jouw", "jullie", "kunnen", "kunt", "maar", "meer", "met", "mijn", "moet",
    "moeten", "naar", "niet", "niets", "nog", "nu", "om", "omdat", "ons", "onze", "ook", "op",
    "staat", "te", "tegen", "toch", "tot", "uit", "van", "veel", "vooral", "voor", "waar", "wat",
    "welke", "werd", "weten", "wordt", "worden", "zal", "ze", "zelf", "zich", "zien", "zij",
    "zijn", "zo", "zonder", "zou", "zoals",
  ]

  /// True for a text with a space in it and at least two different words of the list.
  static func isLikely(_ text: String) -> Bool {
    guard text.contains(" ") else { return false }
    let found = text.lowercased().split { !$0.isLetter }.map(String.init).filter(words.contains)
    return Set(found).count > 1
  }

  static func findings(in file: SourceFile) -> [Finding] {
    file.swift.literals.filter { isLikely($0.text) }.map { literal in
      Finding(
        path: file.path, line: literal.line,
        advice: "Dutch sentences live in Wording, this one too: «\(literal.text.prefix(60))»")
    }
  }
}
