import Content
import JSONText
import Sessions

extension EventCoding {
  /// A reply, with the words that forms use.
  func json(_ reply: Reply) -> JSONValue {
    switch reply {
    case .single(let answer): .object(members(answer))
    case .criterion(let answer): .object(members(answer.response) + members(answer.remarks))
    }
  }

  private func members(_ response: CriterionAnswer.Response) -> [JSONValue.Member] {
    switch response {
    case .pick(let pick):
      return [
        .init("kies", .string(pick.furthest.map(step) ?? CriterionAnswer.Pick.noStep)),
        pick.missing.isEmpty
          ? nil
          : .init("ontbreekt", .array(pick.missing.sorted().map { .string(step($0)) })),
        pick.isOnTheWay ? .init("op-weg", true) : nil,
      ].compactMap(\.self)
    case .whole(let judgement): return [.init("kies", .string(judgement.rawValue))]
    case .stepByStep(let cells):
      let steps = cells.enumerated().compactMap { place, cell in
        cell.map { JSONValue.Member(step(place), .object(members($0))) }
      }
      return [.init("stappen", .object(steps))]
    }
  }

  private func members(_ answer: Answer) -> [JSONValue.Member] {
    [.given("oordeel", answer.judgement?.rawValue)].compactMap(\.self) + members(answer.remarks)
  }

  private func members(_ remarks: Remarks) -> [JSONValue.Member] {
    [
      .given("voorbeeld", remarks.example), .given("plan", remarks.plan),
      .given("toelichting", remarks.note), remarks.isDoubtful ? .init("twijfel", true) : nil,
      remarks.isWish ? .init("wens", true) : nil, .given("reden", remarks.reason),
      .given("minderheid", remarks.dissent),
    ].compactMap(\.self)
  }

  private func step(_ place: Int) -> String {
    guard let scale = scan.ladder?.scale, scale.indices.contains(place) else { return "" }
    return scale[place].id
  }

  /// A reply to an item; nil for null.
  func reply(_ value: JSONValue, to item: Item) throws(EventProblem) -> Reply? {
    if value == .null { return nil }
    let fields = try EventFields(value, under: "antwoord")
    switch item {
    case .core, .statement: return .single(try answer(fields))
    case .criterion:
      return .criterion(
        CriterionAnswer(response: try response(fields), remarks: try remarks(fields)))
    }
  }

  private func response(_ fields: EventFields) throws(EventProblem) -> CriterionAnswer.Response {
    if fields.value("stappen") != .null {
      let steps = try fields.fields("stappen")
      var cells = [Answer?](repeating: nil, count: scan.ladder?.scale.count ?? 0)
      for name in steps.names {
        cells[try place(name)] = try answer(steps.fields(name))
      }
      return .stepByStep(cells)
    }
    let word = try fields.text("kies")
    if let judgement = Judgement(rawValue: word) {
      guard [.dontKnow, .ratherNot, .notApplicable].contains(judgement) else {
        throw .unreadableField("kies")
      }
      return .whole(judgement)
    }
    var missing: Set<Int> = []
    for name in try fields.texts("ontbreekt") { missing.insert(try place(name)) }
    return .pick(
      CriterionAnswer.Pick(
        furthest: word == CriterionAnswer.Pick.noStep ? nil : try place(word), missing: missing,
        isOnTheWay: try fields.flag("op-weg")))
  }

  private func place(_ step: String) throws(EventProblem) -> Int {
    guard let place = scan.ladder?.scale.firstIndex(where: { $0.id == step }) else {
      throw .unknownID(step)
    }
    return place
  }

  private func answer(_ fields: EventFields) throws(EventProblem) -> Answer {
    var judgement: Judgement?
    if let word = try fields.optionalText("oordeel") {
      judgement = Judgement(rawValue: word)
      if judgement == nil { throw .unreadableField("oordeel") }
    }
    return Answer(judgement, remarks: try remarks(fields))
  }

  private func remarks(_ fields: EventFields) throws(EventProblem) -> Remarks {
    Remarks(
      example: try fields.optionalText("voorbeeld"), plan: try fields.optionalText("plan"),
      note: try fields.optionalText("toelichting"), isDoubtful: try fields.flag("twijfel"),
      isWish: try fields.flag("wens"), reason: try fields.optionalText("reden"),
      dissent: try fields.optionalText("minderheid"))
  }
}
