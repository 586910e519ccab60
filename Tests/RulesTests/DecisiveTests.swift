import Content
import Positions
import Testing

@testable import Rules

/// Which differences the picture hangs on (docs/measurement.md, section 4), by hand.
///
/// Needed at 2/3: of 3 criteria 4 half-judgements, of 6 criteria 8.
struct DecisiveTests {
  /// Shared step 3: c0 ja, the others nee: 2 of 4. Either of them adds 2.
  @Test func `one that changes the position by itself decides alone`() {
    var talk = TalkCase(3)
    talk.add(0, picks: [3, 3, 3])
    talk.add(1, picks: [3, 2, 2])
    let agenda = talk.agenda
    #expect(talk.outcome().shared.overall.position == 2)
    #expect(agenda.proposals.map(\.decisive) == [.alone, .alone])
    #expect(agenda.proposals.map(\.criterion) == [1, 2])
    #expect(agenda.proposals[0].decisions == [whole(1)])
    #expect(agenda.proposals[0].higher == .party(0))
    #expect(agenda.proposals[0].lower == .party(1))
    #expect(
      agenda.proposals[0].views == [
        Topic.View(party: 0, score: 3), Topic.View(party: 1, score: 2),
      ])
  }

  /// Shared step 3: c0 and c1 ja, 4 of 8. Two more are needed: the first two in the file.
  @Test func `those that change it only together are marked as far as needed`() {
    var talk = TalkCase(6)
    talk.add(0, picks: [3, 3, 3, 3, 3, 3])
    talk.add(1, picks: [3, 3, 2, 2, 2, 2])
    let agenda = talk.agenda
    #expect(agenda.differences.map(\.decisive) == [.together, .together, .none, .none])
    #expect(agenda.differences.map(\.criterion) == [2, 3, 4, 5])
    #expect(agenda.difference(2)?.decisions.first?.criteria == [2, 3])
    #expect(agenda.proposedCriteria == [2, 3, 4])
  }

  /// Shared step 3: c0 and c1 ja, c2 deels: 5 of 8. c2 would add 1, c3 to c5 each 2: c3 and c4 make
  /// 9, so c2 is not among them though it stands first in the file.
  @Test func `the largest gain goes first`() {
    var talk = TalkCase(6)
    talk.add(0, picks: [3, 3, 3, 3, 3, 3])
    talk.add(1, "jjjn jjjn jjdn jjnn jjnn jjnn")
    let agenda = talk.agenda
    #expect(agenda.difference(3)?.decisions.first?.criteria == [3, 4])
    #expect(agenda.difference(2)?.decisive == Topic.Decisive.none)
    #expect(agenda.difference(5)?.decisive == Topic.Decisive.none)
  }

  /// Step 3 has one of four half-judgements that it needs and both differences add one: 3 of 4.
  @Test func `differences that change nothing together decide nothing`() {
    var talk = TalkCase(3)
    talk.add(0, "jjdn jjdn jjdn")
    talk.add(1, "jjdn jjnn jjnn")
    #expect(talk.agenda.differences.map(\.decisive) == [.none, .none])
    #expect(talk.agenda.differences.map(\.size.halfJudgements) == [1, 1])
  }

  /// Levels at 3, 2 and 2: the whole is at 2, and at 3 as soon as one more level is.
  @Test func `a level can carry the whole with it`() {
    var talk = TalkCase(levels: [0, 1, 2])
    talk.add(0, picks: [3, 3, 3])
    talk.add(1, picks: [3, 2, 2])
    let agenda = talk.agenda
    #expect(agenda.difference(1)?.decisions == [.init(place: place(1), criteria: [1]), whole(1)])
    #expect(agenda.difference(2)?.decisions == [.init(place: place(2), criteria: [2]), whole(2)])
  }

  /// Three levels at 2: each goes to 3 with one criterion, the whole with two of them.
  @Test func `a whole can take two levels together`() {
    var talk = TalkCase(levels: [0, 1, 2])
    talk.add(0, picks: [3, 3, 3])
    talk.add(1, picks: [2, 2, 2])
    let agenda = talk.agenda
    #expect(
      agenda.difference(0)?.decisions == [
        .init(place: place(0), criteria: [0]), .init(place: nil, criteria: [0, 1]),
      ])
    #expect(agenda.difference(2)?.decisions == [.init(place: place(2), criteria: [2])])
    // What the whole hangs on goes first, though all three decide about their level alone.
    #expect(agenda.differences.map(\.decisive) == [.alone, .alone, .alone])
    #expect(agenda.proposedCriteria == [0, 1, 2])
  }

  /// Levels at 0, 4 and 4; step 4 of the whole requires the first level at step 1.
  @Test func `a requirement can hang on a level whose gain lies lower`() {
    var talk = TalkCase(levels: [0, 1, 2])
    talk.requirements = [
      3: .steps(
        .init(.position(.init(axis: 0, value: 0))), .greaterOrEqual, .init(.step(1)))
    ]
    talk.add(0, picks: [1, 4, 4])
    talk.add(1, picks: [0, 4, 4])
    #expect(talk.outcome().shared.overall.position == 3)
    #expect(
      talk.agenda.difference(0)?.decisions == [.init(place: place(0), criteria: [0]), whole(0)])
  }

  private func place(_ level: Int) -> Condition.Place? {
    Condition.Place(axis: 0, value: level)
  }

  private func whole(_ criterion: Int) -> Topic.Decision {
    Topic.Decision(place: nil, criteria: [criterion])
  }
}
