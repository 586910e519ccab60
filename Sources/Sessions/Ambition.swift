/// What the group wants to have reached.
package struct Ambition: Hashable, Sendable {
  /// What a colleague sees in a year that is not so now.
  package let text: String
  /// True when the group wants to keep things as they are.
  package let keepsAsIs: Bool

  package init(text: String, keepsAsIs: Bool = false) {
    self.text = text
    self.keepsAsIs = keepsAsIs
  }
}

/// Whether the group recognises the picture.
package struct Recognition: Hashable, Sendable {
  package let answer: Answer
  package let because: String?

  /// The raw value is the word in journals.
  package enum Answer: String, CaseIterable, Sendable {
    case yes = "ja"
    case partly = "deels"
    case no = "nee"
  }

  package init(_ answer: Answer, because: String? = nil) {
    self.answer = answer
    self.because = because
  }
}

/// Why an answer differs from the one of the session before. Only a change of the practice is movement.
/// The raw value is the word in journals.
package enum Change: String, CaseIterable, Hashable, Sendable {
  case practice = "praktijk"
  case view = "kijk"
  case raters = "invullers"
  case question = "vraag"
  case unknown = "weet-niet"
}
