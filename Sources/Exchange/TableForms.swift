import Content
import StrictYAML

/// Forms as they come from a spreadsheet: the tidy table, usually with the rows of one rater.
package enum TableForms {
  /// Reads the forms in a table, one for every rater or agreement in it. Every fault is a diagnostic at
  /// its cell; with errors there are no forms. Of several forms the second and later have the file's
  /// path with `#2`, `#3` …. At most 4 MiB is read.
  ///
  /// A table without a column `scan` is about the scan of `defaults`, else about the scan that knows
  /// most of its criteria.
  package static func read(
    _ file: ContentFile, library: Library, defaults: FormDefaults = FormDefaults()
  ) -> (forms: [FiledSheet], diagnostics: [Diagnostic]) {
    let table = TableRows<TidyColumn>(file)
    guard !table.diagnostics.hasErrors else { return ([], table.diagnostics.inOrder()) }
    let guess = defaults.scan ?? likelyScan(of: table.rows, library)
    var diagnostics: [Diagnostic] = []
    var texts: [TableFormText] = []
    for rows in groups(of: table.rows) {
      let text = TableFormText(
        rows, path: file.path, library: library, defaults: defaults, likelyScan: guess)
      diagnostics += text.diagnostics
      texts.append(text)
    }
    guard !diagnostics.hasErrors else { return ([], diagnostics.inOrder()) }
    var forms: [FiledSheet] = []
    for text in texts {
      let path = forms.isEmpty ? file.path : "\(file.path)#\(forms.count + 1)"
      let (form, found) = FiledSheet.read(
        ContentFile(path: file.path, bytes: text.text.bytes), library: library)
      diagnostics += found.map(text.text.placed)
      if let form { forms.append(FiledSheet(path: path, sheet: form.sheet)) }
    }
    return (diagnostics.hasErrors ? [] : forms, diagnostics.inOrder())
  }

  /// The rows of each rater or agreement, in the order in which they begin.
  private static func groups(of rows: [TableRows<TidyColumn>.Row]) -> [[TableRows<TidyColumn>.Row]]
  {
    var places: [[String]: Int] = [:]
    var groups: [[TableRows<TidyColumn>.Row]] = []
    for row in rows {
      let key = TidyColumn.ofForm.map { row.text($0).lowercased() }
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append([])
      }
      groups[place].append(row)
    }
    return groups
  }

  /// The scan that knows most of the ids; of equals the main scan, then by id.
  private static func likelyScan(of rows: [TableRows<TidyColumn>.Row], _ library: Library) -> String
  {
    let ids = Set(rows.map { $0.text(.criterion).lowercased() })
    let others = library.scans.keys.filter { $0 != Scan.mainID }.sorted()
    let candidates = ([Scan.mainID] + others).compactMap { library.scans[$0] }
    let counts = candidates.map { $0.answeredIDs.intersection(ids).count }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0.id ?? Scan.mainID
  }
}

extension Scan {
  /// Ids of everything that a form can answer, also one of an older version.
  var answeredIDs: Set<String> {
    Set(coreQuestions.map(\.id) + judgedIDs + earlier.map(\.criterion))
  }

  /// Ids of criteria or statements.
  var judgedIDs: [String] {
    ladder?.criteria.map(\.id) ?? profile?.statements.map(\.id) ?? []
  }
}
