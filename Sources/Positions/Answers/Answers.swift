import Content

/// All that was judged about one unit in one session, ready to compute with.
package struct Answers: Hashable, Sendable {
  /// One for every rater; their order does not matter. A blank response is a rater too.
  package var responses: [Response]
  /// What was agreed together, in the layout of `Response.judgements`; nil in an entry keeps the
  /// raters' picture there. Empty when nothing was agreed.
  package var agreed: [Judgement?]
  /// Per criterion whether it was in the session's scope. Empty when all were.
  package var asked: [Bool]

  package init(responses: [Response], agreed: [Judgement?] = [], asked: [Bool] = []) {
    self.responses = responses
    self.agreed = agreed
    self.asked = asked.allSatisfy(\.self) ? [] : asked
  }

  /// True when the criterion at this place was in the session's scope.
  package func isAsked(_ criterion: Int) -> Bool {
    asked.isEmpty || asked[criterion]
  }

  /// What was agreed about an entry; nil when it keeps the raters' picture.
  package func agreement(on entry: Int) -> Judgement? {
    agreed.isEmpty ? nil : agreed[entry]
  }

  /// The judgements of a party's raters.
  func judgements(of party: Int) -> [[Judgement?]] {
    var judgements: [[Judgement?]] = []
    for response in responses where response.party == party {
      judgements.append(response.judgements)
    }
    return judgements
  }

  /// The same answers as they were before anything was agreed.
  package var withoutAgreement: Answers {
    var answers = self
    answers.agreed = []
    return answers
  }
}
