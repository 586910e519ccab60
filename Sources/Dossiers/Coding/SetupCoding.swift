import Content
import JSONText
import Sessions

extension EventCoding {
  func members(_ setup: SessionSetup) -> [JSONValue.Member?] {
    [
      .init("partnerschap", .string(setup.partnership)),
      .init("scan", .string(setup.scan)), .init("scanversie", .integer(setup.version)),
      .init("vingerafdruk", .string(setup.fingerprint)),
      .init("eenheid", setup.unit.json),
      setup.period.map {
        .init(
          "periode",
          [
            "van": .string($0.from.description), "tot": .string($0.to.description),
          ])
      },
      .init("moment", .string(setup.moment.description)),
      .init("verwacht", json(setup.expected)),
      setup.isAnonymous ? .init("anoniem", true) : nil,
      setup.isByTable ? .init("per-tafel", true) : nil,
      setup.scope.map { scope in
        .init("alleen", .array(scope.sorted().map { .object([member($0)]) }))
      },
    ]
  }

  func setup(_ fields: EventFields) throws(EventProblem) -> SessionSetup {
    var period: Sheet.Period?
    if fields.value("periode") != .null {
      let days = try fields.fields("periode")
      period = Sheet.Period(from: try days.day("van"), to: try days.day("tot"))
    }
    var scope: Set<Item>?
    if fields.value("alleen") != .null {
      var items: Set<Item> = []
      for value in try fields.givenList("alleen") {
        items.insert(try item(EventFields(value, under: "alleen")))
      }
      scope = items
    }
    return SessionSetup(
      partnership: try fields.text("partnerschap"), scan: try fields.text("scan"),
      version: try fields.number("scanversie", 1...Int.max),
      fingerprint: try fields.text("vingerafdruk"),
      unit: try fields.unit(),
      period: period, moment: try fields.day("moment"),
      expected: try fields.counts("verwacht"), isAnonymous: try fields.flag("anoniem"),
      isByTable: try fields.flag("per-tafel"), scope: scope)
  }

  /// Counts by party, the parties in order.
  func json(_ counts: [String: Int]) -> JSONValue {
    .object(
      counts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .integer($0.value)) })
  }
}
