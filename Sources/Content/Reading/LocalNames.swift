/// The ids that a file may refer to, as far as they are named in the file itself or, for a form, in
/// its scan. A kind that is not in here is looked for across files.
struct LocalNames {
  /// The ids of one kind.
  struct List {
    /// In the order of the file.
    private(set) var ids: [String]
    /// False when some of the ids could not be read: then nothing is reported as unknown.
    var isComplete: Bool
    /// Ids that are not named but used so often that one message about them is enough.
    var assumed: [String] = []
    /// Named ids that the assumed ones most likely stand for.
    var replaced: [String] = []
    private var set: Set<String>

    init(ids: [String] = [], isComplete: Bool = true) {
      self.ids = ids
      self.isComplete = isComplete
      set = Set(ids)
    }

    mutating func append(_ id: String) {
      ids.append(id)
      set.insert(id)
    }

    /// True for an id that is named.
    func names(_ id: String) -> Bool { set.contains(id) }

    /// True for an id that is named or assumed.
    func contains(_ id: String) -> Bool { set.contains(id) || assumed.contains(id) }
  }

  var lists: [IDKind: List] = [:]
  /// Keys of the scan itself that stand under `assen`, as far as the scan lacks them.
  var indentedKeys: [String] = []
  /// By axis.
  var axisValues: [String: List] = [:]

  /// Whether there is something of this kind with this id.
  enum Answer {
    case known
    case unknown(among: [String])
    /// The ids are not all known, because of something that was reported elsewhere.
    case undecided
    /// Named in other files.
    case elsewhere
  }

  /// `axis` narrows axis values down to those of one axis.
  func find(_ id: String, _ kind: IDKind, axis: String? = nil) -> Answer {
    let list: List?
    if kind == .axisValue, let axis, lists[.axis] != nil {
      list = axisValues[axis] ?? List(isComplete: false)
    } else {
      list = lists[kind]
    }
    guard let list else { return .elsewhere }
    if list.contains(id) { return .known }
    return list.isComplete ? .unknown(among: list.ids) : .undecided
  }
}
