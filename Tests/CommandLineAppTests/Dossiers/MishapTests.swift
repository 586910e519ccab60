import CommandLineApp
import Content
import Dossiers
import Foundation
import Sessions
import TestSupport
import Testing

@Suite("Whatever happens to the folder, it is told clearly and what was kept is there")
struct MishapTests {
  private typealias Reason = FileTrouble.Reason
  private let laptop: Laptop

  init() throws {
    laptop = try Laptop.withDossier()
    #expect(laptop.run("fill", "map", "school.yaml").exitCode == 0)
  }

  private func journal() throws -> String { try #require(laptop.journals(in: "map").first) }

  @Test func `damage is told with the line and what to do, and everything refuses`() throws {
    let path = try journal()
    let whole = try #require(laptop.folder.text(of: "map/\(path)"))
    try laptop.folder.write(
      whole.replacingOccurrences(of: "midden", with: "eind"), to: "map/\(path)")
    let before = laptop.contents(of: "map")
    for words in [
      ["verify", "map"], ["position", "map"], ["report", "map"], ["fill", "map", "instituut.yaml"],
    ] {
      let run = ProgramRun(words, in: laptop.folder)
      #expect(run.exitCode == 4, "\(words)")
      #expect(run.told.contains("beschadigd op regel 2") && run.told.contains("reservekopie"))
      #expect(run.told.contains("De eerste regel is heel"), "\(words)")
    }
    #expect(laptop.contents(of: "map") == before)
    // What the message says helps.
    let lines = whole.split(separator: "\n")
    try laptop.folder.write(lines[0] + "\n", to: "map/\(path)")
    #expect(laptop.run("verify", "map").exitCode == 0)
    #expect(laptop.run("fill", "map", "school.yaml", "instituut.yaml").exitCode == 0)
  }

  @Test func `a torn line is left out by readers, and put aside by who writes`() throws {
    let path = try journal()
    let whole = try #require(laptop.folder.text(of: "map/\(path)"))
    try laptop.folder.write(whole + "{\"versie\":1,\"sch", to: "map/\(path)")
    let verify = laptop.run("verify", "map")
    #expect(verify.exitCode == 0 && verify.told.contains("halve regel"))
    #expect(laptop.run("position", "map").exitCode == 5)
    let run = laptop.run("fill", "map", "instituut.yaml")
    #expect(run.exitCode == 0 && run.errors.contains("half geschreven"))
    #expect(laptop.files(in: "map").contains { $0.hasSuffix(".torn-1") })
    #expect(laptop.folder.text(of: "map/\(path)")?.hasPrefix(whole) == true)
    #expect(laptop.run("verify", "map").exitCode == 0)
  }

  @Test(arguments: [
    [], ["instrument.yaml"], ["instrument.yaml", "abcdef.jsonl"], ["abcdef.jsonl"],
  ])
  func `a session of which only the begin of the folder was made is in nobody's way`(
    names: [String]
  ) throws {
    let session = "map/sessies/2026-12-01-proef"
    try laptop.folder.makeFolder(session)
    for name in names {
      // Also the questions of an earlier version, that an attempt before an update left.
      let text = name == "instrument.yaml" ? SmallContent.scan + "# vroeger\n" : ""
      try laptop.write(text, to: "\(session)/\(name)")
    }
    #expect(laptop.run("verify", "map").exitCode == 0)
    #expect(laptop.run("position", "map").exitCode == 5)
    #expect(laptop.run("new", "ander", "--name", "De Brug").exitCode == 0)
    #expect(laptop.run("merge", "ander", "map").exitCode == 0)
    #expect(laptop.run("fill", "map", "instituut.yaml").exitCode == 0)
    #expect(laptop.run("position", "map").exitCode == 0)
    try laptop.perform([.close], in: "map", session: "2026-11-01-proef")
    let late = SmallContent.school.replacingOccurrences(of: "2026-11-01", with: "2026-12-01")
    try laptop.write(late, to: "later.yaml")
    let run = laptop.run("fill", "map", "later.yaml")
    #expect(run.exitCode == 0 && run.output.contains("2026-12-01-proef"), "\(run.told)")
    #expect(laptop.run("verify", "map").exitCode == 0)
  }

  @Test func `questions that were changed or are gone are told, and a copy helps`() throws {
    let place = "map/sessies/2026-11-01-proef/instrument.yaml"
    try laptop.write(SmallContent.scan + "# later\n", to: place)
    for words in [["verify", "map"], ["position", "map"], ["fill", "map", "instituut.yaml"]] {
      let run = ProgramRun(words, in: laptop.folder)
      #expect(run.exitCode == 4, "\(words): \(run.told)")
      #expect(run.told.contains("veranderd nadat de sessie begon"), "\(words): \(run.told)")
    }
    try laptop.write(SmallContent.scan, to: place)
    #expect(laptop.run("fill", "map", "instituut.yaml").exitCode == 0)
    try FileManager.default.removeItem(atPath: laptop.folder.path + "/" + place)
    for words in [["verify", "map"], ["position", "map"]] {
      let run = ProgramRun(words, in: laptop.folder)
      #expect(run.exitCode == 4 && run.told.contains("instrument.yaml"), "\(words): \(run.told)")
    }
  }

  @Test(
    arguments: [
      (.noSpace, [.write], "De schijf is vol."), (.noSpace, [.sync], "De schijf is vol."),
      (.readOnly, [.open, .create, .write], "kan alleen worden gelezen"),
      (.noPermission, [.open, .create, .write], "De rechten daarvoor ontbreken."),
      (.noLocks, [.lock], "kent geen sloten"),
    ] as [(FileTrouble.Reason, [FileTrouble.Operation], String)])
  func `a full disk, one that can only be read, one without locks`(
    reason: FileTrouble.Reason, operations: [FileTrouble.Operation], text: String
  ) throws {
    let map = laptop.folder.path + "/map/"
    let before = laptop.contents(of: "map")
    let files = WatchedFiles { operation, path throws(FileTrouble) in
      if operations.contains(operation), path.hasPrefix(map) {
        throw FileTrouble(operation, path, reason)
      }
    }
    let run = laptop.run("fill", "map", "instituut.yaml") { $0.files = files }
    #expect(run.exitCode == 3 && run.output == "" && run.told.contains(text), "\(run.told)")
    #expect(laptop.contents(of: "map") == before)
    // Reading needs none of that.
    #expect(laptop.run("position", "map") { $0.files = files }.exitCode == 5)
    #expect(laptop.run("verify", "map") { $0.files = files }.exitCode == 0)
    let delete = laptop.run("delete", "map", "--yes") { $0.files = files }
    #expect(delete.exitCode == 3, "\(delete.told)")
    #expect(
      laptop.run("new", "map/nieuw") { $0.files = files }.exitCode == (reason == .noLocks ? 0 : 3))
    #expect(laptop.run("fill", "map", "instituut.yaml").exitCode == 0)
  }

