import Content
import JSONText
import StrictYAML
import Wording

/// Shows in which file and on which line things with an id stand.
struct NamedPlaces {
  private let files: [String: ContentFile]

  init(_ files: [ContentFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
  }

  /// By kind, one line each, for people.
  func text(of named: [Assembly.Named]) -> String {
    let lines = lines(of: named)
    return IDKind.allCases.compactMap { kind -> String? in
      let ofKind = named.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { return nil }
      return CheckSentences.ids(of: kind, ofKind) { lines[$0] }
    }.joined()
  }

  func json(of named: [Assembly.Named]) -> JSONValue {
    let lines = lines(of: named)
    func place(_ origin: Origin) -> JSONValue {
      ["file": .string(origin.path), "line": JSONValue(lines[origin])]
    }
    return .array(
      named.map { named in
        [
          "kind": .string(named.kind.rawValue), "id": .string(named.id),
          "file": .string(named.origin.path), "line": JSONValue(lines[named.origin]),
          "replaces": .array(named.replaced.map(place)),
        ]
      })
  }

  /// From 1.
  private func lines(of named: [Assembly.Named]) -> [Origin: Int] {
    var texts: [String: SourceText] = [:]
    var lines: [Origin: Int] = [:]
    for origin in named.flatMap({ [$0.origin] + $0.replaced }) {
      if texts[origin.path] == nil {
        texts[origin.path] = files[origin.path].map { SourceText($0.bytes) }
      }
      lines[origin] = texts[origin.path]?.place(of: origin.range.lower).line
    }
    return lines
  }
}
