import CommandLineApp
import Content
import ContentFolders
import TestSupport
import Testing
import Wording

/// docs/handleiding-auteur.md, followed as an author would.
struct AuthorGuideTests {
  private static let guide = Guide("handleiding-auteur.md")
  private static let pieces = GuidePiece.all(in: guide)
  private static let files = pieces.filter { $0.path != nil }.map(\.file)
  private static let assembly = Library.assemble(layers: [ContentLayer.builtIn.files, files])

  @Test func `it leads to five cards, a scan and a session format without errors and warnings`()
    throws
  {
    let paths = Set(Self.files.map(\.path))
    let found = Self.assembly.diagnostics.filter { paths.contains($0.path) }
    #expect(found.map { "\($0.path): \($0.message.what)" } == [])
    #expect(Self.assembly.replacements.isEmpty)
    #expect(Self.assembly.library.decks["starten"]?.cards.count == 5)
    #expect(Self.assembly.library.scans["starten"]?.ladder?.criteria.count == 2)
    #expect(Self.assembly.library.formats["startersgesprek"]?.steps.count == 5)
  }

  @Test func `every other piece is a mistake, and what the program says of it is quoted`() {
    let mistakes = Self.pieces.filter { $0.path == nil }
    #expect(mistakes.count == 5)
    for mistake in mistakes {
      #expect(mistake.isMistake, "line \(mistake.code.line)")
      let path = "proef.yaml"
      let found = Library.assemble(
        layers: [ContentLayer.builtIn.files, Self.files, [mistake.file(path)]]
      ).diagnostics.filter { $0.path == path }
      // One mistake in each, so that the reader sees what it is about.
      #expect(found.map(\.message.what) == [mistake.quotation], "line \(mistake.code.line)")
    }
  }

  @Test func `without a line of the session format it is told what is quoted`() throws {
    let path = "Scans/werkvorm-startersgesprek.yaml"
    let piece = try #require(Self.pieces.first { $0.path == path })
    let table = try #require(Self.guide.tables(labelled: "meldingen").first).table
    #expect(table.rows.count == 2)
    for row in table.rows {
      let line = try #require(row[0].codeStretches.first)
      let lines = piece.code.text.split(separator: "\n")
      let rest = lines.filter { !$0.hasSuffix(" " + line) }
      #expect(rest.count == lines.count - 1, "\(line)")
      let file = ContentFile(path: path, bytes: Array(rest.joined(separator: "\n").utf8))
      let others = Self.files.filter { $0.path != path }
      let found = Library.assemble(layers: [ContentLayer.builtIn.files, others + [file]])
        .diagnostics.filter { $0.path == path }
      #expect(found.map(\.message.what) == [row[1]], "\(line)")
    }
  }

  @Test func `the conditions on the page belong to its scan and can be read`() throws {
    let tables = Self.guide.tables(labelled: "voorwaarden")
    #expect(tables.map(\.name) == ["starten"])
    let scan = try #require(Self.assembly.library.scans["starten"])
    for condition in tables[0].table.column("voorwaarde").flatMap(\.codeStretches) {
      let parsed = ConditionParser.parse(condition, names: ConditionNames(scan))
      #expect(parsed.problems.isEmpty, "\(condition)")
    }
  }

  /// The grammar in the guide, with ids of its scan filled in for what stands in capitals.
  @Test func `every form in the grammar can be part of a condition`() throws {
    let table = try #require(
      Self.guide.blocks.lazy.compactMap { block in
        if case .table(let table) = block, table.header.contains("je schrijft") {
          table
        } else {
          nil
        }
      }.first)
    let scan = try #require(Self.assembly.library.scans["starten"])
    let ids = [
      ("kernvraag.ID", "kernvraag.uren"), ("criterium.ID", "criterium.doorgaan"),
      ("AS.WAARDE", "jaar.daarna"), ("KANT", "school"), ("STAP", "meekijken"), ("ID", "regelen"),
    ]
    let sorts = ["antwoord": "", "stap": " >= regelen", "aantal": " > 1", "deel": " < 2/3"]
    for row in table.rows {
      for form in row[1].codeStretches {
        let left = ids.reduce(form) { $0.replacing($1.0, with: $1.1) }
        // A step and a number stand on the right.
        let isConstant = ["regelen", "geen", "3", "1/2"].contains(left)
        let other = ["stap": "positie >= ", "aantal": "gaten > ", "deel": "eensgezindheid < "]
        let sort = try #require(sorts[row[0]])
        let condition = isConstant ? (other[row[0]] ?? "") + left : left + sort
        let parsed = ConditionParser.parse(condition, names: ConditionNames(scan))
        #expect(parsed.problems.isEmpty, "\(condition)")
      }
    }
  }

  /// Indented lines that begin with the program's name, with the files of the guide in place.
  @Test func `every command it gives works`() throws {
    let folder = try TemporaryFolder()
    for file in Self.files {
      try folder.write(String(decoding: file.bytes, as: UTF8.self), to: file.path)
    }
    let commands = Self.guide.text.split(separator: "\n").compactMap { line -> [String]? in
      let words = line.split(separator: " ").map(String.init)
      guard line.hasPrefix("    "), words.first == "grensganger" else { return nil }
      return Array(words.dropFirst().prefix { $0 != ">" })
    }
    #expect(commands.count >= 10)
    for command in commands {
      let errors = GuideSink()
      let code = Program.run(
        Surroundings(
          arguments: command, environment: [:], currentFolder: folder.path, readInput: { [] },
          output: GuideSink(), errors: errors))
      #expect(code == 0, "\(command): \(errors.text)")
    }
  }
}

private final class GuideSink: TextSink {
  private(set) var text = ""
  let isTerminal = false

  func write(_ text: String) { self.text += text }
}
