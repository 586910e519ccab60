import Content
import JSONText
import StrictYAML
import Wording

extension [Diagnostic] {
  /// The JSON of `check --format json`, version 1 (docs/commands.md). `files` are all that were
  /// checked, by path.
  package func json(files: [ContentFile]) -> JSONValue {
    let contents = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    var texts: [String: SourceText] = [:]
    for diagnostic in self where texts[diagnostic.path] == nil {
      texts[diagnostic.path] = contents[diagnostic.path].map { SourceText($0.bytes) }
    }
    return [
      "schemaVersion": 1,
      "files": .array(files.map { .string($0.path) }),
      "diagnostics": .array(map { $0.json(in: texts[$0.path]) }),
    ]
  }
}

/// A longer line, in bytes, is not repeated with every fault that stands in it: its text is null.
private let longestLine = 10_000

extension Diagnostic {
  fileprivate func json(in text: SourceText?) -> JSONValue {
    let start = text?.place(of: range.lower)
    let end = text?.place(of: range.upper)
    let message = self.message
    return [
      "severity": .string(severity.rawValue),
      "code": .string(code),
      "file": .string(path),
      "line": JSONValue(start?.line),
      "column": JSONValue(start?.column),
      "endLine": JSONValue(end?.line),
      "endColumn": JSONValue(end?.column),
      "message": .string(
        [message.what, message.why].filter { !$0.isEmpty }.joined(separator: " ")),
      "remedy": .string(message.remedy),
      "suggestion": JSONValue(suggestion),
      "text": JSONValue(start.flatMap { text?.line($0.line, ofAtMost: longestLine) }),
    ]
  }
}
