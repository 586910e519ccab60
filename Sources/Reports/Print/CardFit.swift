/// Which letters make texts fit on a card, by how much room they take at most. Widths are those of wide
/// letters, so that a card also fits where another font is installed.
struct CardFit {
  /// The sizes there are, largest first, in points.
  let sizes: [Double]
  /// Inside the card, in points.
  let width: Double
  let height: Double
  /// Of a line, in sizes.
  let lineHeight: Double

  /// A letter on average, in sizes.
  let letter: Double

  /// A point in millimetres.
  private static let point = 25.4 / 72

  /// The question on the front, in the room that head and foot leave.
  static let question = CardFit(
    sizes: [30, 26, 23, 20, 17.5, 15, 12.5, 10, 8], width: 89, height: 84, lineHeight: 1.25,
    letter: 0.61)

  /// Everything on the back below its head.
  static let back = CardFit(
    sizes: [11.5, 10.75, 10, 9.25, 8.5, 7.75, 7, 6.25, 5.5], width: 89, height: 118,
    lineHeight: 1.34,
    letter: 0.55)

  private init(
    sizes: [Double], width: Double, height: Double, lineHeight: Double, letter: Double
  ) {
    self.sizes = sizes
    self.width = width / Self.point
    self.height = height / Self.point
    self.lineHeight = lineHeight
    self.letter = letter
  }

  /// A text as it is set: how large its letters are and how much room is below it, both in sizes.
  struct Paragraph {
    let text: String
    var scale = 1.0
    var space = 0.0
  }

  /// The place of the largest size in which all paragraphs fit, and whether they do: where they fit in
  /// none it is that of the smallest.
  /// `beside` is what else takes room, in millimetres.
  func size(of paragraphs: [Paragraph], beside: Double = 0) -> (place: Int, fits: Bool) {
    let height = height - beside / Self.point
    for (place, size) in sizes.enumerated() {
      var taken = 0.0
      var isBroken = false
      for paragraph in paragraphs {
        let letters = width / (size * paragraph.scale * letter)
        let lines = Self.lines(paragraph.text, letters: letters)
        taken += (lines * paragraph.scale * lineHeight + paragraph.space) * size
        // A word that does not fit on a line would be broken without a hyphen.
        isBroken = isBroken || Double(Self.longestWord(paragraph.text)) > letters
      }
      if taken <= height, !isBroken { return (place, true) }
    }
    return (sizes.count - 1, false)
  }

  /// How many lines a text takes when words stay whole.
  static func lines(_ text: String, letters: Double) -> Double {
    var lines = 1.0
    var filled = 0.0
    for word in text.split(separator: " ") {
      let length = Double(word.count)
      if filled > 0, filled + 1 + length > letters {
        lines += 1
        filled = 0
      }
      filled += (filled > 0 ? 1 : 0) + length
      // What is longer than a line goes on on the next.
      while filled > letters {
        lines += 1
        filled -= letters
      }
    }
    return lines
  }

  private static func longestWord(_ text: String) -> Int {
    text.split { $0 == " " || $0 == "-" }.map(\.count).max() ?? 0
  }
}
