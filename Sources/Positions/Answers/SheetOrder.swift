import Content

/// An order of forms by what they say, so that the order of files changes nothing.
///
/// By party in the session's order, role, name, then content. Forms that come out equal are the
/// same in everything an outcome shows.
struct SheetOrder: Comparable {
  private let party: Int
  private let words: [String]

  init(_ sheet: Sheet, party: Int) {
    self.party = party
    var words: [String] = []
    if case .rater(let rater) = sheet.author {
      words = [rater.role, rater.name ?? "", rater.id ?? ""]
    }
    words += [sheet.moment.description]
    for answer in sheet.coreAnswers + sheet.statementAnswers { words += Self.words(answer) }
    for answer in sheet.criterionAnswers { words += Self.words(answer) }
    self.words = words
  }

  static func < (one: SheetOrder, other: SheetOrder) -> Bool {
    if one.party != other.party { return one.party < other.party }
    return one.words.lexicographicallyPrecedes(other.words)
  }

  private static func words(_ answer: Answer?) -> [String] {
    guard let answer else { return [""] }
    return [answer.judgement?.rawValue ?? "-"] + words(answer.remarks)
  }

  private static func words(_ answer: CriterionAnswer?) -> [String] {
    guard let answer else { return [""] }
    let response: [String]
    switch answer.response {
    case .pick(let pick):
      let missing = pick.missing.sorted().map(String.init).joined(separator: " ")
      response = [pick.furthest.map(String.init) ?? "-", missing, pick.isOnTheWay ? "1" : "0"]
    case .whole(let judgement): response = [judgement.rawValue]
    case .stepByStep(let cells): response = cells.flatMap(words)
    }
    return response + words(answer.remarks)
  }

  private static func words(_ remarks: Remarks) -> [String] {
    let texts = [
      remarks.example, remarks.plan, remarks.note, remarks.reason, remarks.dissent,
    ]
    return texts.map { $0 ?? "" }
      + [remarks.isDoubtful ? "1" : "0", remarks.isWish ? "1" : "0"]
  }
}
