import Content

/// What is said about the parts of a scan together: its conditions, settings and older versions.
enum ScanMessages {
  static func condition(_ field: FieldName, _ problem: ConditionProblem) -> Message {
    let inner = problem.message
    return Message(
      "In \(named(field)): \(inner.what.lowercasedFirst)", why: inner.why, remedy: inner.remedy,
      hint: inner.hint)
  }

  static func neverHolds(_ field: FieldName) -> Message {
    Message(
      "\(named(field).capitalizedFirst) kan nooit waar zijn, wat er ook is ingevuld.",
      why: "Waarschijnlijk spreken twee delen elkaar tegen.",
      remedy: "Kijk de voorwaarde na, vooral «en», «niet» en de getallen.")
  }

  static func alwaysHolds(_ field: FieldName) -> Message {
    Message(
      "\(named(field).capitalizedFirst) is altijd waar, wat er ook is ingevuld.",
      why: "Dan maakt de voorwaarde geen verschil.",
      remedy: "Kijk de voorwaarde na, vooral «of», «niet» en de getallen.")
  }

  private static func named(_ field: FieldName) -> String {
    field.record.kind == .positionRule
      ? "de voorwaarde voor \(quoted(field.key)) onder «vereist»"
      : "de voorwaarde achter \(quoted(field.key)) \(field.record.place)"
  }

  static func coverageAboveFirm(_ coverage: Fraction, _ firm: Fraction) -> Message {
    Message(
      "Onder «positie» is «dekking» (\(coverage.written)) hoger dan «drempel» (\(firm.written)).",
      why: """
        Dan is van een stap soms nog niets te zeggen, terwijl er al genoeg ja-antwoorden zijn om hem \
        stevig te noemen.
        """,
      remedy: "Maak «dekking» hoogstens zo hoog als «drempel».")
  }

  static func visibleTooHigh(
    _ visible: Fraction, _ firm: Fraction, _ coverage: Fraction
  ) -> Message {
    let product =
      "\(firm.numerator * coverage.numerator)/\(firm.denominator * coverage.denominator)"
    return Message(
      """
      Onder «positie» is «zichtbaar» (\(visible.written)) hoger dan «drempel» maal «dekking» \
      (\(firm.written) × \(coverage.written) = \(product)).
      """,
      why: "Dan kan een stap stevig zijn terwijl er nog te weinig van te zien is.",
      remedy: "Maak «zichtbaar» hoogstens \(product), of maak «drempel» of «dekking» hoger.")
  }

  static func axisValueWithoutCriteria(_ axis: String, _ value: String) -> Message {
    Message(
      "Er is geen vraag onder «criteria» met \(quoted("\(axis): \(value)")).",
      why: "Over deze waarde is daardoor nooit iets te zeggen.",
      remedy: "Voeg een vraag toe met deze waarde, of haal de waarde weg onder «assen».")
  }

  static func earlierNotOlder(_ version: Int, _ current: Int) -> Message {
    Message(
      """
      Onder «eerder» staat versie \(version), maar dat is geen oudere versie: de scan zelf is versie \
      \(current).
      """,
      why: "Onder «eerder» staat wat er van vragen uit oudere versies is geworden.",
      remedy: "Verbeter «versie» onder «eerder», of maak de versie van de scan hoger.")
  }

  static func earlierTwice(_ version: Int, _ criterion: String) -> Message {
    Message(
      "Onder «eerder» staat de vraag \(quoted(criterion)) van versie \(version) twee keer.",
      why: "Dan is niet duidelijk wat er van die vraag is geworden.",
      remedy: "Laat één van de twee staan.")
  }
}
