/// What a file holds. The raw value is the key that says so; a file has exactly one of these keys.
package enum FileKind: String, CaseIterable, Sendable {
  case scan
  case format = "werkvorm"
  case cards = "kaarten"
  case sources = "bronnen"
  case terms = "begrippen"
  case roles = "rollen"
  case themes = "themas"
  case form = "invulblad"
  case partnership = "opleidingsschool"
}