  @Test func `a folder removed or moved under the program`() throws {
    let root = laptop.folder.path
    let once = Once()
    let files = WatchedFiles { operation, path throws(FileTrouble) in
      if operation == .lock, once.isFirst {
        try? FileManager.default.moveItem(atPath: root + "/map", toPath: root + "/elders")
      }
    }
    let run = laptop.run("fill", "map", "instituut.yaml") { $0.files = files }
    #expect(run.exitCode == 3 && run.output == "", "\(run.told)")
    #expect(laptop.files(in: "map") == [] && laptop.run("verify", "elders").exitCode == 0)
    #expect(laptop.run("fill", "elders", "instituut.yaml").exitCode == 0)
    #expect(laptop.run("position", "elders").exitCode == 0)
  }

  @Test func `a clock that goes back changes nothing in the order`() throws {
    let run = laptop.run("fill", "map", "instituut.yaml") {
      $0.now = { Moment(day: .earliest, universal: "2001-01-01T00:00:00Z") }
    }
    #expect(run.exitCode == 0)
    #expect(laptop.run("verify", "map").exitCode == 0)
    let text = try #require(laptop.folder.text(of: "map/\(try journal())"))
    let times = text.split(separator: "\n").map { $0.contains("2001-01-01") }
    #expect(times == [false, false, true])
    #expect(laptop.run("position", "map").exitCode == 0)
  }

