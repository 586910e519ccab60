import TestSupport
import Testing

/// A mistake an author may make in a scan, with what it does to the file.
struct AuthorMistake: CustomTestStringConvertible {
  /// Also the name of the snapshot of what `check` says.
  let name: String
  let edit: @Sendable (String) -> [UInt8]

  var testDescription: String { name }

  /// One piece of the text is something else. A piece that is not there changes nothing, and then
  /// the snapshot shows a file without faults.
  init(_ name: String, _ old: String, _ new: String) {
    self.init(name) { text in
      guard let range = text.firstRange(of: old) else { return Array(text.utf8) }
      return Array(text.replacingCharacters(in: range, with: new).utf8)
    }
  }

  init(_ name: String, _ edit: @escaping @Sendable (String) -> [UInt8]) {
    self.name = name
    self.edit = edit
  }

  /// The scan without mistakes: the short scan as it was when these tests were written.
  static func scan() throws -> String {
    try ProjectFiles.text("Tests/CommandLineAppTests/Fixtures/mijn-scan.yaml")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
