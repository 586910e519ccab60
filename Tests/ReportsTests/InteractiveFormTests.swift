import Content
import Testing
import Wording

@testable import Reports

/// The form to fill in in a browser, as far as it can be seen without one; .ci/form-test.py uses it.
@Suite struct InteractiveFormTests {
  private static let scripts = [
    PackageResources.page_js, PackageResources.checksum_js, PackageResources.store_js,
    PackageResources.answers_js, PackageResources.formFile_js, PackageResources.question_js,
    PackageResources.screens_js, PackageResources.main_js,
  ].map { String(decoding: $0, as: UTF8.self) }.joined()

  @Test func `no text can end the script`() {
    let html = InteractiveForm.html(of: PrintedPieceTests.request)
    #expect(html.components(of: "<script>") == 1)
    #expect(html.components(of: "</script>") == 1)
    #expect(html.components(of: "</style>") == 1)
    #expect(html.contains("\\u003C/script>"))
    #expect(!html.contains("\u{0}") && !html.contains("http:") && !html.contains("https:"))
    #expect(html.contains("default-src 'none'"))
  }

  @Test func `without a script it is the paper form`() throws {
    let scan = RandomCase.result(seed: 1).scan
    let request = PrintRequest(scan: scan, scope: ScanScope(all: scan))
    let paper = PaperForm.content(of: request).joined(separator: "\n")
    #expect(InteractiveForm.html(of: request).contains(paper))
  }

  @Test func `the script asks for every word there is and for no other`() {
    let names = InteractiveWording.words.map(\.name)
    #expect(Set(names).count == names.count)
    let known = Set(names)
    // word("name" …), also the second of a choice, and counted(number, "one", "many").
    let used = Set(Self.scripts.split(separator: "\"").map(String.init).filter(known.contains))
    #expect(known.subtracting(used) == [])
    var rest = Self.scripts[...]
    while let range = rest.firstRange(of: "word(\"") {
      rest = rest[range.upperBound...]
      let name = String(rest.prefix { $0 != "\"" })
      #expect(known.contains(name), "\(name)")
    }
  }

  @Test(arguments: InteractiveWording.words.map(\.text) + [InteractiveWording.withoutScript])
  func `its words keep to the table`(text: String) {
    #expect(Vocabulary.forbiddenWords(in: text) == [])
  }

  @Test(arguments: [
    ("Wij vormen een derde ruimte.", ["ruimte"]), ("Drie koppels", ["koppel"]),
    ("koppelen", ["koppel"]), ("verkoppeld", []), ("de derde, ruimte", ["ruimte"]),
    ("derde grote ruimte", []),
  ])
  func `terms are found by whole words next to each other`(text: String, ids: [String]) {
    let finder = TermFinder([
      Term(id: "ruimte", term: "Derde ruimte", explanation: "-", sources: []),
      Term(id: "koppel", term: "Koppel", explanation: "-", sources: []),
    ])
    #expect(finder.terms(in: [text]) == ids)
  }

  @Test func `a form that was prefilled does not ask it again`() {
    let scan = RandomCase.result(seed: 1).scan
    let request = PrintRequest(
      scan: scan, scope: ScanScope(all: scan), partnership: "Boss po",
      unit: Sheet.Unit(kind: "school", name: "De Wilg"), role: "coach", party: scan.parties[0])
    let html = InteractiveForm.html(of: request)
    #expect(
      html.contains(
        "\"given\":{\"partnership\":\"Boss po\",\"unit\":{\"kind\":\"school\",\"name\":\"De Wilg\","
          + "\"label\":\"school De Wilg\"},\"role\":\"coach\",\"party\":\"\(scan.parties[0])\"}"))
  }
}
