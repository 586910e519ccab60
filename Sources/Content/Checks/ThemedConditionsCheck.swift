import StrictYAML

/// An option of a profile scan tells what it needs under a theme once: a second time is a list that
/// was copied and left.
enum ThemedConditionsCheck {
  static func run(_ scan: Record, reading: FileReading) {
    for option in scan.records("opties") {
      var seen: Set<String> = []
      for entry in option.records("voorwaarden") {
        guard let theme = entry.text("thema"), let node = entry.fields["thema"]?.node,
          !seen.insert(theme).inserted
        else { continue }
        let field = FieldName(record: option.name, key: "voorwaarden")
        reading.report(.repeatedEntry(field, text: theme), at: node.range)
      }
    }
  }
}
