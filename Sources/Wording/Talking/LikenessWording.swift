import Content
import Rules

/// Where people answered alike: what a talk begins with.
package enum LikenessWording {
  package static let heading = "Waar jullie hetzelfde antwoordden"

  /// How many; `total` is what was asked.
  package static func count(_ alike: Int, of total: Int) -> String {
    switch alike {
    case 0:
      "Nergens gaven jullie precies hetzelfde antwoord. Dat geeft niet: dan valt er veel te vertellen."
    case 1: "Bij één vraag gaven jullie hetzelfde antwoord. Een mooi begin:"
    case total: "Bij alle \(total) vragen gaven jullie hetzelfde antwoord. Dat komt niet vaak voor:"
    default:
      "Bij \(alike) van de \(total) vragen gaven jullie hetzelfde antwoord. Een mooi begin:"
    }
  }

  /// One of them.
  package static func alike(_ name: String, _ answer: String) -> String {
    "\(name.last == "." ? String(name.dropLast()) : name): \(answer)"
  }

  /// Those that are not listed.
  package static func more(_ count: Int) -> String {
    "En nog \(counted(count, "andere vraag", "andere vragen"))."
  }

  /// Nobody of another side filled in.
  package static func alone(_ side: String) -> String {
    "Tot nu toe is er één invuller, \(side). Er is dus nog niets om naast elkaar te leggen."
  }

  /// What to do about that.
  package static let askTheOther =
    "Vraag iemand van de andere kant om ook in te vullen. Een verschil is niet erg: daar begint het gesprek. Hieronder staat alvast jouw eigen beeld."
}
