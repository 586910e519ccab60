/// The keys that can stand beside any judgement in a form.
enum RemarksRecord {
  static let keys: [KeySpec] = [
    .optional("voorbeeld", .text, "what shows it: what, when, which role, a link"),
    .optional("plan", .text, "an intention; never counts as present"),
    .optional("toelichting", .text, "a note"),
    .optional("twijfel", .yesNo, "ja when the rater doubts"),
    .optional("wens", .yesNo, "ja when the rater wants to talk about this"),
    .optional("reden", .text, "why it was agreed so; in a consensus form"),
    .optional("minderheid", .text, "who saw it otherwise and why; in a consensus form"),
  ]

  /// Keys that only what was agreed together can have.
  static let ofConsensus = ["reden", "minderheid"]

  static func decode(_ record: Record) -> Remarks {
    Remarks(
      example: record.text("voorbeeld"), plan: record.text("plan"),
      note: record.text("toelichting"), isDoubtful: record.flag("twijfel") ?? false,
      isWish: record.flag("wens") ?? false, reason: record.text("reden"),
      dissent: record.text("minderheid"))
  }
}
