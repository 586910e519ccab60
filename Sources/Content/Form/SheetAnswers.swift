import StrictYAML

/// Puts the answers of a form in the places of the scan, and checks those to criteria.
struct SheetAnswers {
  private let scan: Scan
  private let map: VersionMap
  private let reading: FileReading

  init(_ scan: Scan, map: VersionMap, reading: FileReading) {
    self.scan = scan
    self.map = map
    self.reading = reading
  }

  func core(_ entries: [TableEntry]) -> [Answer?] {
    var answers = [Answer?](repeating: nil, count: scan.coreQuestions.count)
    for entry in entries {
      guard let place = scan.coreQuestions.firstIndex(where: { $0.id == entry.key }) else {
        continue
      }
      answers[place] = JudgementRecord.decode(entry.field)
    }
    return answers
  }

  /// Empty for a profile scan.
  func criteria(_ entries: [TableEntry]) -> [CriterionAnswer?] {
    guard let ladder = scan.ladder else { return [] }
    var answers = [CriterionAnswer?](repeating: nil, count: ladder.criteria.count)
    for (place, entry) in placed(entries) {
      let check = CriterionAnswerCheck(
        ladder.criteria[place], scale: ladder.scale, key: entry.key, reading: reading)
      check.run(entry.field)
      answers[place] = CriterionAnswerRecord.decode(entry.field, scale: ladder.scale)
    }
    return answers
  }

  /// Empty for a ladder scan.
  func statements(_ entries: [TableEntry]) -> [Answer?] {
    guard let profile = scan.profile else { return [] }
    var answers = [Answer?](repeating: nil, count: profile.statements.count)
    for (place, entry) in placed(entries) { answers[place] = JudgementRecord.decode(entry.field) }
    return answers
  }

  /// The entries with the places they have in today's scan, each place once.
  private func placed(_ entries: [TableEntry]) -> [(place: Int, entry: TableEntry)] {
    var first: [Int: SourceRange] = [:]
    var result: [(place: Int, entry: TableEntry)] = []
    for entry in entries {
      guard let today = map.today(entry.key), let range = entry.field.key?.range else { continue }
      switch today {
      case .gone(let reason):
        reading.report(
          .answerNotComparable(criterion: entry.key, version: map.version, reason: reason),
          at: range)
      case .place(let place):
        if let other = first[place] {
          let origin = Origin(path: reading.path, range: other)
          reading.report(.answeredTwice(criterion: entry.key, first: origin), at: range)
        } else {
          first[place] = range
          result.append((place, entry))
        }
      }
    }
    return result
  }
}
