/// The open steps of earlier sessions.
package enum EarlierActionWording {
  package static let heading = "Wat jullie eerder afspraken"

  /// How many steps are open.
  package static func introduction(_ count: Int) -> String {
    count == 1
      ? "Er staat nog één stap open. Hoe staat het ermee?"
      : "Er staan nog \(count) stappen open. Hoe staat het ermee?"
  }

  package static let keys = "k = klaar · l = loopt nog · v = vervalt"
  package static let prompt = "Hoe staat het ermee? (k, l of v)"
  package static let letters = "Typ k (klaar), l (loopt nog) of v (vervalt)."
  package static let result = "Wat leverde het op? (Enter = niet noteren)"
  package static let whyDropped = "Waarom gaat het niet door? (Enter = niet noteren)"
}
