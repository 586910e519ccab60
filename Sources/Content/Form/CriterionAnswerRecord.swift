/// An answer to a criterion, with its remarks: a pick, or every step by itself.
enum CriterionAnswerRecord {
  static let schema = RecordSchema(
    .criterionAnswer,
    [
      .optional(
        "kies", .reference(.step, orWords: FormWords.picks), "the furthest step that is true now"),
      .optional(
        "ontbreekt", .list(of: .reference(.step)), "steps before it that are not there"),
      .optional("op-weg", .yesNo, "ja when under way to the next step"),
    ] + RemarksRecord.keys,
    ownKeys: OwnKeys(
      ids: .step, isRequired: false,
      value: .either(.word(FormWords.judgements), orRecord: .cellAnswer),
      doc: "in place of kies: every step of the scan is a key, with a judgement"))

  /// Nil when nothing was answered and nothing written.
  static func decode(_ field: Field, scale: [Step]) -> CriterionAnswer? {
    let places = placesByID(scale.map(\.id))
    switch field.value {
    case .text(let word):
      return response(to: word, in: places).map { CriterionAnswer(response: $0) }
    case .record(let record):
      let remarks = RemarksRecord.decode(record)
      if let word = record.text("kies"), var response = response(to: word, in: places) {
        if case .pick(var pick) = response {
          pick.missing = Set(record.texts("ontbreekt").compactMap { places[$0] })
          pick.isOnTheWay = record.flag("op-weg") ?? false
          response = .pick(pick)
        }
        return CriterionAnswer(response: response, remarks: remarks)
      }
      let cells = scale.map { record.fields[$0.id].flatMap(JudgementRecord.decode) }
      guard cells.contains(where: { $0 != nil }) || remarks != Remarks() else { return nil }
      return CriterionAnswer(response: .stepByStep(cells), remarks: remarks)
    default: return nil
    }
  }

  private static func response(
    to word: String, in places: [String: Int]
  ) -> CriterionAnswer.Response? {
    if word == FormWords.none { return .pick(.init(furthest: nil)) }
    if let step = places[word] { return .pick(.init(furthest: step)) }
    return FormWords.wholeAnswers.first { $0.rawValue == word }.map { .whole($0) }
  }
}
