import Sessions

/// The picture, and whether the group recognises it.
package enum RecognitionWording {
  package static let levels = "Hoe ver per niveau"
  package static let question = "Herkennen jullie dit beeld?"
  package static let prompt = "(j = ja, d = deels, n = nee)"
  package static let letters = "Typ j (ja), d (deels) of n (nee)."
  package static let because = "Wat klopt er niet, of wat mist er? (Enter = niet noteren)"
  package static let limits =
    "Een beeld uit een scan is nooit het hele verhaal. Jullie mogen het er niet mee eens zijn."

  /// What was answered.
  package static func text(_ recognition: Recognition) -> String {
    recognition.because.map { "\(recognition.answer.rawValue), omdat: \($0)" }
      ?? recognition.answer.rawValue
  }
}
