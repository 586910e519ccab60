import Content

/// What `check` says beside the faults themselves.
package enum CheckSentences {
  /// How many files were looked at.
  package static func checked(_ files: Int) -> String {
    "Nagekeken: \(counted(files, "bestand", "bestanden"))."
  }

  /// That something of a later layer stands in the place of something of an earlier one.
  package static func replaced(_ replacement: Assembly.Replacement) -> String {
    "\(replacement.kind.noun.singular.capitalizedFirst) \(quoted(replacement.id)) in \(quotedPath(replacement.new.path)) komt in de plaats van die in \(quotedPath(replacement.old.path))."
  }
}
