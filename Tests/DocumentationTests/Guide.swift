import Foundation

/// One of the guides in docs, taken apart as far as the tests look at it.
struct Guide: Sendable, CustomStringConvertible {
  /// From the docs folder, such as `measurement.md`.
  let path: String
  let text: String
  /// In the order of the text.
  let blocks: [Block]

  static let measurement = Guide("measurement.md")
  static let contentFormat = Guide("content-format.md")

  /// A guide that cannot be read has no text, which every test about it notices.
  init(_ path: String) {
    self.path = path
    text = RepositoryFile.text("docs/" + path)
    blocks = Block.all(in: text)
  }

  var description: String { path }

  /// The tables with a comment `<!-- LABEL: name -->` right before them.
  func tables(labelled label: String) -> [LabelledTable] {
    zip(blocks, blocks.dropFirst()).compactMap { marker, block in
      guard case .comment(let comment) = marker, case .table(let table) = block,
        let name = comment.value(of: label)
      else { return nil }
      return LabelledTable(name: name, table: table)
    }
  }

  /// The values of all comments with this label, whatever follows them.
  func comments(labelled label: String) -> [String] {
    blocks.compactMap { block in
      guard case .comment(let comment) = block else { return nil }
      return comment.value(of: label)
    }
  }
}

struct LabelledTable: Sendable, CustomStringConvertible {
  let name: String
  let table: Guide.Table

  var description: String { "\(name), line \(table.line)" }
}

extension String {
  /// What follows `label:`; nil when the text does not begin with it.
  fileprivate func value(of label: String) -> String? {
    guard hasPrefix(label + ":") else { return nil }
    return String(dropFirst(label.count + 1)).trimmed
  }
}

/// Files of the project, found from where this one stands.
enum RepositoryFile {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appending(path: path))).map { [UInt8]($0) } ?? []
  }

  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  /// The files under a folder whose names end so, as paths from the folder, in order.
  static func paths(under folder: String, suffix: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }
}
