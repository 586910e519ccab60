/// An answer to a core question, with its remarks.
enum CoreAnswerRecord {
  static let schema = RecordSchema(.coreAnswer, JudgementRecord.keys)
}

/// An answer to one cell of a criterion, with its remarks.
enum CellAnswerRecord {
  static let schema = RecordSchema(.cellAnswer, JudgementRecord.keys)
}

/// An answer to a statement of a profile scan, with its remarks.
enum StatementAnswerRecord {
  static let schema = RecordSchema(.statementAnswer, JudgementRecord.keys)
}

/// A judgement in a form: a word, or keys with `oordeel` and remarks.
enum JudgementRecord {
  static let keys: [KeySpec] =
    [.optional("oordeel", .word(FormWords.judgements), "the judgement")] + RemarksRecord.keys

  /// Nil when nothing was answered and nothing written.
  static func decode(_ field: Field) -> Answer? {
    switch field.value {
    case .text(let word): return Judgement(rawValue: word).map { Answer($0) }
    case .record(let record):
      let answer = Answer(
        record.text("oordeel").flatMap(Judgement.init), remarks: RemarksRecord.decode(record))
      return answer == Answer(nil) ? nil : answer
    default: return nil
    }
  }
}
