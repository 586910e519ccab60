import Content

/// What is said about a session format as a whole: its time, its order and what it shows.
enum FormatMessages {
  static func minutesDiffer(_ record: RecordName, _ total: Int, _ steps: Int) -> Message {
    Message(
      """
      \(record.placeFirst) duren de stappen samen \(counted(steps, "minuut", "minuten")), maar achter \
      «minuten» staat \(total).
      """,
      why: "Wie de werkvorm kiest, rekent op die tijd.",
      remedy: "Maak «minuten» bovenaan \(steps), of verander de minuten van een stap.")
  }

  static func shortestAboveMinutes(
    _ record: RecordName, _ shortest: Int, _ minutes: Int
  ) -> Message {
    Message(
      "\(record.placeFirst) is «minimaal» (\(shortest)) meer dan «minuten» (\(minutes)).",
      why: "«minimaal» is de tijd die overblijft als je de stap korter maakt.",
      remedy: "Maak «minimaal» hoogstens \(minutes), of haal de sleutel weg.")
  }

  static func groupReversed(_ from: Int, _ to: Int) -> Message {
    Message(
      "Onder «groep» is «van» (\(from)) meer dan «tot» (\(to)).",
      why: "«van» is het kleinste aantal mensen en «tot» het grootste.",
      remedy: "Wissel de twee getallen om, of verbeter er een.")
  }

  static func notWelcome(_ record: RecordName, _ kind: FormatStep.Kind) -> Message {
    Message(
      "\(record.placeFirst) begint de werkvorm, maar die stap heeft \(kind.quotedKey).",
      why: "Mensen weten graag eerst wat ze gaan doen en wat er met hun antwoorden gebeurt.",
      remedy: "Zet een stap met \(FormatStep.Kind.welcome.quotedKey) vooraan.")
  }

  static func notClosing(_ record: RecordName, _ kind: FormatStep.Kind) -> Message {
    Message(
      "\(record.placeFirst) eindigt de werkvorm, maar die stap heeft \(kind.quotedKey).",
      why: "Aan het eind hoort iedereen wat er is afgesproken en hoe het verdergaat.",
      remedy: "Zet een stap met \(FormatStep.Kind.closing.quotedKey) achteraan.")
  }

  static func actionsBeforeHarvest(_ record: RecordName) -> Message {
    Message(
      "\(record.placeFirst) spreken jullie al acties af, maar er is nog geen oogst.",
      why: "Acties komen uit wat het gesprek opleverde.",
      remedy: """
        Zet er een stap met \(FormatStep.Kind.harvest.quotedKey) voor, of verplaats deze stap naar \
        achteren.
        """)
  }

  static func harvestOfNothing(_ record: RecordName) -> Message {
    Message(
      "\(record.placeFirst) is er nog niets om te oogsten.",
      why: "Er was nog geen stap waarin mensen iets zeiden of opschreven.",
      remedy: "Zet er bijvoorbeeld een stap met «soort: kaart» of «soort: plenair» voor.")
  }

  static func contributionsNotYet(_ record: RecordName, _ kind: FormatStep.Kind) -> Message {
    let contributing = FormatStep.Kind.contributing.quotedKey
    return Message(
      "\(record.placeFirst) gaat het over de inbreng, maar die is er dan nog niet.",
      why: "Mensen brengen iets in bij een stap met \(contributing).",
      remedy: "Zet er een stap met \(contributing) voor, of "
        + (kind == .ordering ? "haal deze stap weg." : "verander wat er achter «over» staat."))
  }

  static func withoutScan(_ record: RecordName, _ field: FieldName, _ word: String?) -> Message {
    let key = quoted(word.map { "\(field.key): \($0)" } ?? field.key)
    return Message(
      "\(record.placeFirst) ontbreekt «scan».",
      why: field.record.kind == .format
        ? "\(key) zegt hoe mensen een scan invullen; dan moet duidelijk zijn welke."
        : "\(key) \(field.record.place) laat iets van een scan zien; dan moet duidelijk zijn welke.",
      remedy: "Zet bovenaan «scan:» met de id van de scan, of haal \(key) weg.")
  }

  static func scanWithoutOptions(_ field: FieldName, _ scan: String) -> Message {
    let key = quoted(field.key)
    return Message(
      "\(field.record.placeFirst) gaat \(key) over opties, maar de scan \(quoted(scan)) heeft die niet.",
      why: "Alleen een scan met «soort: profiel» heeft opties.",
      remedy: "Kies bovenaan achter «scan» een scan met opties, of haal \(key) weg.")
  }

  static func termsNotShared(_ record: RecordName, _ minutes: Int) -> Message {
    Message(
      """
      \(record.placeFirst) gaan mensen van meer dan één kant in gesprek zonder eerst hun woorden te \
      vergelijken.
      """,
      why: "Elke kant heeft vaak eigen woorden voor hetzelfde.",
      remedy: """
        Zet vooraan een stap met \(FormatStep.Kind.terms.quotedKey) van minstens \(minutes) minuten, \
        zoals «Wat noemen we hoe?».
        """)
  }

  static func nothingGives(_ record: RecordName) -> Message {
    Message(
      "\(record.placeFirst) kan geen enkele stap korter of eruit.",
      why: "Loopt het gesprek uit, dan kun je niet op tijd stoppen.",
      remedy: "Zet bij een stap «minimaal:» met minder minuten, of «mag-vervallen: ja».")
  }
}

extension FormatStep.Kind {
  /// As it is written: "«soort: kaart»".
  var quotedKey: String { quoted("soort: \(rawValue)") }
}
