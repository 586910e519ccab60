import Content

extension Vocabulary {
  /// What the people who read call the sides themselves, by the id of the party. Set for the whole of
  /// a command, from the facts of the partnership it is about (decision 8).
  @TaskLocal package static var localNames: [String: String] = [:]

  /// From which side something was filled in, by the id of the party: "vanuit de school", "vanuit
  /// het instituut"; of a party that a scan named itself, "vanuit" with its id.
  package static func side(of party: String) -> String {
    if let name = localNames[party] { return "vanuit \(VisibleText.of(name))" }
    return switch party {
    case "school": school.label
    case "opleiding": institute.label
    case "student": "vanuit de studenten"
    case "gast": "vanuit de gasten"
    case "tafel": "vanuit de tafels"
    default: "vanuit \(party)"
    }
  }

  /// The word behind a step of the main scan, by its id; nil for other ids.
  package static func step(_ id: String) -> Vocabulary? {
    switch id {
    case "coordinatie": .coordination
    case "identificatie": .identification
    case "reflectie": .reflection
    case "transformatie": .transformation
    default: nil
    }
  }

  /// The word behind a level of the main scan, by its id; nil for other ids.
  package static func level(_ id: String) -> Vocabulary? {
    switch id {
    case "institutioneel": .organisations
    case "interpersoonlijk": .people
    case "intrapersoonlijk": .ownRole
    default: nil
    }
  }
}

extension Step {
  /// The name with what it comes down to: "reflectie (door elkaars ogen kijken)"; the name alone
  /// when it has no plain words.
  package var nameWithGloss: String {
    let plain = Vocabulary.step(id)?.label ?? plainName?.lowercasedFirst
    return plain.map { "\(name.lowercasedFirst) (\($0))" } ?? name.lowercasedFirst
  }
}

extension AxisValue {
  /// In plain words where there are any, as inside a sentence: "tussen mensen".
  package var label: String {
    Vocabulary.level(id)?.label ?? plainName?.lowercasedFirst ?? name.lowercasedFirst
  }

  /// The same with the term behind it: "tussen mensen (interpersoonlijk)".
  package var labelWithTerm: String {
    let term = name.lowercasedFirst
    return label == term ? label : "\(label) (\(term))"
  }
}
