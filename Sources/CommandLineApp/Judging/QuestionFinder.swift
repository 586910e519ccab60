import Content
import Sessions
import Wording

/// Finds a question by its number in the order, or by its name.
struct QuestionFinder {
  let order: AskingOrder
  let names: SessionNames

  /// What was found. Places count from 0.
  enum Finding: Hashable {
    case place(Int)
    case several([Int])
    case none
  }

  /// A number from 1; or words of a name, of which a slip of the pen is forgiven.
  func find(_ text: String) -> Finding {
    let wanted = text.lowercased()
    if let number = Int(wanted) {
      return order.items.indices.contains(number - 1) ? .place(number - 1) : .none
    }
    guard !wanted.isEmpty else { return .none }
    let all = order.items.map { names.name(of: $0).lowercased() }
    if let exact = all.firstIndex(of: wanted) { return .place(exact) }
    let holding = all.indices.filter { all[$0].contains(wanted) }
    if holding.count == 1 { return .place(holding[0]) }
    if holding.count > 1 { return .several(holding) }
    let near = Suggestion.closest(to: wanted, among: all)
    return near.flatMap { all.firstIndex(of: $0) }.map(Finding.place) ?? .none
  }

  /// The place, or a sentence about why there is none.
  func place(of text: String) -> Understanding<Int> {
    switch find(text) {
    case .place(let place): .understood(place)
    case .several(let places):
      .not(AskingWording.severalQuestions(text, numbers: places.map { $0 + 1 }))
    case .none: .not(AskingWording.noSuchQuestion(text, total: order.items.count))
    }
  }
}
