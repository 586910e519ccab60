import Content
import Sessions

/// Two installations that hold another agreement about one thing.
package enum ConflictWording {
  package static let heading = "Hierover staan twee afspraken"
  package static let introduction =
    "Op de ene laptop is iets anders genoteerd dan op de andere. Zolang jullie niet kiezen, geldt geen van de twee."

  package static let leftOpen = "open laten"

  /// One of them.
  package static func agreement(_ answer: String, reason: String?) -> String {
    reason.map { "\(answer), omdat: \($0)" } ?? answer
  }

  /// An ambition to choose from.
  package static func ambition(_ ambition: Ambition) -> String {
    AmbitionWording.text(ambition)
  }

  /// Whether the picture was recognised, to choose from.
  package static func recognition(_ recognition: Recognition) -> String {
    RecognitionWording.text(recognition)
  }

  package static let prompt = "Welke geldt? (nummer)"
}
