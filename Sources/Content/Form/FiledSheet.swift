import StrictYAML

/// A form as it was read from a file.
package struct FiledSheet: Sendable {
  /// How messages name the file.
  package let path: String
  package let sheet: Sheet
  /// Where keys of its top level stand, for messages about forms that do not agree. A form that does
  /// not come from YAML has none; messages then point to the start of the file.
  package let places: [String: SourceRange]

  package init(path: String, sheet: Sheet, places: [String: SourceRange] = [:]) {
    self.path = path
    self.sheet = sheet
    self.places = places
  }

  /// Reads and checks a filled-in form against its scan. Nil when it has errors.
  package static func read(
    _ file: ContentFile, library: Library
  ) -> (form: FiledSheet?, diagnostics: [Diagnostic]) {
    let document = YAMLDocument.read(file.bytes)
    let reading = FileReading(path: file.path, isForm: true)
    reading.report(document)
    guard let root = document.root, let kind = reading.kind(of: root) else {
      return (nil, reading.diagnostics.inOrder())
    }
    guard kind == .form else {
      reading.report(.notAForm(kind), at: root.headRange)
      return (nil, reading.diagnostics.inOrder())
    }
    let (sheet, places) = SheetReader(root, reading: reading, library: library).read()
    let diagnostics = reading.diagnostics.inOrder()
    guard let sheet, !diagnostics.hasErrors else { return (nil, diagnostics) }
    return (FiledSheet(path: file.path, sheet: sheet, places: places), diagnostics)
  }
}

extension Sheet {
  /// Reads and checks a filled-in form against its scan. Nil when it has errors.
  ///
  /// A half-filled or blank form is valid. A form of an older version of the scan is read through the
  /// scan's map (`eerder`); answers to criteria that no longer exist are left out with a warning.
  package static func read(
    _ file: ContentFile, library: Library
  ) -> (sheet: Sheet?, diagnostics: [Diagnostic]) {
    let result = FiledSheet.read(file, library: library)
    return (result.form?.sheet, result.diagnostics)
  }
}
