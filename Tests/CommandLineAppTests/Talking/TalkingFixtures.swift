import Content
import Dossiers
import Sessions

@testable import CommandLineApp

extension MemorySession {
  /// A pair that sees much alike in the main scan. Places from 0: at 2 the school is two steps
  /// further (for the own role), at 4 and 12 one, at 9 the institute one; at 14 the institute has no
  /// view; one core question differs. Bram wants to talk about nothing, Anne about 7.
  static func pair() throws -> MemorySession {
    let session = try MemorySession(scan: "opleiden-in-de-school")
    try session.fill(
      "a", "school", name: "Anne", [2, 2, 3, 2, 3, 2, 1, 2, 2, 2, 1, 2, 3, 2, 2, 1, 2, 2],
      core: "jdjjnj", examples: [2: "Samen lessen bekeken in maart, als schoolopleider."],
      wishes: [7])
    try session.fill(
      "b", "opleiding", name: "Bram", [2, 2, 1, 2, 2, 2, 1, 2, 2, 3, 1, 2, 2, 2, nil, 1, 2, 2],
      core: "jdjdnj")
    return session
  }

  /// Five people of the school and two of the institute, who fill in the short scan.
  static func seven(isAnonymous: Bool) throws -> MemorySession {
    let session = try MemorySession(
      scan: "korte-scan", isAnonymous: isAnonymous, expected: ["school": 5, "opleiding": 2])
    let picks: [[Int?]] = [[3, 2, 1], [3, 3, 2], [2, 3, 1], [3, 3, nil], [3, 2, 2]]
    for (place, picks) in picks.enumerated() {
      try session.fill(
        "s\(place)", "school", picks, core: "jdjjnj",
        examples: place == 1 ? [0: "Zorgen over de planning besproken."] : [:])
    }
    try session.fill("o0", "opleiding", [1, 2, 2], core: "jdjjnj", examples: [0: "Jaarkalender."])
    try session.fill("o1", "opleiding", [1, 3, 2], core: "jdjjnn")
    return session
  }

  /// A pair with a profile scan of four sentences about two alternatives.
  static func profile() -> RunningSession {
    func statement(_ id: String, _ option: Int, _ text: String) -> Profile.Statement {
      Profile.Statement(id: id, option: option, text: text, theme: nil, sources: [])
    }
    func option(_ id: String, _ name: String) -> Profile.Option {
      Profile.Option(id: id, name: name, core: "", advantages: [], disadvantages: [])
    }
    let scan = Scan(
      id: "richting", title: "Richting", version: 1, language: "nl", rationale: "",
      parties: ["school", "opleiding"], alsoHeard: [], coreQuestions: [], signals: [], earlier: [],
      kind: .profile(
        Profile(
          options: [option("samen", "Samen één huis"), option("apart", "Goede buren")],
          statements: [
            statement("a", 0, "We hebben één rooster."), statement("b", 0, "We hebben één team."),
            statement("c", 1, "Ieder heeft een eigen taak."),
            statement("d", 1, "We spreken elkaar op vaste dagen."),
          ])))
    var state = SessionState(session: "2026-11-20-richting")
    let setup = SessionSetup(
      partnership: "De Beek", scan: "richting", version: 1, fingerprint: "",
      unit: .init(kind: "partnerschap", name: nil), period: nil, moment: .earliest,
      expected: ["school": 1, "opleiding": 1])
    var events: [SessionEvent] = [.opened(setup)]
    for (id, party, letters) in [("a", "school", "jjnj"), ("b", "opleiding", "njjn")] {
      events.append(.joined(id, Participant(party: party, role: nil, name: nil)))
      for (place, letter) in letters.enumerated() {
        events.append(
          .answered(
            id, round: 1, .statement(place), .single(Answer(letter == "j" ? .yes : .no))))
      }
      events.append(.finished(id, round: 1))
    }
    state.anticipate(events)
    return reopened(scan, state)
  }

  /// A session as another start of the program finds it.
  static func reopened(_ scan: Scan, _ state: SessionState) -> RunningSession {
    var time = 1000
    return RunningSession(scan: scan, state: state) { events throws(SessionTrouble) in
      events.map { event in
        time += 1
        return StampedEvent(
          stamp: EventStamp(logicalTime: time, id: EventID(writer: "later", number: time)),
          event: event)
      }
    }
  }
}
