import BuiltInContent
import Content
import ContentFolders
import Testing

/// The content and the examples in this repository are what people get.
@Suite struct ShippedTests {
  @Test func thereIsContentAndAnExample() {
    #expect(Shipped.content.count >= 3)
    #expect(Shipped.forms.count >= 3)
    #expect(Shipped.assembly.library.scans["korte-scan"] != nil)
  }

  @Test func nothingIsWrongWithIt() {
    let found = Shipped.assembly.diagnostics.map { "\($0.path) \($0.range): \($0.problem)" }
    #expect(found == [])
    #expect(Shipped.assembly.files.allSatisfy { !$0.isLeftOut && $0.kind != nil })
  }

  @Test(arguments: Shipped.examples)
  func theFormsOfAnExampleBelongTogether(folder: String) {
    let files = Shipped.forms.filter { $0.path.hasPrefix(folder + "/") }
    let forms = files.compactMap {
      FiledSheet.read($0.file, library: Shipped.assembly.library).form
    }
    #expect(forms.count == files.count)
    #expect(SheetSet.combine(forms).diagnostics == [])
  }

  /// Byte for byte, with no file missing on either side. When this fails after a file was deleted,
  /// `touch Package.swift` and build again.
  @Test func theProgramHoldsTheFilesAsTheyAre() {
    let embedded = ContentLayer.builtIn.files.map {
      (path: String($0.path.dropFirst(ContentLayer.builtInPrefix.count)), bytes: $0.bytes)
    }
    let folders = Shipped.content.map(\.file)
    #expect(embedded.map(\.path).sorted() == folders.map(\.path).sorted())
    for file in folders {
      #expect(embedded.first { $0.path == file.path }?.bytes == file.bytes, "\(file.path)")
    }
    let example = BuiltInExample.files
    let folder = "docs/voorbeelden/boss-po/"
    #expect(
      example.map { folder + $0.path }.sorted()
        == Shipped.forms.map(\.path).filter { $0.hasPrefix(folder) }.sorted())
    for file in example {
      let form = Shipped.forms.first { $0.path == folder + file.path }
      #expect(form?.file.bytes == file.bytes, "\(file.path)")
    }
    #expect(EmbeddedFile.all.count == embedded.count + example.count)
  }

  @Test func noIdIsGivenTwice() {
    struct Key: Hashable {
      let kind: IDKind
      let id: String
      let scan: String?
    }
    let names = Dictionary(grouping: NamedIDs.shipped.definitions) {
      Key(kind: $0.kind, id: $0.id, scan: $0.scan)
    }
    for (key, places) in names where places.count > 1 {
      Issue.record("\(key.kind) \(key.id) is given in \(places.map(\.path))")
    }
    #expect(names.count > 50)
  }

  @Test func everythingThatIsReferredToExists() {
    let ids = NamedIDs.shipped
    let lost = ids.references.filter { !ids.isKnown($0) && !Self.isWordOfConditions($0) }
    #expect(lost.map { "\($0.path): \($0.kind) \($0.id)" } == [])
    #expect(ids.references.count > 100)
  }

  /// In a condition a bare word may be a step, a party, or a word of the language.
  private static func isWordOfConditions(_ name: NamedIDs.Name) -> Bool {
    guard [.step, .party].contains(name.kind), name.path.hasPrefix("Scans/") else { return false }
    let definitions = NamedIDs.shipped.definitions
    let isNamed = definitions.contains {
      [.step, .party].contains($0.kind) && $0.id == name.id && $0.scan == name.scan
    }
    return isNamed || ["en", "of", "niet", "op-orde", "geen"].contains(name.id)
      || name.id.allSatisfy { $0.isNumber || $0 == "/" }
      || ["eensgezindheid", "gaten", "positie", "voorhoede", "aantal", "voorbeelden"]
        .contains(name.id)
  }
}
