import Reports
import Wording

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A printed piece on its way to a file or to standard output.
struct PrintedOutput {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Writes to a file and says where it is, or to standard output without one or behind `-`.
  func write(to path: String?, _ surroundings: Surroundings) throws(Failure) {
    guard let path, path != "-" else {
      if path == nil, surroundings.output.isTerminal, isFile {
        throw .wrongUse(PrintWording.outputMissing)
      }
      surroundings.output.write(text)
      return
    }
    try save(to: path, surroundings)
    surroundings.errors.write(TextLayout.paragraphs([PrintWording.written(path)]))
  }

  /// Writes to a file, without a word. One that holds something else than an earlier piece is left
  /// alone: it may be work of one's own.
  func save(to path: String, _ surroundings: Surroundings) throws(Failure) {
    let place = surroundings.absolute(path)
    if let existing = FileManager.default.contents(atPath: place), !mayReplace(existing) {
      throw .wrongUse(PrintWording.fileInUse(path))
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: place), options: .atomic)
    } catch {
      throw Failure(exitCode: .fileTrouble, message: UsageWording.cannotWrite(path))
    }
  }

  /// HTML is nothing to read on a terminal; plain text is.
  private var isFile: Bool { text.hasPrefix("<!DOCTYPE html>") }

  private func mayReplace(_ existing: Data) -> Bool {
    if existing.isEmpty || existing == Data(text.utf8) { return true }
    let start = String(decoding: existing.prefix(2000), as: UTF8.self)
    return isFile && start.contains(HTMLFile.signature)
      || text.contains(CalendarFile.product) && start.contains(CalendarFile.product)
  }
}
