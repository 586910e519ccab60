import Content

/// What `check` says beside the faults themselves.
package enum CheckSentences {
  /// How many files were looked at.
  package static func checked(_ files: Int) -> String {
    "Nagekeken: \(counted(files, "bestand", "bestanden"))."
  }

  /// How many faults are not shown.
  package static func more(_ count: Int) -> String {
    count == 1
      ? "Er is nog 1 melding, die hier niet staat. Verbeter eerst wat hierboven staat."
      : "Er zijn nog \(count) meldingen, die hier niet staan. Verbeter eerst wat hierboven staat."
  }

  /// That something of a later layer stands in the place of something of an earlier one.
  package static func replaced(_ replacement: Assembly.Replacement) -> String {
    "\(replacement.kind.noun.singular.capitalizedFirst) \(quoted(replacement.id)) in \(quotedPath(replacement.new.path)) komt in de plaats van die in \(quotedPath(replacement.old.path))."
  }
}
