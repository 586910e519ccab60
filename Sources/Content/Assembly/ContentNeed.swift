import StrictYAML

/// What of the content a command will use; the rest need not be looked at.
package enum ContentNeed: Sendable {
  case everything
  /// These scans by id, and what forms of them refer to; with cards and their themes where those are
  /// to be advised. Other files are read no further than to see what they hold, and what is wrong in
  /// them is not said.
  case scans(Set<String>, withCards: Bool = false)

  /// True when a file of this kind is not needed.
  func skips(_ kind: FileKind, _ root: YAMLNode) -> Bool {
    switch self {
    case .everything: false
    case .scans(let ids, let withCards):
      switch kind {
      case .scan: root.value(of: FileKind.scan.rawValue).map { !ids.contains($0.text) } ?? false
      case .roles, .form, .partnership: false
      case .cards, .themes: !withCards
      case .sources, .terms, .format: true
      }
    }
  }
}

extension ContentFile {
  /// The scan a filled-in form belongs to, as the form says it; nil when it does not.
  package var scanOfForm: String? {
    YAMLDocument.read(bytes).root?.value(of: FileKind.form.rawValue)?.text
  }
}
