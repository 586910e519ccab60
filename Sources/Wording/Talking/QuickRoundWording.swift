/// The quick round through the differences that were not talked about.
package enum QuickRoundWording {
  package static let heading = "Korte ronde langs de andere verschillen"

  /// How many differences are left.
  package static func introduction(_ count: Int) -> String {
    "Nog \(counted(count, "verschil", "verschillen")); elk kost één toets. Openlaten kan altijd: dan telt wat jullie allebei zien."
  }

  /// Which difference it is.
  package static func item(_ number: Int, of total: Int, _ name: String) -> String {
    "\(number) van \(total): \(name)"
  }

  /// What each key gives.
  package static func keys(lowest: String?, highest: String?, between: String?) -> [String] {
    [
      lowest.map { "l = laagste (\($0))" }, between.map { "t = ertussenin (\($0))" },
      highest.map { "h = \(lowest == nil ? "wat de ene kant ziet" : "hoogste") (\($0))" },
      "o = open laten",
    ].compactMap(\.self)
  }

  package static let prompt = "Keuze: (Enter = open, r = de rest ook open)"

  /// Something else was typed; what can be.
  package static func letters(_ letters: [String]) -> String {
    "Typ \(list(letters, "of")), of Enter om het open te laten."
  }

  package static let done = "Dat waren de verschillen."
}
