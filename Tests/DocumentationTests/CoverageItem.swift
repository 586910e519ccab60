import Content

/// Something that docs/dekking.md names as the place of an item of a source text.
struct CoverageItem: Hashable, CustomStringConvertible {
  let kind: Kind
  /// The id, behind those of what holds it.
  let path: [String]

  /// The raw value is the word in the document.
  enum Kind: String {
    case term = "begrip"
    case source = "bron"
    case card = "kaart"
    case scan
    case option = "optie"
    case statement = "stelling"
    case criterion = "criterium"
    case coreQuestion = "kernvraag"
    case axisValue = "waarde"
    case signal = "signaal"
    case example = "voorbeeld"
  }

  var description: String { "\(kind.rawValue) \(path.joined(separator: "/"))" }

  /// The items of a cell, such as `` `begrip: leervraag`, `bron: h5` ``; nil when it is written
  /// otherwise.
  static func all(in cell: String) -> [CoverageItem]? {
    let items = cell.codeStretches.map { text -> CoverageItem? in
      let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
      return CoverageItem(kind: kind, path: parts[1].split(separator: "/").map(String.init))
    }
    let isWritten = cell.withoutCode.allSatisfy { $0 == "," || $0 == " " }
    guard isWritten, !items.isEmpty, !items.contains(nil) else { return nil }
    return items.compactMap(\.self)
  }

  /// Ids of the source texts it rests on, directly or through what cites a publication; nil when it
  /// does not exist.
  func sources(in library: Library) -> Set<String>? {
    if kind == .example { return Self.textsNamed(inExample: path.joined(separator: "/"), library) }
    guard let ids = sourceIDs(in: library) else { return nil }
    return Set(ids.map { library.sources[$0]?.via ?? $0 })
  }

  private func sourceIDs(in library: Library) -> [String]? {
    let id = path.last ?? ""
    let scan = path.first.flatMap { library.scans[$0] }
    switch (kind, path.count) {
    case (.term, 1): return library.terms[id]?.sources
    case (.source, 1): return library.sources[id].map { [$0.id] }
    case (.card, 1): return library.cards[id]?.sources
    case (.scan, 1): return scan?.sources
    case (.option, 2):
      guard let profile = scan?.profile,
        let place = profile.options.firstIndex(where: { $0.id == id })
      else { return nil }
      return profile.statements.filter { $0.option == place }.flatMap(\.sources)
    case (.statement, 2): return scan?.profile?.statements.first { $0.id == id }?.sources
    case (.criterion, 2): return scan?.ladder?.criteria.first { $0.id == id }?.sources
    case (.coreQuestion, 2): return scan?.coreQuestions.first { $0.id == id }?.sources
    case (.signal, 2): return scan?.signals.first { $0.id == id }?.sources
    case (.axisValue, 3):
      let axis = scan?.ladder?.axes.first { $0.id == path[1] }
      return axis?.values.first { $0.id == id }?.sources
    default: return nil
    }
  }

  /// Forms have no sources of their own: what was read stands in the remark above them.
  private static func textsNamed(inExample name: String, _ library: Library) -> Set<String>? {
    let folder = "docs/voorbeelden/\(name)"
    let files = RepositoryFile.paths(under: folder, suffix: ".yaml")
    guard !files.isEmpty else { return nil }
    let words = files.flatMap { file in
      RepositoryFile.text("\(folder)/\(file)").split(separator: "\n").prefix { $0.hasPrefix("#") }
        .flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init) }
    }
    return Set(words.filter { library.sources[$0]?.file != nil })
  }
}

extension Scan {
  /// Of everything in it.
  fileprivate var sources: [String] {
    var ids = coreQuestions.flatMap(\.sources) + signals.flatMap(\.sources)
    ids += profile?.statements.flatMap(\.sources) ?? []
    ids += ladder?.criteria.flatMap(\.sources) ?? []
    for axis in ladder?.axes ?? [] { ids += axis.values.flatMap(\.sources) }
    return ids
  }
}
