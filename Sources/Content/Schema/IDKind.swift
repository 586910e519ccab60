/// What an id can be the name of.
package enum IDKind: String, CaseIterable, Sendable {
  // Named across files.
  case scan, format, deck, card, theme, role, term, source
  // Named within one scan.
  case step, axis, axisValue, coreQuestion, criterion, signal, option, statement, party
  // Named within one session format.
  case formatStep
  /// A core question or an axis value: what a card is about.
  case subject

  /// True for what is unique within one scan or session format, false for what is unique within a layer.
  var isWithinScan: Bool {
    switch self {
    case .scan, .format, .deck, .card, .theme, .role, .term, .source: false
    case .step, .axis, .axisValue, .coreQuestion, .criterion, .signal, .option, .statement, .party,
      .formatStep, .subject:
      true
    }
  }
}
