/// What can be said of one step in a set of criteria. The raw value is the word in files.
package enum StepState: String, CaseIterable, Sendable {
  /// No cell applies.
  case notApplicable = "nvt"
  /// It holds for most.
  case firm = "stevig"
  /// It exists, for some.
  case visible = "zichtbaar"
  /// Too little is known to say.
  case unknown = "onbekend"
  case notYet = "nog-niet"
}
