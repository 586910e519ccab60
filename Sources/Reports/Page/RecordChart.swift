import Wording

extension Page {
  /// How often everything was given that could be given: a bar for each.
  package struct Chart: Sendable {
    /// What it is about, or whose it is.
    package let name: String
    /// At least one, in order.
    package let bars: [Bar]
    /// What it comes down to.
    package let sentence: String

    /// How often one of the things was given.
    package struct Bar: Sendable {
      package let label: String
      /// 0 or more.
      package let count: Int

      package init(label: String, count: Int) {
        self.label = label
        self.count = count
      }
    }

    package init(name: String, bars: [Bar], sentence: String) {
      self.name = name
      self.bars = bars
      self.sentence = sentence
    }
  }
}

extension Page.Chart {
  /// What the drawing shows, for who cannot see it.
  var alternative: String {
    RecordWording.alternative(bars.map { ($0.label, $0.count) })
  }

  var inWords: String {
    [name, sentence, alternative].filter { !$0.isEmpty }.map(ended).joined(separator: " ")
  }

  /// A drawing with its text above it, in which the highest bar fills the height.
  var htmlLines: [String] {
    let (step, height, top) = (20, 40, 12)
    // More people than any room holds would only come from a damaged file.
    let most = min(9999, max(1, bars.map(\.count).max() ?? 1))
    var lines = ["<figure>"]
    lines.append(
      "<figcaption><b>\(HTMLText.escaped(name))</b><br>\(HTMLText.escaped(sentence))</figcaption>")
    lines.append(
      "<svg role=\"img\" aria-label=\"\(HTMLText.escaped(alternative))\" "
        + "viewBox=\"0 0 \(step * bars.count) \(top + height + 14)\">")
    for (place, bar) in bars.enumerated() {
      let middle = place * step + step / 2
      let length = max(0, min(bar.count, most)) * height / most
      let foot = top + height
      if bar.count > 0 {
        lines.append(
          "<rect x=\"\(place * step + 2)\" y=\"\(foot - length)\" width=\"\(step - 4)\" "
            + "height=\"\(length)\"/>")
        lines.append("<text x=\"\(middle)\" y=\"\(foot - length - 2)\">\(bar.count)</text>")
      } else {
        lines.append("<path d=\"M\(place * step + 2) \(foot)h\(step - 4)\"/>")
      }
      lines.append(
        "<text x=\"\(middle)\" y=\"\(foot + 11)\">\(HTMLText.escaped(bar.label))</text>")
    }
    lines += ["</svg>", "</figure>"]
    return lines
  }
}
