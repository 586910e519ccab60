import Content

extension [Diagnostic] {
  /// How many there are, as one sentence: "2 fouten en 1 waarschuwing in 2 bestanden."
  package var countSentence: String {
    let errors = count { $0.severity == .error }
    let warnings = count - errors
    var parts: [String] = []
    if errors > 0 { parts.append(counted(errors, "fout", "fouten")) }
    if warnings > 0 { parts.append(counted(warnings, "waarschuwing", "waarschuwingen")) }
    guard !parts.isEmpty else { return "Geen fouten gevonden." }
    let files = Set(map(\.path)).count
    return "\(list(parts, "en")) in \(counted(files, "bestand", "bestanden"))."
  }
}
