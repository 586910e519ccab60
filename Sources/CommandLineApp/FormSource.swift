import Content
import Exchange

/// A file with answers, taken apart by how they are written: a form in YAML, one in a mail, or a table.
struct FormSource {
  /// Forms in YAML, as they stood in the file or were packed in a mail.
  private(set) var forms: [ContentFile] = []
  /// A table, to be read with `TableForms`.
  private(set) var table: ContentFile?
  private(set) var diagnostics: [Diagnostic] = []
  /// What messages about this file show lines of.
  private(set) var shown: [ContentFile] = []

  init(_ file: ContentFile) {
    if let mailed = MailedForm.read(file) {
      forms = mailed.forms
      diagnostics = mailed.diagnostics
      // Only one of the two has lines to show: without faults in the mail that is the form.
      shown = diagnostics.isEmpty ? mailed.forms : [file]
    } else if Self.isTable(file) {
      table = file
      shown = [file]
    } else {
      forms = [file]
      shown = [file]
    }
  }

  /// By its name, or by a first line that can only be the header of a table.
  private static func isTable(_ file: ContentFile) -> Bool {
    let path = file.path.lowercased()
    if [".csv", ".tsv", ".xlsx", ".xls", ".ods"].contains(where: path.hasSuffix) { return true }
    if [".yaml", ".yml"].contains(where: path.hasSuffix) { return false }
    let line = file.bytes.prefix(2000).prefix { $0 != 0x0A && $0 != 0x0D }
    let names = String(decoding: line, as: UTF8.self).lowercased()
      .split { ",;\t\"\u{FEFF}".contains($0) }
    return names.contains("criterion") && names.contains("judgement")
  }
}
