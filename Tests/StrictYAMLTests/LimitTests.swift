import StrictYAML
import Testing

/// Rule 13: the limits are parameters.
struct LimitTests {
  @Test func refusesAFileAboveTheLimit() {
    let limits = YAMLLimits(bytes: 4)
    #expect(YAMLDocument.read("a: b", limits: limits).tree == "{'a': 'b'}")
    let document = YAMLDocument.read("a: bc", limits: limits)
    #expect(document.listing == ["1:1 file-too-large"])
    #expect(document.root == nil)
  }

  @Test(arguments: [
    "- - - x", "a:\n  b:\n    c: x", "[[[x]]]", "{a: {b: {c: x}}}", "- [{a: x}]", "- a: [x]",
    "- - a: x", "- [a: x]", "[a: [x]]", "a:\n- - x",
  ])
  func countsOpenLevels(text: String) {
    #expect(YAMLDocument.read(text, limits: YAMLLimits(depth: 3)).listing == [])
    let refused = YAMLDocument.read(text, limits: YAMLLimits(depth: 2))
    #expect(refused.problems.map(\.problem) == [.tooDeep(limit: 2)])
  }

  @Test(arguments: [64, 65])
  func opensSixtyFourLevelsByDefault(depth: Int) {
    for text in [
      String(repeating: "- ", count: depth) + "x",
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth),
      (0..<depth).map { String(repeating: " ", count: $0) + "k:\n" }.joined(),
    ] {
      let codes = YAMLDocument.read(text).problems.map(\.problem.code)
      #expect(codes == (depth > 64 ? ["too-deep"] : []))
    }
  }

  @Test func stopsAfterTheLimitOfProblems() {
    let text = String(repeating: "a: @\n", count: 50)
    let document = YAMLDocument.read(text, limits: YAMLLimits(problems: 7))
    #expect(document.problems.count == 7)
  }

  @Test func ordersProblemsByPlace() {
    let document = YAMLDocument.read("a: 1\na: @\nb: \"\\q\"\n")
    #expect(
      document.listing == ["2:1 duplicate-key", "2:4 plain-starts-with", "3:5 unknown-escape"])
  }
}
