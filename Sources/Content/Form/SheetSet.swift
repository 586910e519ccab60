import StrictYAML

/// The forms of one call, put together.
package struct SheetSet: Sendable {
  /// The forms that count, by path. To be used only when no diagnostic is an error.
  package let forms: [FiledSheet]
  /// Forms that are not about the same or contradict each other (errors), and forms that do not
  /// count (warnings).
  package let diagnostics: [Diagnostic]

  /// Puts forms together: they must be about one scan, partnership and unit. Of one rater and round
  /// the latest form counts; two of one moment must say the same, and count once. A rater is known by
  /// the form's rater id, else by name, role and party; raters without both are all different. Two
  /// of those whose forms are alike in everything may be a copy, which is a warning.
  ///
  /// The order of the forms changes nothing.
  package static func combine(_ forms: [FiledSheet]) -> SheetSet {
    let sorted = forms.sorted { $0.path < $1.path }
    var collector = SheetCombination()
    for part in ContentProblem.FormPart.allCases { collector.compare(part, of: sorted) }
    let counting = collector.counting(of: sorted)
    collector.reportAlike(counting)
    return SheetSet(forms: counting, diagnostics: collector.diagnostics.inOrder())
  }
}
