import Foundation
import JSONText
import Testing

@testable import Reports

/// The JSON of `position` is a contract: every key is always there, in the order of docs/commands.md.
@Suite struct PositionJSONTests {
  static let top = [
    "schemaVersion", "scan", "partnership", "unit", "moment", "basis", "scale", "raters",
    "missingParties", "restsOn", "overall", "byParty", "axes", "core", "criteria", "sensitivity",
    "agenda", "agreement", "signals", "unanswered", "profile",
    "advice",
  ]
  static let analysis = [
    "position", "positionIndex", "certain", "certainIndex", "possible", "possibleIndex",
    "uncertain", "front", "frontIndex", "frontUncertain", "gaps", "unknownBetween", "margin",
    "next", "wholeFrom", "carriedBy", "heldBackBy", "steps",
  ]
  static let step = [
    "step", "state", "yes", "partly", "no", "dontKnow", "ratherNot", "unanswered", "notApplicable",
    "score",
  ]

  @Test func `every key stands in its place in a ladder scan`() throws {
    var levels = WorkedCase(levels: [2, 1])
    levels.isWholeCarried = true
    let json = try levels.result(
      school: ["c0: reflectie", "c1: geen"], institute: ["c0: identificatie"]
    ).json
    #expect(json.names == Self.top)
    #expect(json["scan"].names == ["id", "version"])
    #expect(json["unit"].names == ["kind", "name"])
    #expect(json["unit"] == ["kind": "partnerschap", "name": .null])
    #expect(json["moment"] == "2026-11-20")
    #expect(json["raters"][0].names == ["id", "role", "party"])
    #expect(json["restsOn"].names == ["same", "agreed", "open", "oneSided", "notAnswered"])
    #expect(json["byParty"].names == ["school", "opleiding"])
    #expect(json["byParty"]["school"].names == ["overall", "axes"])
    #expect(json["axes"].names == ["niveau"])
    #expect(json["axes"]["niveau"].names == ["institutioneel", "interpersoonlijk"])
    let analyses = [
      json["overall"], json["axes"]["niveau"]["institutioneel"],
      json["byParty"]["school"]["overall"],
      json["byParty"]["school"]["axes"]["niveau"]["interpersoonlijk"],
    ]
    for analysis in analyses {
      #expect(analysis.names == Self.analysis)
      #expect(analysis["next"].names == ["step", "halfJudgements", "criteria", "requirement"])
      #expect(analysis["steps"].elements.count == 4)
      for step in analysis["steps"].elements { #expect(step.names == Self.step) }
    }
    #expect(json["criteria"].elements.count == 3)
    #expect(json["criteria"][0].names == ["id", "index", "cells", "agreed"])
    #expect(
      json["criteria"][0]["cells"][0].names == ["step", "judgement", "oneSided", "basis", "plan"])
    #expect(
      json["sensitivity"].elements.map { $0["variant"] }
        == ["deels-nee", "deels-ja", "drempel-1/2", "drempel-3/4"])
    #expect(json["sensitivity"][0].names == ["variant", "position", "changed"])
    // Both sides know both questions; they differ on the first alone.
    #expect(
      json["agenda"] == [
        [
          "criterion": "c0", "decisive": "none", "why": "difference",
          "views": ["school": 3, "opleiding": 2],
        ]
      ])
    #expect(json["agreement"] == .null)
    #expect(json["advice"] == [])
    #expect(json["signals"] == [])
    #expect(json["profile"] == .null)
  }

  @Test func `a missing party is named, and then its cells are one-sided`() throws {
    let json = try WorkedCase(levels: [2]).result(school: ["c0: reflectie"]).json
    #expect(json["missingParties"] == ["opleiding"])
    #expect(json["byParty"].names == ["school"])
    #expect(json["criteria"][0]["cells"][0]["oneSided"] == true)
    #expect(json["criteria"][1]["cells"][0]["oneSided"] == false)
    #expect(json["restsOn"]["oneSided"] == 1)
    #expect(json["restsOn"]["notAnswered"] == 1)
    #expect(json["unanswered"] == ["c1", "kern"])
    #expect(json["basis"] == "raters")
  }

  @Test func `without raters there is only what was agreed`() throws {
    let json = try WorkedCase(levels: [2]).result(agreed: ["c0: reflectie", "c1: geen"]).json
    #expect(json["basis"] == "consensus")
    #expect(json["raters"] == [])
    #expect(json["byParty"] == .object([]))
    #expect(json["missingParties"] == ["school", "opleiding"])
    #expect(json["criteria"].elements.map { $0["agreed"] } == ["reflectie", "geen"])
    #expect(json["criteria"].elements.map { $0["index"] } == [3, 0])
    #expect(json["criteria"][0]["cells"][0]["basis"] == "consensus")
  }

  @Test func `an agreement counts cell by cell, and the rest stays the raters'`() throws {
    let json = try WorkedCase(levels: [2]).result(
      school: ["c0: reflectie", "c1: geen"], institute: ["c0: reflectie", "c1: geen"],
      agreed: ["c1: {coordinatie: ja}"]
    ).json
    #expect(json["basis"] == "mixed")
    #expect(json["criteria"][1]["agreed"] == .null)
    #expect(
      json["criteria"][1]["cells"].elements.map { $0["basis"] } == [
        "consensus", "raters", "raters", "raters",
      ])
    #expect(
      json["criteria"][1]["cells"].elements.map { $0["judgement"] } == ["ja", "nee", "nee", "nee"])
    #expect(json["restsOn"]["agreed"] == 1)
  }

  @Test func `plans are shown and count for nothing`() throws {
    let json = try WorkedCase(levels: [1]).result(
      school: ["c0: {coordinatie: ja, identificatie: {oordeel: nee, plan: Volgend jaar.}}"],
      institute: ["c0: {coordinatie: ja, identificatie: {plan: Ooit.}}"]
    ).json
    #expect(json["criteria"][0]["cells"][1]["plan"] == "Volgend jaar.; Ooit.")
    #expect(json["criteria"][0]["cells"][1]["judgement"] == "nee")
    #expect(json["criteria"][0]["cells"][0]["plan"] == .null)
    #expect(json["overall"]["positionIndex"] == 1)
  }

  @Test func `narrow is there only where few of a party's raters know`() throws {
    var random = RandomCase(seed: 1)
    random.makeSmallLadder(criteria: 1)
    let known = random.form(party: "school", name: "A", picks: [2])
    let unknown = ["B", "C"].map { random.form(party: "school", name: $0, picks: [nil]) }
    let json = ScanResult(scan: random.scan, sheets: [known] + unknown).json
    #expect(json["criteria"][0]["cells"][0]["narrow"] == ["school"])
    #expect(json["criteria"][0]["cells"][0].names.last == "narrow")
    let all = ScanResult(scan: random.scan, sheets: [known]).json
    #expect(all["criteria"][0]["cells"][0]["narrow"] == .null)
  }

  @Test func `a profile scan has its own part and none of the ladder's`() throws {
    var random = RandomCase(seed: 2)
    random.makeProfile()
    let sheets = random.sheets(raters: 2, agreed: false)
    let json = ScanResult(scan: random.scan, sheets: sheets).json
    #expect(json.names == Self.top)
    #expect(json["overall"] == .null)
    #expect(json["axes"] == .object([]))
    #expect(json["core"] == .object([]))
    #expect(json["criteria"] == [])
    #expect(json["scale"] == [])
    #expect(json["sensitivity"] == [])
    #expect(json["profile"].names == ["options", "best", "provisional"])
    #expect(
      json["profile"]["options"][0].names == [
        "id", "yes", "partly", "no", "known", "share", "state",
      ])
  }
}
