import StrictYAML
import TestSupport
import Testing

@testable import Content

/// One change to a file of the small library, and the one diagnostic that must come of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let path: String
  /// The whole changed file.
  let file: MarkedText
  let code: String
  let severity: Severity
  let suggestion: String?
  private let label: String

  /// `old` stands once in the file; `new` holds the marks of the place that must be reported.
  init(
    _ path: String, _ old: String, _ new: String, _ code: String, _ severity: Severity = .error,
    suggestion: String? = nil
  ) {
    self.path = path
    let text = SmallLibrary.files.first { $0.path == path }?.text ?? SmallLibrary.form
    let parts = text.split(separator: old, maxSplits: 2, omittingEmptySubsequences: false)
    file = MarkedText(parts.count == 2 ? parts.joined(separator: new) : "⟦\(old) is not unique⟧")
    self.code = code
    self.severity = severity
    self.suggestion = suggestion
    label = "\(old) → \(new)"
  }

  var testDescription: String { label }

  private init(_ other: Mistake, file: MarkedText) {
    path = other.path
    self.file = file
    code = other.code
    severity = other.severity
    suggestion = other.suggestion
    label = other.label
  }

  /// The same with the mark around a word of the file: the first before this text.
  func marking(_ word: String, before text: String = "") -> Mistake {
    Mistake(self, file: MarkedText(file.text.replacingFirst(word + text, with: "⟦\(word)⟧\(text)")))
  }

  /// The same with another change that belongs to it.
  func replacing(_ old: String, _ new: String) -> Mistake {
    Mistake(self, file: MarkedText(file.marked.replacingFirst(old, with: new)))
  }

  /// Assembles the library with the change in it and compares.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let assembly = SmallLibrary.assembled(changing: [path: file.text])
    check(assembly.diagnostics, sourceLocation: sourceLocation)
    let isLeftOut = assembly.files.first { $0.path == path }?.isLeftOut
    #expect(isLeftOut == (severity == .error), sourceLocation: sourceLocation)
  }

  /// Compares what was found with what was expected.
  func check(_ diagnostics: [Diagnostic], sourceLocation: SourceLocation = #_sourceLocation) {
    let found = diagnostics.map { "\($0.path) \($0.code) \(slice($0.range)) → \($0.problem)" }
    #expect(diagnostics.count == 1, "\(found)", sourceLocation: sourceLocation)
    guard let one = diagnostics.first else { return }
    #expect(one.path == path, sourceLocation: sourceLocation)
    #expect(one.code == code, "\(one.problem)", sourceLocation: sourceLocation)
    #expect(one.severity == severity, sourceLocation: sourceLocation)
    #expect(one.suggestion == suggestion, sourceLocation: sourceLocation)
    let marked = file.ranges.map { "\($0)" }
    #expect(
      ["\(one.range.lower..<one.range.upper)"] == marked, "\(slice(one.range))",
      sourceLocation: sourceLocation)
  }

  private func slice(_ range: SourceRange) -> String {
    let bytes = file.bytes
    guard range.upper <= bytes.count else { return "beyond the file" }
    return "«" + String(decoding: bytes[range.lower..<range.upper], as: UTF8.self) + "»"
  }
}

extension String {
  /// With the first `old` replaced.
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new)
  }
}
