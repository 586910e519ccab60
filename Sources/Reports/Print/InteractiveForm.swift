/// The form to fill in in a browser: one file.
package enum InteractiveForm {
  /// The file, which without a script is the paper form.
  package static func html(of request: PrintRequest) -> String { PaperForm.html(of: request) }
}
