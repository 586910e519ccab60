import Content
import StrictYAML

extension Diagnostic {
  /// The diagnostic for a terminal, without colour: where it is, the line with a caret, what is
  /// wrong, why, what to do. Lines end with a line feed, the last one too.
  ///
  /// `source` gives the text of a file by its path; without it the place stays unsaid. Lines are at
  /// most `width` columns, except for a path or a word that is longer by itself.
  package func text(width: Int = TextLayout.width, source: (String) -> SourceText?) -> String {
    let own = source(path)
    let message = message
    var lines = [heading(in: own)]
    if let own, let excerpt = excerpt(in: own, width: width) { lines += excerpt.lines }
    let parts = [
      message.what, also(source), labelled("Waarom", message.why),
      labelled("Doe dit", message.remedy), message.hint,
    ]
    for part in parts where !part.isEmpty {
      lines += TextLayout.wrap(part, width: width - 2).map { "  " + $0 }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// "Scans/mijn-scan.yaml:12:5: fout [unknown-key]"
  private func heading(in source: SourceText?) -> String {
    let place = source.map { source in
      let place = source.place(of: range.lower)
      return ":\(place.line):\(place.column)"
    }
    return "\(VisibleText.of(path))\(place ?? ""): \(severity.label) [\(code)]"
  }

  /// Nil where a line would say nothing: an empty one, or one that is not text.
  private func excerpt(in source: SourceText, width: Int) -> SourceExcerpt? {
    switch problem {
    case .syntax(.utf16), .syntax(.fileTooLarge), .syntax(.officeDocument): return nil
    case .syntax, .content: break
    }
    let excerpt = source.excerpt(at: range)
    guard excerpt.text.contains(where: { !$0.isWhitespace }) || range.lower < range.upper else {
      return nil
    }
    return SourceExcerpt(excerpt, width: width)
  }

  /// Where the other one of a pair stands; empty when there is none or its file is not there.
  private func also(_ source: (String) -> SourceText?) -> String {
    guard let other = related, let text = source(other.path) else { return "" }
    let place = text.place(of: other.range.lower)
    let file = other.path == path ? "" : "in \(VisibleText.of(other.path)), "
    return "De eerste staat \(file)op regel \(place.line), kolom \(place.column)."
  }

  private func labelled(_ label: String, _ text: String) -> String {
    text.isEmpty ? "" : "\(label): \(text)"
  }
}
