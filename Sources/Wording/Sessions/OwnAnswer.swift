import Content
import Sessions

/// An answer as its own rater sees it while answering: with letters, without names of steps.
package enum OwnAnswer {
  /// "b", "b; a ontbreekt; op weg naar c", "bij een deel van ons", "stap voor stap: a ja, b nee"; nil
  /// for a reply without an answer.
  package static func text(_ reply: Reply, criterion: Criterion?) -> String? {
    switch reply {
    case .single(let answer): answer.judgement?.label
    case .criterion(let answer): criterion.flatMap { text(answer.response, $0) }
    }
  }

  /// Marks for what was written beside it: "notitie, twijfel"; nil when nothing was.
  package static func marks(_ reply: Reply) -> String? {
    let remarks = reply.written
    let kinds = RemarkKind.allCases.filter { remarks.has($0) }
    return kinds.isEmpty ? nil : kinds.map(\.label).joined(separator: ", ")
  }

  /// The answer with its marks; nil when there is neither.
  package static func whole(_ reply: Reply, criterion: Criterion?) -> String? {
    let parts = [text(reply, criterion: criterion), marks(reply)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private static func text(_ response: CriterionAnswer.Response, _ criterion: Criterion) -> String?
  {
    let letters = AnswerLetters(criterion)
    func letter(_ step: Int) -> String { letters.letter(of: step).map(String.init) ?? "" }
    switch response {
    case .whole(let judgement): return judgement.label
    case .pick(let pick):
      var parts = [pick.furthest.map(letter) ?? Vocabulary.noneOfThese.label]
      if !pick.missing.isEmpty {
        let missing = pick.missing.sorted().map(letter)
        parts.append("\(list(missing, "en")) \(missing.count == 1 ? "ontbreekt" : "ontbreken")")
      }
      if pick.isOnTheWay, let next = letters.step(after: pick.furthest) {
        parts.append("op weg naar \(letter(next))")
      }
      return parts.joined(separator: "; ")
    case .stepByStep(let cells):
      let judged = letters.steps.compactMap { step in
        cells.indices.contains(step)
          ? cells[step]?.judgement.map { "\(letter(step)) \($0.label)" } : nil
      }
      return judged.isEmpty ? nil : judged.joined(separator: ", ")
    }
  }
}

extension Reply {
  /// What was written beside it, beside its steps too.
  package var written: Remarks {
    switch self {
    case .single(let answer): answer.remarks
    case .criterion(let answer): answer.allRemarks
    }
  }
}

extension Remarks {
  /// True when something of this kind was written.
  package func has(_ kind: RemarkKind) -> Bool {
    switch kind {
    case .note: note != nil
    case .example: example != nil
    case .plan: plan != nil
    case .doubt: isDoubtful
    case .wish: isWish
    }
  }
}
