/// What the group calls things.
package enum DialogueTermWording {
  package static let offered = "Woorden die straks voorbijkomen:"
  package static let how =
    "Typ wat jullie er vandaag mee bedoelen, zoals: leervraag = wat een student wil leren."
  package static let number =
    "Een nummer alleen geeft de uitleg van dat woord; 2 = tekst noteert het."
  package static let prompt = "woord = betekenis >"
  package static let sayMeaning =
    "Typ het woord, een =-teken en wat jullie ermee bedoelen. Of een nummer uit het lijstje."

  /// What the partnership calls its sides.
  package static func localNames() -> [String] {
    ["school", "opleiding"].compactMap { party in
      Vocabulary.localNames[party].map {
        "De kant \(plain(party)) heet bij jullie: \(VisibleText.of($0))."
      }
    }
  }

  /// What a side is called everywhere.
  private static func plain(_ party: String) -> String {
    party == "opleiding" ? "instituut" : party
  }
}
