/// Within one layer nothing has the same kind and id twice.
enum LayerCheck {
  private struct Name: Hashable {
    let layer: Int
    let kind: IDKind
    let id: String
  }

  /// Reports at the second place and names the first.
  static func run(_ files: [ReadFile]) {
    var first: [Name: Origin] = [:]
    for file in files {
      for definition in file.reading.definitions where !definition.kind.isWithinScan {
        let name = Name(layer: file.layer, kind: definition.kind, id: definition.id)
        if let origin = first[name] {
          file.reading.report(
            .duplicateID(definition.kind, id: definition.id, first: origin), at: definition.range)
        } else {
          first[name] = Origin(path: file.path, range: definition.range)
        }
      }
    }
  }
}
