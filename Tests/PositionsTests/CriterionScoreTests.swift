import Positions
import Testing

struct CriterionScoreTests {
  @Test(
    arguments: [
      ("jjjn", 3), ("njnn", 2), ("nnnn", 0), ("ddnn", 0), ("nnnj", 4), ("wjnn", 2), ("jjwn", nil),
      ("jwjn", 3), ("wnnn", nil), ("....", nil), ("vvvv", nil), ("jjvv", 2), ("vvvw", nil),
      ("nnvv", 0), ("jj.v", nil),
    ] as [(String, Int?)])
  func `the highest step that is ja, unless something above it is unknown`(
    text: String, expected: Int?
  ) {
    #expect(CriterionScore.of(cells(text)) == expected)
  }
}
