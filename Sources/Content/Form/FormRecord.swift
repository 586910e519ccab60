/// The top level of a filled-in form.
enum FormRecord {
  static let schema = RecordSchema(
    .form,
    [
      .required("invulblad", .reference(.scan), "the id of the scan"),
      .required("versie", .number(1...9999), "the scan's version when the form was made"),
      .required("partnerschap", .text, "the name of the partnership"),
      .optional("eenheid", .record(.unit), "what the answers are about; default the partnership"),
      .optional("periode", .record(.period), "the stretch of time that was looked at"),
      .required("moment", .date, "the day it was filled in"),
      .optional("beoordelaar", .record(.rater), "who filled it in; in place of consensus"),
      .optional("consensus", .yesNo, "ja when it holds what was agreed together"),
      .optional("ronde", .number(1...2), "2 for a second round"),
      .optional(
        "kernvragen",
        .table(
          .referring(.coreQuestion),
          of: .either(.word(FormWords.judgements), orRecord: .coreAnswer)),
        "answers to the core questions, by id"),
      .optional(
        "oordelen",
        .table(
          .referring(.criterion),
          of: .either(
            .reference(.step, orWords: FormWords.picks), orRecord: .criterionAnswer)),
        "answers to the criteria, by id"),
    ], needsOneOf: ["beoordelaar", "consensus"])

  /// The same for a profile scan, where statements are judged in place of criteria.
  static let profileSchema = RecordSchema(
    .form,
    schema.keys.map { key in
      guard key.name == "oordelen" else { return key }
      return .optional(
        "oordelen",
        .table(
          .referring(.statement),
          of: .either(.word(FormWords.judgements), orRecord: .statementAnswer)),
        "answers to the statements, by id")
    }, needsOneOf: schema.needsOneOf)
}
