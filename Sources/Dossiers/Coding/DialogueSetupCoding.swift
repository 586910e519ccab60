import Content
import JSONText
import Sessions

extension DialogueCoding {
  /// People in one group; far above what a dialogue can hold, and below what could overflow.
  private static let people = 0...10_000

  func members(_ setup: DialogueSetup) -> [JSONValue.Member?] {
    [
      .init("partnerschap", .string(setup.partnership)), .init("werkvorm", .string(setup.format)),
      .init("vingerafdruk", .string(setup.fingerprint)), .init("eenheid", setup.unit.json),
      setup.purpose.isEmpty ? nil : .init("doel", .string(setup.purpose)),
      .init("moment", .string(setup.moment.description)),
      setup.isAnonymous ? .init("anoniem", true) : nil,
      setup.isByTable ? .init("per-tafel", true) : nil, member(setup.groups),
    ]
  }

  func setup(_ fields: EventFields) throws(EventProblem) -> DialogueSetup {
    DialogueSetup(
      partnership: try fields.text("partnerschap"), format: try fields.text("werkvorm"),
      fingerprint: try fields.text("vingerafdruk"), unit: try fields.unit(),
      purpose: try fields.optionalText("doel") ?? "", moment: try fields.day("moment"),
      isAnonymous: try fields.flag("anoniem"), isByTable: try fields.flag("per-tafel"),
      groups: try groups(fields))
  }

  func member(_ groups: [DialogueGroup]) -> JSONValue.Member {
    .init(
      "groepen",
      .array(groups.map { ["groep": .string($0.id), "mensen": .integer($0.people)] }))
  }

  func groups(_ fields: EventFields) throws(EventProblem) -> [DialogueGroup] {
    var groups: [DialogueGroup] = []
    for value in try fields.givenList("groepen") {
      let group = try EventFields(value, under: "groepen")
      groups.append(
        DialogueGroup(
          id: try group.text("groep"), people: try group.number("mensen", Self.people)))
    }
    return groups
  }

  func members(_ sitting: Sitting) -> [JSONValue.Member?] {
    [
      .init("dag", .string(sitting.day.description)),
      .given("begin", sitting.begins?.description), .given("eind", sitting.ends?.description),
    ]
  }

  func sitting(_ fields: EventFields) throws(EventProblem) -> Sitting {
    Sitting(
      day: try fields.day("dag"), begins: try fields.optionalTime("begin"),
      ends: try fields.optionalTime("eind"))
  }
}

extension Sheet.Unit {
  /// As lines hold it.
  var json: JSONValue {
    .object([.init("soort", .string(kind)), .given("naam", name)].compactMap(\.self))
  }
}

extension EventFields {
  func unit() throws(EventProblem) -> Sheet.Unit {
    let unit = try fields("eenheid")
    return Sheet.Unit(kind: try unit.text("soort"), name: try unit.optionalText("naam"))
  }
}
