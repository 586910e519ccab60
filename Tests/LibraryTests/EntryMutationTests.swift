import Content
import StrictYAML
import Testing

/// The slips are what their names say.
@Suite struct EntryMutationTests {
  private static let text = """
    bronnen: wij
    bronnenlijst:
      - id: een
        titel: Een
      - {id: twee, titel: "Twee"}

    """

  @Test(arguments: [
    (0, EntryMutation.delete, "bronnen: wij\n", ""),
    (0, .renameKey, "bronnen:", "broqnen:"),
    (0, .renameValue, "wij", "wqj"),
    (0, .blank, "bronnen: wij", "bronnen: "),
    (0, .shiftRight, "bronnen:", " bronnen:"),
    (2, .delete, "  - id: een\n    titel: Een\n  - {", "  - {"),
    (2, .double, "titel: Een", "titel: Een\n  - id: een\n    titel: Een"),
    (2, .blank, "- id: een\n    titel: Een", "- "),
    (2, .shiftLeft, "  - id: een", " - id: een"),
    (3, .delete, "- id: een\n    titel", "- titel"),
    (3, .double, "id: een", "id: een\n    id: een"),
    (3, .shiftRight, "- id", "-  id"),
    (4, .delete, "\n    titel: Een", ""),
    (5, .delete, "\n  - {id: twee, titel: \"Twee\"}", ""),
    (5, .renameKey, "", ""),
    (6, .delete, "id: twee, ", ""),
    (6, .double, "id: twee", "id: twee, id: twee"),
    (7, .delete, ", titel: \"Twee\"", ""),
    (7, .renameValue, "\"Twee\"", "\"Twqe\""),
    (7, .shiftLeft, " titel: \"", "titel: \""),
  ])
  func aSlipChangesOnePlace(
    place: Int, mutation: EntryMutation, old: String, new: String
  ) throws {
    let bytes = Array(Self.text.utf8)
    let file = try #require(ShippedFile(ContentFile(path: "b.yaml", bytes: bytes)))
    #expect(file.entries.count == 8)
    let edit = mutation.edit(file.entries[place], in: bytes)
    guard !old.isEmpty else {
      #expect(edit == nil)
      return
    }
    let parts = Self.text.split(
      separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    let changed = edit.map { String(decoding: $0.changed(bytes), as: UTF8.self) }
    #expect(changed == parts.joined(separator: new))
  }

  @Test func aPlaceInTheChangedFileHasTheLineItHasThere() throws {
    let bytes = Array(Self.text.utf8)
    let file = try #require(ShippedFile(ContentFile(path: "b.yaml", bytes: bytes)))
    let before = SourceText(bytes)
    for entry in file.entries {
      for mutation in EntryMutation.allCases {
        guard let edit = mutation.edit(entry, in: bytes) else { continue }
        let changed = edit.changed(bytes)
        let after = SourceText(changed)
        let lines = changed.indices.map { edit.line(of: $0, before: before, source: bytes) }
        #expect(
          lines == changed.indices.map { after.place(of: $0).line },
          "\(mutation) \(entry.pattern)")
      }
    }
  }

  @Test func aSlipThatNothingSaysAnythingAboutIsMissed() throws {
    let bytes = Array("begrippen: wij\nbegrippenlijst:\n  - {id: a, term: T, uitleg: U}\n".utf8)
    let file = try #require(ShippedFile(ContentFile(path: "b.yaml", bytes: bytes)))
    let check = MutationCheck(file)
    let lone = try #require(file.entries.last)
    #expect(check.outcome(of: .renameKey, at: lone) == .reported(.itself))
    #expect(check.outcome(of: .renameValue, at: lone) == .explained(.textMaySayAnything))
    let unknown = Entry(
      pattern: "begrippen:unknown", key: lone.key, value: lone.value, range: lone.range,
      isFlow: true, previous: lone.previous, next: nil, parent: lone.parent, head: lone.head,
      foot: lone.foot)
    #expect(
      check.outcome(of: .renameValue, at: unknown)
        == .missed("b.yaml:3: renameValue of begrippen:unknown: [\"nothing is reported\"]"))
  }
}
