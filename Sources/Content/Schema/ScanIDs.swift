import StrictYAML

/// The ids that a scan gives to its parts, read from its file as far as they can be: a scan that is
/// being written may have faults elsewhere.
package struct ScanIDs: Sendable {
  /// Of the scan itself; nil when it cannot be told.
  package let id: String?
  package let isProfile: Bool
  /// In the order of the file. A kind of which not every id is known is left out.
  private let lists: [IDKind: [String]]
  /// By axis, as far as all are known.
  private let axisValues: [String: [String]]

  /// Nil for a file that holds no scan, or that cannot be told to.
  package init?(_ file: ContentFile) {
    let reading = FileReading(path: file.path, isForm: false)
    let document = YAMLDocument.read(file.bytes)
    reading.report(document)
    guard let root = document.root, reading.kind(of: root) == .scan else { return nil }
    isProfile = FileReading.isProfile(root)
    id = root.value(of: FileKind.scan.rawValue).flatMap { $0.text.isIdentifier ? $0.text : nil }
    let names = ScanNames.gather(from: root, isProfile: isProfile, faults: reading.faults)
    lists = names.lists.compactMapValues(\.whole)
    axisValues = names.axisValues.compactMapValues(\.whole)
  }

  /// The ids of this kind, in the order of the file; nil when they are not all known. An axis narrows
  /// axis values down to its own, when the scan has it.
  package func ids(_ kind: IDKind, axis: String? = nil) -> [String]? {
    switch kind {
    case .scan: return id.map { [$0] }
    case .axisValue:
      guard let axes = lists[.axis], axes.allSatisfy({ axisValues[$0] != nil }) else { return nil }
      if let axis, let values = axisValues[axis] { return values }
      return axes.flatMap { axisValues[$0] ?? [] }.withoutRepeats
    case .subject:
      guard let questions = lists[.coreQuestion], let values = ids(.axisValue) else { return nil }
      return (questions + values).withoutRepeats
    default: return lists[kind]
    }
  }
}

extension LocalNames.List {
  /// The ids when all are known and well-formed.
  fileprivate var whole: [String]? {
    isComplete && ids.allSatisfy(\.isIdentifier) ? ids.withoutRepeats : nil
  }
}

extension [String] {
  /// Each once, at its first place.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
