import JSONText
import Testing

@testable import Reports

/// The worked numbers of docs/measurement.md, section 3, from text files to JSON.
@Suite struct WorkedNumbersTests {
  private func step(_ letters: String) throws -> JSONValue {
    var oneStep = WorkedCase()
    oneStep.steps = ["coordinatie"]
    return try oneStep.result(stepByStep(letters.map(String.init))).json
  }

  @Test func `eleven ja, two deels and five nee of eighteen is just firm`() throws {
    let json = try step("jjjjjjjjjjjddnnnnn")
    #expect(json["overall"]["steps"][0]["state"] == "stevig")
    #expect(json["overall"]["steps"][0]["score"] == ["numerator": 24, "denominator": 36])
    #expect(json["overall"]["margin"] == 0)
    #expect(json["overall"]["positionIndex"] == 1)
  }

  @Test func `one ja of them turned weet-niet leaves it visible`() throws {
    let json = try step("jjjjjjjjjjwddnnnnn")
    #expect(json["overall"]["steps"][0]["state"] == "zichtbaar")
    #expect(json["overall"]["steps"][0]["score"] == ["numerator": 22, "denominator": 34])
    #expect(json["overall"]["steps"][0]["dontKnow"] == 1)
    #expect(json["overall"]["margin"] == .null)
    // need is 23: one half-judgement short.
    #expect(json["overall"]["next"]["halfJudgements"] == 1)
  }

  @Test func `two views at reflectie on different questions share identificatie`() throws {
    let json = try WorkedCase().result(
      school: picks((4, "identificatie"), (14, "reflectie")),
      institute: picks((14, "reflectie"), (4, "identificatie"))
    ).json
    #expect(json["byParty"]["school"]["overall"]["position"] == "reflectie")
    #expect(json["byParty"]["opleiding"]["overall"]["position"] == "reflectie")
    #expect(json["overall"]["position"] == "identificatie")
    #expect(json["overall"]["front"] == "reflectie")
    #expect(json["overall"]["steps"][2]["score"] == ["numerator": 20, "denominator": 36])
    #expect(
      json["restsOn"] == ["same": 10, "agreed": 0, "open": 8, "oneSided": 0, "notAnswered": 0])
  }

  @Test func `one level at reflectie and two at identificatie carry identificatie`() throws {
    var levels = WorkedCase(levels: [6, 6, 6])
    levels.isWholeCarried = true
    let json = try levels.result(
      picks(
        (6, "reflectie"), (3, "reflectie"), (3, "identificatie"), (3, "reflectie"),
        (3, "identificatie"))
    ).json
    #expect(json["axes"]["niveau"]["institutioneel"]["position"] == "reflectie")
    #expect(json["axes"]["niveau"]["interpersoonlijk"]["position"] == "identificatie")
    #expect(json["axes"]["niveau"]["intrapersoonlijk"]["position"] == "identificatie")
    let whole = json["overall"]
    #expect(whole["position"] == "identificatie")
    #expect(whole["front"] == "reflectie")
    #expect(whole["steps"][2]["state"] == "zichtbaar")
    #expect(whole["wholeFrom"] == "niveau")
    #expect(
      whole["carriedBy"] == ["institutioneel", "interpersoonlijk", "intrapersoonlijk"])
    #expect(whole["heldBackBy"] == ["interpersoonlijk", "intrapersoonlijk"])
    #expect(whole["margin"] == .null)
    #expect(whole["next"]["halfJudgements"] == .null)
    #expect(whole["next"]["criteria"] == [])
  }

  @Test func `levels before coördinatie, at it and at reflectie carry coördinatie`() throws {
    var levels = WorkedCase(levels: [6, 6, 6])
    levels.isWholeCarried = true
    let json = try levels.result(
      picks(
        (3, "reflectie"), (3, "geen"), (3, "reflectie"), (1, "coordinatie"), (2, "geen"),
        (6, "reflectie"))
    ).json
    // 0 is before the first step, and not null: something is known.
    #expect(json["axes"]["niveau"]["institutioneel"]["position"] == .null)
    #expect(json["axes"]["niveau"]["institutioneel"]["positionIndex"] == 0)
    #expect(json["axes"]["niveau"]["interpersoonlijk"]["positionIndex"] == 1)
    #expect(json["axes"]["niveau"]["intrapersoonlijk"]["positionIndex"] == 3)
    #expect(json["overall"]["positionIndex"] == 1)
    #expect(json["overall"]["frontIndex"] == 3)
  }

  @Test func `six weet-niet of eighteen leave the position open between two steps`() throws {
    let whole = try WorkedCase().result(
      picks((8, "reflectie"), (4, "identificatie"), (6, "weet-niet"))
    ).json["overall"]
    #expect(whole["position"] == "reflectie")
    #expect(whole["certain"] == "identificatie")
    #expect(whole["certainIndex"] == 2)
    #expect(whole["possible"] == "reflectie")
    #expect(whole["possibleIndex"] == 3)
    #expect(whole["uncertain"] == true)
  }

  @Test func `a first step that is visible and not firm is no gap`() throws {
    let three = WorkedCase(levels: [3])
    let whole = try three.result(stepByStep(["jjjn", "djjn", "njdn"])).json["overall"]
    #expect(whole["steps"][0]["state"] == "zichtbaar")
    #expect(whole["positionIndex"] == 0)
    #expect(whole["front"] == "reflectie")
    #expect(whole["gaps"] == [])
    #expect(whole["next"]["step"] == "coordinatie")
    #expect(whole["next"]["halfJudgements"] == 1)
    #expect(whole["next"]["criteria"] == ["c1", "c2"])
    let more = try three.result(stepByStep(["jjjn", "djjn", "djdn"])).json["overall"]
    #expect(more["position"] == "reflectie")
  }

  @Test func `reflectie without the steps before it has gaps there`() throws {
    let whole = try WorkedCase(levels: [6]).result(
      stepByStep(["nnjn", "nnjn", "nnjn", "nnjn", "nnnn", "nnnn"])
    ).json["overall"]
    #expect(whole["positionIndex"] == 0)
    #expect(whole["front"] == "reflectie")
    #expect(whole["gaps"] == ["coordinatie", "identificatie"])
  }

  @Test func `of an untouched set nothing is said`() throws {
    let json = try WorkedCase(levels: [6]).result([]).json
    for key in ["position", "positionIndex", "front", "frontIndex"] {
      #expect(json["overall"][key] == .null)
    }
    #expect(json["overall"]["certainIndex"] == 0)
    #expect(json["overall"]["possibleIndex"] == 4)
    #expect(json["overall"]["steps"][0]["score"] == .null)
    #expect(json["overall"]["steps"][0]["unanswered"] == 6)
    #expect(json["restsOn"]["notAnswered"] == 6)
    #expect(json["unanswered"] == ["c0", "c1", "c2", "c3", "c4", "c5", "kern"])
    #expect(json["core"] == ["kern": "onbekend"])
  }
}
