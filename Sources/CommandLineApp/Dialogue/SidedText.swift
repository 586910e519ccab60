import Sessions
import Wording

/// A line at *Anders gezien*, with for whom it is different where it begins with that: "instituut: wij
/// willen meer tijd".
struct SidedText {
  /// The side or table; nil when the line begins with none.
  let group: String?
  /// What stands behind it; never empty where there is a group.
  let text: String

  init(_ typed: String, groups: [DialogueGroup]) {
    if let colon = typed.firstIndex(of: ":") {
      let name = typed[..<colon].trimmingSpaces.lowercased()
      let rest = typed[typed.index(after: colon)...].trimmingSpaces
      let group = groups.first {
        [$0.id, DialogueGroupWording.short($0.id), DialogueGroupWording.group($0.id)]
          .contains { $0.lowercased() == name }
      }
      if let group, !rest.isEmpty {
        self.group = group.id
        text = rest
        return
      }
    }
    group = nil
    text = typed
  }
}
