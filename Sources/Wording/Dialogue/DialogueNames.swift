import Content
import Sessions

/// How sides, tables, roles and themes of a dialogue are called.
package struct DialogueNames: Sendable {
  private let roles: [String: Role]
  private let themes: [String: Theme]

  package init(_ library: Library) {
    roles = library.roles
    themes = library.themes
  }

  /// "vanuit de school"; of a table "tafel 2".
  package func group(_ id: String) -> String {
    DialogueGroupWording.group(id)
  }

  /// A role by its name; what is no id stays as it was given.
  package func role(_ text: String) -> String { roles[text]?.name ?? text }

  /// A theme by its name; what is no id stays as it was given.
  package func theme(_ text: String) -> String { themes[text]?.name ?? text }
}
