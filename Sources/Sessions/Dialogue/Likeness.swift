/// How much two lines look like each other: a hint for who joins what says the same.
///
/// Without knowledge of any language: words are compared by their beginnings and by the groups of
/// three letters in them, so that an ending, a spelling or the order of words matters little. Short
/// words, most of them small connecting ones, count less than long ones.
package enum Likeness {
  /// Two lines that probably say the same.
  package struct Pair: Hashable, Sendable {
    package let first: EventID
    package let second: EventID
    /// From 0, nothing in common, to 100, the same words.
    package let percent: Int
  }

  /// From how much likeness on two lines are worth a look.
  package static let threshold = 50

  /// Of `texts` the pairs that probably say the same, best first, then in the order of the texts. Takes
  /// every pair of texts: meant for a few hundred at most.
  package static func pairs(
    of texts: [(id: EventID, text: String)], threshold: Int = Likeness.threshold
  ) -> [Pair] {
    let marks = texts.map { Marks($0.text) }
    var pairs: [(pair: Pair, place: Int)] = []
    for first in texts.indices {
      for second in texts.indices.dropFirst(first + 1) {
        let percent = marks[first].percent(alike: marks[second])
        guard percent >= threshold else { continue }
        let pair = Pair(first: texts[first].id, second: texts[second].id, percent: percent)
        pairs.append((pair, pairs.count))
      }
    }
    return pairs.sorted { ($1.pair.percent, $0.place) < ($0.pair.percent, $1.place) }.map(\.pair)
  }

  /// How much two texts look like each other, from 0 to 100; 0 when one of them has no letters.
  package static func percent(_ one: String, _ other: String) -> Int {
    Marks(one).percent(alike: Marks(other))
  }
}

/// What of a text is compared: groups of three letters, with how often each occurs, sorted.
private struct Marks {
  private var trigrams: [UInt64] = []

  /// A word of one or two letters has no group of three of its own, one of three letters has one and
  /// that of its beginning: so long words weigh more.
  init(_ text: String) {
    for word in Self.words(of: text) {
      let letters = Array(word)
      guard letters.count > 2 else { continue }
      trigrams.append(Self.mark(0, letters[0], letters[1]))
      for place in 2..<letters.count {
        trigrams.append(Self.mark(letters[place - 2], letters[place - 1], letters[place]))
      }
    }
    trigrams.sort()
  }

  /// Twice what they share, of what they have together (Dice 1945).
  func percent(alike other: Marks) -> Int {
    let (one, two) = (trigrams, other.trigrams)
    guard !one.isEmpty, !two.isEmpty else { return 0 }
    var (shared, left, right) = (0, 0, 0)
    while left < one.count, right < two.count {
      if one[left] == two[right] {
        shared += 1
        left += 1
        right += 1
      } else if one[left] < two[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 200 * shared / (one.count + two.count)
  }

  /// Letters and digits, in small letters and without accents; anything else ends a word.
  private static func words(of text: String) -> [[UInt32]] {
    var words: [[UInt32]] = [[]]
    for character in text.lowercased() {
      if character.isLetter || character.isNumber, let base = character.base {
        words[words.count - 1].append(base)
      } else {
        words.append([])
      }
    }
    return words
  }

  /// A scalar takes 21 bits.
  private static func mark(_ one: UInt32, _ two: UInt32, _ three: UInt32) -> UInt64 {
    UInt64(one) << 42 | UInt64(two) << 21 | UInt64(three)
  }
}

extension Character {
  /// The letter without its accents, for those of the Latin alphabet that Dutch uses.
  fileprivate var base: UInt32? {
    let accents: [(String, Unicode.Scalar)] = [
      ("àáâãäå", "a"), ("ç", "c"), ("èéêë", "e"), ("ìíîï", "i"), ("ñ", "n"), ("òóôõö", "o"),
      ("ùúûü", "u"), ("ýÿ", "y"),
    ]
    return (accents.first { $0.0.contains(self) }?.1 ?? unicodeScalars.first)?.value
  }
}
