import Content

/// What `check` says beside the faults themselves.
package enum CheckSentences {
  /// How many files were looked at: those that came with the program, and those of the reader.
  package static func checked(builtIn: Int, own: Int) -> String {
    let parts = [(builtIn, "uit het programma"), (own, "van jou")].filter { $0.0 > 0 }
    guard let first = parts.first else { return "Nagekeken: 0 bestanden." }
    let rest = parts.dropFirst().map { "\($0.0) \($0.1)" }
    let files = counted(first.0, "bestand", "bestanden")
    return "Nagekeken: \(list(["\(files) \(first.1)"] + rest, "en"))."
  }

  /// That a file was passed over for its name.
  package static func unread(file: String) -> String {
    warning("\(quotedPath(file)) is niet gelezen: de naam moet op «.yaml» eindigen.")
  }

  /// That a folder was passed over for capitals in its name.
  package static func unread(folder: String, rightName: String) -> String {
    warning("De map \(quotedPath(folder)) is niet gelezen: de naam moet \(quoted(rightName)) zijn.")
  }

  /// That `Cards` or `Scans` in the current folder was passed over, for want of the other one.
  package static func unread(alone folder: String, other: String) -> String {
    warning(
      "De map \(quotedPath(folder)) hier is niet gelezen: de map \(quoted(other)) staat er niet bij. "
        + "Geef «--content .» mee om hem toch te lezen.")
  }

  private static func warning(_ sentence: String) -> String {
    Severity.warning.label.capitalizedFirst + ": " + sentence
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

  /// Everything of one kind with the file and line it stands on, and a blank line behind it.
  package static func ids(
    of kind: IDKind, _ named: [Assembly.Named], line: (Origin) -> Int?
  ) -> String {
    func place(_ origin: Origin) -> String {
      VisibleText.of(origin.path) + (line(origin).map { ":\($0)" } ?? "")
    }
    let width = 4 + (named.map(\.id.count).max() ?? 0)
    let rows = named.map { named in
      let old = named.replaced.last.map { ", in plaats van \(place($0))" } ?? ""
      return TextLayout.pad("  " + named.id, to: width) + place(named.origin) + old + "\n"
    }
    return kind.noun.plural.capitalizedFirst + "\n" + rows.joined() + "\n"
  }
}
