/// How much a problem matters.
package enum Severity: String, CaseIterable, Sendable {
  /// The file cannot be used until it is mended.
  case error
  /// The file is used; its author should look.
  case warning
}
