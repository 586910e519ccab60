import StrictYAML

/// Whether the parts of one answer fit each other and the criterion.
struct CriterionAnswerCheck {
  private let criterion: Criterion
  private let scale: [Step]
  private let places: [String: Int]
  private let name: RecordName
  private let reading: FileReading

  /// `key` is the id under which the form answers the criterion.
  init(_ criterion: Criterion, scale: [Step], key: String, reading: FileReading) {
    self.criterion = criterion
    self.scale = scale
    self.reading = reading
    places = placesByID(scale.map(\.id))
    name = RecordName(kind: .criterionAnswer, id: key)
  }

  func run(_ field: Field) {
    if let word = field.text {
      checkAsked(word, at: field.node.range)
    } else if let record = field.record {
      checkSteps(record)
      checkPick(record)
    }
  }

  private func checkSteps(_ record: Record) {
    for step in scale {
      guard let field = record.fields[step.id], let key = field.key,
        JudgementRecord.decode(field)?.judgement != nil
      else { continue }
      checkAsked(step.id, at: key.range)
    }
  }

  private func checkPick(_ record: Record) {
    guard let pick = record.text("kies"), let node = record.fields["kies"]?.node else {
      // A pick that could not be read was reported.
      if (record.node.value(of: "kies")?.text ?? "").isEmpty { reportWithoutPick(record) }
      return
    }
    checkAsked(pick, at: node.range)
    let steps = scale.filter { record.fields[$0.id] != nil }.map(\.id)
    if let first = steps.first, let key = record.fields[first]?.key {
      reading.report(.pickAndSteps(name, steps: steps), at: key.range)
      return
    }
    let furthest = places[pick]
    for item in record.fields["ontbreekt"]?.items ?? [] {
      guard let step = item.text, let place = places[step] else { continue }
      if let furthest, place < furthest {
        checkAsked(step, at: item.node.range)
      } else {
        reading.report(.missingNotBelow(name, step: step, pick: pick), at: item.node.range)
      }
    }
    let hasNext =
      furthest.map { criterion.descriptors[($0 + 1)...].contains(where: \.isAsked) }
      ?? (pick == FormWords.none)
    if record.flag("op-weg") == true, !hasNext, let field = record.fields["op-weg"] {
      reading.report(.onTheWayToNothing(name, pick: pick), at: field.node.range)
    }
  }

  private func reportWithoutPick(_ record: Record) {
    if let key = record.fields["ontbreekt"]?.key, !record.texts("ontbreekt").isEmpty {
      reading.report(.withoutPick(FieldName(record: name, key: "ontbreekt")), at: key.range)
    }
    if record.flag("op-weg") == true, let key = record.fields["op-weg"]?.key {
      reading.report(.withoutPick(FieldName(record: name, key: "op-weg")), at: key.range)
    }
  }

  /// Reports an answer to a cell for which no description exists.
  private func checkAsked(_ step: String, at range: SourceRange) {
    guard let place = places[step], case .notApplicable(let reason) = criterion.descriptors[place]
    else { return }
    reading.report(.cellNotAsked(name, step: step, reason: reason), at: range)
  }
}
