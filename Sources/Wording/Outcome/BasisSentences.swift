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
      let all = raters.filter { $0.party == party }
      let roles = all.map(\.role).filter { !$0.isEmpty }
      let named = roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))"
      return "\(all.count) \(Vocabulary.side(of: party))\(named)"
    }
    if raters.count == 1 {
      return
        "Ingevuld door één persoon, \(parts[0].dropFirst(2))."
    }
    return "Ingevuld door \(raters.count) mensen: \(list(parts, "en"))."
  }

  /// How many filled in, where the sides may not be told apart.
  package static func people(_ count: Int) -> String {
    "Ingevuld door \(counted(count, "persoon", "mensen")). Wie van welke kant was, blijft buiten beeld."
  }

  /// That a side is missing, which must stand at the top of every outcome. `others` are the sides
  /// that are there.
  package static func missing(
    _ party: String, others: [String], basis: PictureBasis
  ) -> String {
    let text = "Let op: \(Vocabulary.side(of: party)) heeft nog niemand iets ingevuld."
    guard !others.isEmpty, basis != .consensus else { return text }
    let seen = list(others.map { Vocabulary.side(of: $0) }, "en")
    return basis == .raters
      ? "\(text) Dit is alleen het beeld \(seen)."
      : "\(text) Wat niet samen is afgesproken, is alleen het beeld \(seen)."
  }

  /// Whose word the picture is, as one sentence.
  package static func basis(_ basis: PictureBasis) -> String {
    "Het beeld komt \(basis.label)."
  }

  /// How many questions rest on what, one line each.
  package static func restsOn(_ restsOn: RestsOn) -> [String] {
    [CriterionBasis.agreed, .same, .open, .oneSided, .notAnswered].compactMap { basis in
      let count = restsOn[basis]
      return count == 0 ? nil : "\(counted(count, "vraag", "vragen")): \(basis.label)"
    }
  }

  /// That the shared picture is lower than each side's own.
  package static let sharedIsLower =
    "Het gedeelde beeld is lager dan dat van elke kant apart: jullie zien het allebei, maar bij andere vragen. Dat is een mooi onderwerp om over te praten."

  /// That another way of counting would change how far it is firm, and where: for the whole, or for
  /// the sets with these names.
  package static func sensitivity(
    _ variant: SensitivityVariant, isWholeChanged: Bool, places: [String]
  ) -> String {
    let changed = list((isWholeChanged ? ["als geheel"] : []) + places, "en")
    return "Als \(variant.label), verandert hoe ver het stevig is: \(changed)."
  }

  /// That the way of counting matters.
  package static let sensitive =
    "Hoe ver het stevig is, hangt op sommige plekken af van de manier van tellen:"

  /// That it does not.
  package static let insensitive =
    "Hoe ver het stevig is, hangt niet af van de manier van tellen: het blijft hetzelfde als «bij een deel van ons» als ja of als nee telt, en als een stap al bij de helft of pas bij drie kwart stevig heet."
}
