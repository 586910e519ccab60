import Content
import Positions

/// What an outcome rests on, and what hangs on a convention.
package enum BasisSentences {
  /// Who filled in, as in "Ingevuld door 2 mensen: 1 vanuit de school (schoolopleider), …".
  package static func raters(_ raters: [(party: String, role: String)]) -> String {
    guard !raters.isEmpty else {
      return "Er zijn geen losse formulieren: alleen wat samen is afgesproken."
    }
    var parties: [String] = []
    for rater in raters where !parties.contains(rater.party) { parties.append(rater.party) }
    let parts = parties.map { party in
      let roles = raters.filter { $0.party == party }.map(\.role)
      return "\(roles.count) \(Vocabulary.side(of: party)) (\(roles.joined(separator: ", ")))"
    }
    return "Ingevuld door \(counted(raters.count, "mens", "mensen")): \(list(parts, "en"))."
  }

  /// That a side is missing, which must stand at the top of every outcome.
  package static func missing(_ party: String, others: [String]) -> String {
    let seen = others.map { Vocabulary.side(of: $0) }
    return "Let op: \(Vocabulary.side(of: party)) heeft nog niemand ingevuld."
      + (seen.isEmpty ? "" : " Dit is alleen het beeld \(list(seen, "en")).")
  }

  /// Whose word the picture is, as one sentence.
  package static func basis(_ basis: PictureBasis) -> String {
    "Het beeld komt \(basis.label)."
  }

  /// How many questions rest on what, one line each.
  package static func restsOn(_ restsOn: RestsOn) -> [String] {
    [CriterionBasis.agreed, .same, .open, .oneSided, .notAnswered].compactMap { basis in
      let count = restsOn[basis]
      return count == 0 ? nil : "\(counted(count, "vraag", "vragen")) \(basis.label)"
    }
  }

  /// That the shared picture is lower than each side's own; nil when it is not.
  package static let sharedIsLower =
    "Het gedeelde beeld is lager dan dat van elke kant apart: jullie zien het allebei, maar op andere punten. Dat is een mooi onderwerp om over te praten."

  /// What a position hangs on; nil when no convention matters.
  package static func sensitivity(_ variants: [SensitivityVariant]) -> String? {
    guard !variants.isEmpty else { return nil }
    let texts = variants.map(\.label)
    return "Een deel van het beeld zou anders zijn als \(list(texts, "of"))."
  }

  /// That no convention matters.
  package static let insensitive =
    "Het beeld blijft hetzelfde als «bij een deel van ons» als ja of als nee zou tellen, en als de grens voor stevig wat lager of hoger lag."
}
