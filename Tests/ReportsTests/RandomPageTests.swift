import Foundation
import Positions
import Testing
import Wording

@testable import Reports

/// Pages about random outcomes, so that every sentence comes by in all its forms.
@Suite struct RandomPageTests {
  private static let seeds = 1...120 as ClosedRange<UInt64>

  @Test(arguments: seeds)
  func `a page fits a terminal and reads without colour`(seed: UInt64) {
    let text = RandomCase.result(seed: seed).page(withExplanation: true)
      .terminalText(TerminalStyle(isColored: false))
    #expect(!text.utf8.contains(0x1B), "seed \(seed)")
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 80, "seed \(seed): \(line)")
      #expect(line.last != " ", "seed \(seed): \(line)")
    }
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "seed \(seed)")
    #expect(!text.contains("\n\n\n"), "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `a page keeps to the words of the table`(seed: UInt64) {
    let page = RandomCase.result(seed: seed).page(withExplanation: true)
    let text = page.terminalText(TerminalStyle(isColored: false))
    #expect(Vocabulary.forbiddenWords(in: text) == [], "seed \(seed)")
  }

  /// What no sentence has, whatever it says.
  private static let slips = [
    "..", " .", " ,", " ;", " :", ",,", ";;", "?.", "!.", "()", "( ", " )", "«»", "nil", "Optional",
    "  ", " 1 vragen", "zijn er 1 ", " 1 mensen", " 1 zinnen", "de 1 ", "één vragen", "van de één",
    ": .", ": ;",
  ]

  @Test(arguments: seeds)
  func `sentences are whole`(seed: UInt64) {
    let result = RandomCase.result(seed: seed)
    for text in result.page(withExplanation: true).texts {
      for slip in Self.slips {
        #expect(!text.contains(slip), "seed \(seed): «\(slip)» in: \(text)")
      }
      #expect(!text.isEmpty && text.first != " " && text.last != " ", "seed \(seed): «\(text)»")
    }
    for text in result.page(withExplanation: true).sentences {
      let ends: [Character] = [".", "?", ":"]
      #expect(text.last.map(ends.contains) == true, "seed \(seed): \(text)")
      #expect(text.first?.isLowercase == false, "seed \(seed): \(text)")
    }
  }

  @Test func `states are told apart by their letter`() {
    let letters = StepState.allCases.map(\.letter)
    #expect(Set(letters).count == StepState.allCases.count)
    for state in StepState.allCases {
      #expect(PageWording.letters.contains("\(state.letter) \(state.label)"))
    }
  }

  @Test(arguments: seeds)
  func `the JSON is JSON, and its counts come to the number of questions`(seed: UInt64) throws {
    let result = RandomCase.result(seed: seed)
    let json = result.json
    let text = json.text(.indented)
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(read?["schemaVersion"] as? Int == 1, "seed \(seed)")
    #expect(json.names == PositionJSONTests.top, "seed \(seed)")
    guard let ladder = result.scan.ladder else { return }
    #expect(json["overall"].names == PositionJSONTests.analysis, "seed \(seed)")
    let keys = ["yes", "partly", "no", "dontKnow", "ratherNot", "unanswered", "notApplicable"]
    for step in json["overall"]["steps"].elements {
      let sum = keys.reduce(0) { $0 + (step[$1].integer ?? -1000) }
      #expect(sum == ladder.criteria.count, "seed \(seed)")
    }
    for (place, axis) in ladder.axes.enumerated() {
      for (value, axisValue) in axis.values.enumerated() {
        let size = ladder.criteria.count { $0.placement[place] == value }
        for step in json["axes"][axis.id][axisValue.id]["steps"].elements {
          let sum = keys.reduce(0) { $0 + (step[$1].integer ?? -1000) }
          #expect(sum == size, "seed \(seed)")
        }
      }
    }
    let rests = ["same", "agreed", "open", "oneSided", "notAnswered"]
    let asked = ladder.criteria.count { $0.descriptors.contains(where: \.isAsked) }
    #expect(
      rests.reduce(0) { $0 + (json["restsOn"][$1].integer ?? -1000) } == asked, "seed \(seed)")
  }
}

extension Page {
  /// Everything a page says, piece by piece.
  var texts: [String] { [title, subtitle] + blocks.flatMap(\.texts) }

  /// Of it what stands as a sentence by itself.
  var sentences: [String] { blocks.flatMap(\.sentences) }
}

extension Page.Block {
  fileprivate var texts: [String] {
    switch self {
    case .heading(let text), .subheading(let text), .paragraph(let text), .notice(let text),
      .keySentence(let text):
      [text]
    case .bullets(let texts): texts
    case .pairs(let pairs): pairs.flatMap { [$0.name, $0.value] }
    case .plate(let plate): [plate.caption] + plate.rows.flatMap { [$0.name, $0.sentence] }
    case .grid(let grid):
      [grid.caption] + grid.columns + grid.rows.flatMap { [$0.name] + $0.cells.map(\.text) }
    case .table(let table): [table.caption] + table.columns + table.rows.flatMap(\.self)
    case .charts(let about, let charts): [about] + charts.flatMap { [$0.name, $0.sentence] }
    case .pageBreak: []
    case .details(let summary, let blocks): [summary] + blocks.flatMap(\.texts)
    }
  }

  fileprivate var sentences: [String] {
    switch self {
    case .paragraph(let text), .notice(let text), .keySentence(let text): [text]
    case .plate(let plate): plate.rows.map(\.sentence)
    case .details(_, let blocks): blocks.flatMap(\.sentences)
    case .heading, .subheading, .bullets, .pairs, .grid, .table, .charts, .pageBreak: []
    }
  }
}