  @Test(
    arguments: [
      (" (1).jsonl", "", "je mag het weghalen", 0, 0),
      ("-laptop.jsonl", "meer", "gaat verder dan het logboek", 4, 4),
      (" (conflicted copy 2026-11-20).jsonl", "anders", "iets anders", 4, 0),
    ] as [(String, String, String, Int32, Int32)])
  func `a copy that a synchroniser made is named`(
    ending: String, kind: String, text: String, verify: Int32, fill: Int32
  ) throws {
    let path = try journal()
    let short = try #require(laptop.folder.text(of: "map/\(path)"))
    var copy = short
    if kind == "meer" { copy += short.split(separator: "\n")[1] + "\n" }
    if kind == "anders" { copy = short.replacingOccurrences(of: "midden", with: "begin") }
    let name = String(path.dropLast(6)) + ending
    try laptop.folder.write(copy, to: "map/\(name)")
    let run = laptop.run("verify", "map")
    #expect(run.exitCode == verify && run.told.contains(text), "\(run.told)")
    #expect(run.told.contains(ending))
    let filled = laptop.run("fill", "map", "instituut.yaml")
    #expect(filled.exitCode == fill, "\(filled.told)")
    #expect(laptop.folder.text(of: "map/\(name)") == copy)
  }

  @Test func `a second program as the same writer is refused, one as another is not`() throws {
    let path = try journal()
    let writer = try #require(WriterName(String(path.split(separator: "/")[2].dropLast(6))))
    let opened = try laptop.dossier().open(
      session: try laptop.name(), as: writer, instrument: nil, clock: { "" })
    let run = laptop.run("fill", "map", "instituut.yaml")
    #expect(
      run.exitCode == 5 && run.told.contains("Een ander programma schrijft al"), "\(run.told)")
    #expect(Laptop(laptop.folder, "tweede").run("fill", "map", "instituut.yaml").exitCode == 0)
    opened.close()
    #expect(laptop.run("position", "map").exitCode == 0)
  }

  @Test(arguments: ["", "/nergens/thuis", "geen/vast/pad", "map/opleidingsschool.yaml"])
  func `without a place for its own name every run has a journal of its own`(home: String) throws {
    let place = home.hasPrefix("map") ? "\(laptop.folder.path)/\(home)" : home
    let files = WatchedFiles { operation, path throws(FileTrouble) in
      if path.hasPrefix("/nergens"), operation == .create {
        throw FileTrouble(operation, path, .noPermission)
      }
    }
    for (number, form) in ["instituut.yaml", "student.yaml"].enumerated() {
      try laptop.write(
        SmallContent.form("beoordelaar: {rol: student, partij: student}", "oordelen: {werk: eind}"),
        to: "student.yaml")
      let run = ProgramRun(
        ["fill", "map", form], in: laptop.folder, environment: home.isEmpty ? [:] : ["HOME": place]
      ) { $0.files = files }
      #expect(run.exitCode == (number == 0 ? 0 : 1), "\(run.told)")
      #expect(laptop.journals(in: "map").count == 2 + number)
    }
    #expect(laptop.run("verify", "map").exitCode == 0)
    #expect(laptop.run("position", "map").output.contains("Ingevuld door 2 mensen"))
  }
}

/// Says yes the first time only.
private final class Once: @unchecked Sendable {
  private var wasAsked = false

  var isFirst: Bool {
    defer { wasAsked = true }
    return !wasAsked
  }
}
