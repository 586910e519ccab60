/// What `demo` says around the example.
package enum DemoWording {
  /// The folder it writes to when none is named.
  package static let folder = "grensganger-demo"

  /// The name of the report in that folder.
  package static let report = "verslag.html"

  /// A folder that holds something else.
  package static func folderInUse(_ folder: String) -> String {
    "In de map \(quotedPath(folder)) staat al iets anders. Noem een nieuwe of lege map."
  }

  /// A file of the example could not be written.
  package static func cannotWrite(_ path: String) -> String { UsageWording.cannotWrite(path) }

  /// What to do next.
  package static func next(folder: String) -> [String] {
    [
      "Dit was een voorbeeld. Zo ga je verder:",
      "1. Open \(folder)/\(report) in een browser: het verslag om te printen of te mailen.",
      "2. Zoek in \(folder)/school.yaml onder eigen-rol het antwoord bij coordinatie, en maak van weet-niet een ja. Typ nog eens de opdracht demo. Wat verandert er?",
      "3. Kopieer de formulieren naar een eigen map en vul ze in voor je eigen partnerschap. Typ dan:",
      "   grensganger position MIJN-MAP/MIJN-FORMULIER.yaml",
    ]
  }
}
