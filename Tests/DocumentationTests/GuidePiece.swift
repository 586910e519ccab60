import Content

/// A piece of a file in a guide, as the program reads it.
///
/// It is a whole file when its first line is a comment with a path. One with the comment `fout` before
/// it is a mistake, with what the program says of it quoted behind it.
struct GuidePiece {
  let code: Guide.Code
  let isMistake: Bool
  let quotation: String?

  static func all(in guide: Guide) -> [GuidePiece] {
    let blocks = guide.blocks
    return blocks.indices.compactMap { place -> GuidePiece? in
      guard case .code(let code) = blocks[place], code.language == "yaml" else { return nil }
      let before = place > 0 ? blocks[place - 1] : nil
      let after = blocks[(place + 1)...].nextQuotation
      return GuidePiece(code: code, isMistake: before == .comment("fout"), quotation: after)
    }
  }

  /// The path in the first line.
  var path: String? {
    guard let first = code.text.split(separator: "\n").first, first.hasPrefix("# "),
      first.hasSuffix(".yaml")
    else { return nil }
    return String(first.dropFirst(2))
  }

  var file: ContentFile { file(path ?? "proef.yaml") }

  func file(_ path: String) -> ContentFile {
    ContentFile(path: path, bytes: Array(code.text.utf8))
  }
}

extension ArraySlice<Guide.Block> {
  /// The quotation that follows, at most one line of text further on.
  fileprivate var nextQuotation: String? {
    for block in prefix(2) {
      switch block {
      case .quotation(let text): return text
      case .line: continue
      default: return nil
      }
    }
    return nil
  }
}
