extension String {
  /// True for `[a-z0-9]+(-[a-z0-9]+)*`.
  package var isIdentifier: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
  }

  /// The well-formed id that comes closest: small letters without accents, with hyphens between
  /// words; nil when nothing is left.
  var asIdentifier: String? {
    var words: [String] = [""]
    for character in lowercased() {
      let plain = Self.plainLetters[character].map(String.init) ?? String(character)
      if plain.isIdentifier {
        words[words.count - 1] += plain
      } else if words.last != "" {
        words.append("")
      }
    }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-")
    return id.isEmpty ? nil : id
  }

  private static let plainLetters: [Character: Character] = {
    let groups: [(String, Character)] = [
      ("àáâãäå", "a"), ("ç", "c"), ("èéêë", "e"), ("ìíîï", "i"), ("ñ", "n"), ("òóôõöø", "o"),
      ("ùúûü", "u"), ("ýÿ", "y"),
    ]
    var letters: [Character: Character] = [:]
    for (accented, plain) in groups {
      for letter in accented { letters[letter] = plain }
    }
    return letters
  }()

  /// The text between the white space at both ends.
  var withoutWhitespaceAround: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
