/// The names a condition may use: what a scan calls its steps, criteria, questions and parties.
///
/// A name's place in these lists is its place in the scan's. Of a name that stands twice, the
/// first counts.
package struct ConditionNames: Sendable {
  /// Ids of the steps, the lowest first. Empty for a profile scan.
  package let steps: [String]
  package let axes: [Axis]
  /// Ids of the criteria.
  package let criteria: [String]
  /// Ids of the core questions.
  package let coreQuestions: [String]
  /// The parties that count, then those also heard.
  package let parties: [String]

  let stepPlaces: [String: Int]
  let axisPlaces: [String: Int]
  let valuePlaces: [[String: Int]]
  let criterionPlaces: [String: Int]
  let coreQuestionPlaces: [String: Int]
  let partyPlaces: [String: Int]

  /// An axis and the ids of its values.
  package struct Axis: Sendable {
    package let id: String
    package let values: [String]

    package init(id: String, values: [String]) {
      self.id = id
      self.values = values
    }
  }

  package init(
    steps: [String], axes: [Axis], criteria: [String], coreQuestions: [String], parties: [String]
  ) {
    self.steps = steps
    self.axes = axes
    self.criteria = criteria
    self.coreQuestions = coreQuestions
    self.parties = parties
    stepPlaces = Self.places(of: steps)
    axisPlaces = Self.places(of: axes.map(\.id))
    valuePlaces = axes.map { Self.places(of: $0.values) }
    criterionPlaces = Self.places(of: criteria)
    coreQuestionPlaces = Self.places(of: coreQuestions)
    partyPlaces = Self.places(of: parties)
  }

  /// The names of a scan that was read before.
  package init(_ scan: Scan) {
    self.init(
      steps: scan.ladder?.scale.map(\.id) ?? [],
      axes: scan.ladder?.axes.map { Axis(id: $0.id, values: $0.values.map(\.id)) } ?? [],
      criteria: scan.ladder?.criteria.map(\.id) ?? [],
      coreQuestions: scan.coreQuestions.map(\.id),
      parties: scan.parties + scan.alsoHeard)
  }

  private static func places(of ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
