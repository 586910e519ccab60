import TestSupport
import Testing
import Wording

@testable import CommandLineApp

/// `print`: what is written, where to, and what is refused.
@Suite struct PrintCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try SmallContent.folder() }

  private func run(_ arguments: [String], onTerminal: Bool = false) -> ProgramRun {
    ProgramRun(["print"] + arguments, in: folder, onTerminal: onTerminal)
  }

  @Test(arguments: PrintWord.allCases, ["opleiden-in-de-school", "korte-scan", "proef"])
  func `every piece of every scan is one HTML file`(word: PrintWord, scan: String) {
    let format = word == .runsheet ? ["versnellingskamer"] : []
    let run = run([word.rawValue] + format + ["--scan", scan])
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(run.output.hasSuffix("</html>\n"))
    #expect(!run.output.contains("http:") && !run.output.contains("https:"))
  }

  @Test func `question cards are chosen as by cards, and by id`() {
    let all = run(["cards", "--theme", "doelen", "--phase", "visie"]).output
    #expect(all.contains("doelen-visie-1") && !all.contains("doelen-evaluatie-1"))
    let named = run(["cards", "doelen-visie-2", "doelen-evaluatie-1"]).output
    #expect(named.contains("doelen-evaluatie-1") && !named.contains("doelen-visie-1"))
  }

  @Test(arguments: [
    (["form", "--theme", "doelen"], "De optie «--theme» hoort bij vragenkaarten"),
    (["cards", "doelen-visie-99"], "De kaart «doelen-visie-99» bestaat niet."),
    (["cards", "doelen-visie-1", "--phase", "evaluatie"], "Geen kaart past"),
    (["form", "doelen-visie-1"], "Noem één ding om te printen"),
  ])
  func `cards that cannot be printed are told`(arguments: [String], message: String) {
    let run = run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(message))
    #expect(run.output == "")
  }

  @Test func `the main scan is meant without a name, and what is known stands on the form`() {
    let output = run([
      "form", "--partnership", "Boss & po", "--unit", "De Wilg", "--role", "schoolopleider",
      "--party", "school",
    ]).output
    for text in [
      "Scan opleiden in de school", "Boss &amp; po",
      "Je antwoordt voor: De Wilg en het instituut. Kijk",
      "<b>Schoolopleider</b>", "<b>vanuit de school</b>",
    ] { #expect(output.contains(text), "\(text)") }
  }

  @Test func `descriptions have letters and no names of steps, except to read`() {
    let form = run(["form", "--scan", "proef"]).output
    #expect(form.contains("<b>a</b> <span>We overleggen.</span>"))
    #expect(!form.contains("Midden") && !form.contains("midden"))
    #expect(run(["scan", "--scan", "proef"]).output.contains("<dt>Midden</dt>"))
  }

  @Test(arguments: [
    ("boven", ["Hoe gaat het overleg?"], ["Hoe gaat het werk?", "Is er ruimte?"]),
    ("werk,ruimte", ["Hoe gaat het werk?", "Is er ruimte?"], ["Hoe gaat het overleg?"]),
  ])
  func `a scope leaves the rest out`(scope: String, present: [String], absent: [String]) {
    let output = run(["form", "--scan", "proef", "--scope", scope]).output
    for text in present { #expect(output.contains(text)) }
    for text in absent { #expect(!output.contains(text)) }
  }

  @Test func `the invitation is text as well, also on a terminal`() {
    let run = run(["invitation", "--format", "text", "--partnership", "Boss po"], onTerminal: true)
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("Onderwerp: Samen kijken naar ons opleiden: Boss po\n\n"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(Vocabulary.forbiddenWords(in: run.output) == [])
  }

  @Test(
    arguments: [
      ([], "Wat wil je printen?"), (["frm"], "Bedoelde je «form»?"),
      (["form", "scan"], "één ding"), (["form", "--scan", "proof"], "Bedoelde je «proef»?"),
      (["form", "--scope", "bovn", "--scan", "proef"], "Bedoelde je «boven»?"),
      (["form", "--party", "shool"], "Bedoelde je «school»?"),
      (["scan", "--interactive"], "hoort bij het formulier"),
      (["numbers", "--format", "text"], "Alleen de uitnodiging"),
      (["form", "--interactive", "--format", "text"], "Alleen de uitnodiging"),
    ] as [([String], String)])
  func `wrong use is explained`(arguments: [String], message: String) {
    let run = run(arguments)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(Vocabulary.forbiddenWords(in: run.errors) == [])
  }

  @Test func `a form for several people wants the name of the partnership`() {
    let form = ["form", "--interactive", "-o", "a.html"]
    #expect(run(form).errors.contains("--partnership"))
    #expect(!run(form + ["--partnership", "Boss po"]).errors.contains("--partnership"))
  }

  @Test func `HTML is not poured over a terminal`() {
    let run = run(["form"], onTerminal: true)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("achter -o"))
  }

  @Test func `an earlier piece is replaced, another file is not`() throws {
    #expect(run(["form", "-o", "a.html"]).exitCode == 0)
    let form = try #require(folder.text(of: "a.html"))
    let second = run(["numbers", "-o", "a.html"])
    #expect(second.exitCode == 0)
    #expect(second.errors.contains("a.html"))
    #expect(folder.text(of: "a.html") != form)

    for text in ["<!DOCTYPE html>\n<html><p>Van mij.</p></html>\n", "invulblad: proef\n"] {
      try folder.write(text, to: "mijn.html")
      let refused = run(["form", "-o", "mijn.html"])
      #expect(refused.exitCode == 2)
      #expect(refused.errors.contains("«mijn.html»"))
      #expect(folder.text(of: "mijn.html") == text)
    }
    #expect(run(["form", "-o", "weg/a.html"]).exitCode == 3)
  }

  @Test func `an invitation that was changed is left alone, the same one is not`() throws {
    let arguments = ["invitation", "--format", "text", "-o", "mail.txt"]
    #expect(run(arguments).exitCode == 0)
    #expect(run(arguments).exitCode == 0)
    try folder.write((folder.text(of: "mail.txt") ?? "") + "Tot dan!\n", to: "mail.txt")
    #expect(run(arguments).exitCode == 2)
  }
}
