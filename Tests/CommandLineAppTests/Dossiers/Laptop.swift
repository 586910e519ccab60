import CommandLineApp
import Content
import Dossiers
import Foundation
import TestSupport

/// A computer on which the program is used: its own name for writing, and folders of partnerships in
/// one place with the forms and scans of `SmallContent`.
struct Laptop {
  let folder: TemporaryFolder
  /// The name of its own settings, so that two laptops can share a folder.
  let name: String

  init(_ folder: TemporaryFolder, _ name: String = "laptop") {
    self.folder = folder
    self.name = name
  }

  /// One with an empty dossier of De Brug in `map`.
  static func withDossier() throws -> Laptop {
    let laptop = Laptop(try SmallContent.folder())
    laptop.run("new", "map", "--name", "De Brug")
    return laptop
  }

  @discardableResult
  func run(
    _ words: String..., typed: [String] = [], environment: [String: String] = [:],
    adjust: (inout Surroundings) -> Void = { _ in }
  ) -> ProgramRun {
    ProgramRun(
      words, in: folder,
      environment: ["XDG_CONFIG_HOME": "\(folder.path)/\(name)"].merging(environment) { $1 },
      typed: typed, adjust: adjust)
  }

  /// A form in a file of its own.
  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

  /// The paths of all files in a folder, from that folder.
  func files(in name: String) -> [String] {
    let root = "\(folder.path)/\(name)"
    return (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
      .filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(root)/\($0)", isDirectory: &isFolder)
          && !isFolder.boolValue
      }.sorted()
  }

  /// Everything in the files of a folder, by path.
  func contents(of name: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: files(in: name).map { ($0, folder.text(of: "\(name)/\($0)") ?? "") })
  }

  /// The journals in a folder.
  func journals(in name: String) -> [String] {
    files(in: name).filter { $0.hasSuffix(".jsonl") && $0.hasPrefix("sessies") }
  }

  /// The dossier as the program opens it.
  func dossier(_ name: String = "map") throws -> Dossier {
    try Dossier("\(folder.path)/\(name)", SystemFileLayer())
  }

  /// A second laptop's folder: a copy of this one as it is now.
  func copy(_ name: String, to other: String) throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/\(name)", toPath: "\(folder.path)/\(other)")
  }
}
