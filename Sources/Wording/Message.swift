/// What a reader is told about a problem: what is wrong, why it is, and what to do.
package struct Message: Hashable, Sendable {
  /// What is wrong, in whole sentences.
  package let what: String
  /// Why that is a problem; empty when `what` says it all.
  package let why: String
  /// What to do about it.
  package let remedy: String
  /// "Bedoelde je …?"; empty when nothing comes close.
  package let hint: String

  /// All of it, a line each.
  package var text: String {
    [[what, why].filter { !$0.isEmpty }.joined(separator: " "), hint, remedy]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  init(_ what: String, why: String = "", remedy: String, hint: String = "") {
    self.what = what
    self.why = why
    self.remedy = remedy
    self.hint = hint
  }
}
