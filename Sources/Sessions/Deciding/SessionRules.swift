/// Limits of a session.
package enum SessionRules {
  /// Questions a rater may mark to talk about.
  package static let wishes = 2
  /// The least number of raters of which an anonymous session shows anything.
  package static let fewestAnonymous = 5
  /// Characters of a text that someone types.
  package static let textLength = 2000
  /// Raters a session can wait for, per party.
  package static let expected = 0...200
  /// Topics a group can choose.
  package static let topics = 12
}
