import Content
import Testing

@Suite("A word that someone wants explained")
struct TermMatchTests {
  private static let library: Library = {
    var library = Library()
    for (id, term) in [
      ("werkplekbegeleider", "Werkplekbegeleider (mentor)"), ("derde-ruimte", "Derde ruimte"),
      ("koppel", "Koppel"), ("leren", "Leren"),
    ] {
      library.terms[id] = Term(id: id, term: term, explanation: "", sources: [])
    }
    return library
  }()

  @Test(arguments: [
    ("koppel", "koppel"), ("KOPPELS", "koppel"), ("mentor", "werkplekbegeleider"),
    ("mentoren", "werkplekbegeleider"), ("derde ruimte", "derde-ruimte"),
    ("derde-ruimte?", "derde-ruimte"), ("werkplekbegeleider", "werkplekbegeleider"),
  ])
  func `is found however it is written`(word: String, id: String) {
    guard case .term(let term) = Self.library.term(for: word) else {
      Issue.record("not found")
      return
    }
    #expect(term.id == id)
  }

  @Test(arguments: [
    ("kopple", "koppel"), ("werkplekbeg", "werkplekbegeleider"), ("derderuimte", "derde-ruimte"),
  ])
  func `is guessed when it is nearly a term`(word: String, id: String) {
    guard case .near(let term) = Self.library.term(for: word) else {
      Issue.record("not near")
      return
    }
    #expect(term.id == id)
  }

  @Test(arguments: ["", "  ", "?", "fiets", "x"])
  func `is not invented`(word: String) {
    if case .none = Self.library.term(for: word) { return }
    Issue.record("found something")
  }

  @Test func `terms in a text come in its order, as whole words`() {
    let text = "In de derde ruimte leert een mentor; een koppel en nog een koppel. Leerend."
    #expect(
      Self.library.terms(in: text).map(\.id) == ["derde-ruimte", "werkplekbegeleider", "koppel"])
  }
}
