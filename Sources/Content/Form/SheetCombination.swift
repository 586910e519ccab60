import StrictYAML

/// What is found when forms are put together.
struct SheetCombination {
  private(set) var diagnostics: [Diagnostic] = []

  /// Whose form it is, and of which round.
  private struct Owner: Hashable {
    let who: Who
    let round: Int

    enum Who: Hashable {
      case consensus
      case id(String)
      case named(String, role: String, party: String)
      /// Someone else in every file.
      case unknown(path: String)
    }

    init(_ form: FiledSheet) {
      round = form.sheet.round
      switch form.sheet.author {
      case .consensus: who = .consensus
      case .rater(let rater):
        if let id = rater.id {
          who = .id(id)
        } else if let name = rater.name {
          who = .named(name, role: rater.role, party: rater.party)
        } else {
          who = .unknown(path: form.path)
        }
      }
    }
  }

  /// Reports each form that differs in this from what most forms say; of equals the first form's.
  mutating func compare(_ part: ContentProblem.FormPart, of forms: [FiledSheet]) {
    let counts = Dictionary(grouping: forms) { Self.value(of: part, in: $0.sheet) }
      .mapValues(\.count)
    let most = counts.values.max()
    guard
      let common = forms.first(where: { counts[Self.value(of: part, in: $0.sheet)] == most })
    else { return }
    let expected = Self.value(of: part, in: common.sheet)
    for form in forms {
      let own = Self.value(of: part, in: form.sheet)
      guard own != expected else { continue }
      report(
        .formsDiffer(part, own: own, other: expected, otherPath: common.path), in: form,
        at: Self.key(of: part))
    }
  }

  /// The forms that count, in the given order.
  mutating func counting(of forms: [FiledSheet]) -> [FiledSheet] {
    var result: [FiledSheet] = []
    var seen: Set<Owner> = []
    for form in forms where seen.insert(Owner(form)).inserted {
      let own = forms.filter { Owner($0) == Owner(form) }
      result.append(latest(of: own, or: form))
    }
    return result.sorted { $0.path < $1.path }
  }

  /// Reports each form that may be a copy of an earlier one: alike in everything, by no one known.
  mutating func reportAlike(_ forms: [FiledSheet]) {
    var first: [Sheet: FiledSheet] = [:]
    for form in forms where form.sheet.isOfUnknownRater && form.sheet.hasAnswers {
      if let other = first[form.sheet] {
        report(.formsAlike(otherPath: other.path), in: form, at: "beoordelaar")
      } else {
        first[form.sheet] = form
      }
    }
  }

  /// The form of one rater and round that counts.
  private mutating func latest(of forms: [FiledSheet], or form: FiledSheet) -> FiledSheet {
    let counts =
      forms.reduce(form) { $1.sheet.moment > $0.sheet.moment ? $1 : $0 }
    var isFirst = true
    for other in forms {
      if other.sheet.moment < counts.sheet.moment {
        report(
          .laterFormCounts(
            own: other.sheet.moment, later: counts.sheet.moment, laterPath: counts.path),
          in: other, at: "moment")
      } else if isFirst {
        isFirst = false
      } else if other.path == counts.path {
        report(.formNamedTwice, in: other, at: "invulblad")
      } else if other.sheet == counts.sheet {
        report(.formCountedOnce(otherPath: counts.path), in: other, at: "beoordelaar")
      } else {
        report(
          .formsOfOneRaterDiffer(
            other.sheet.author, round: other.sheet.round, otherPath: counts.path),
          in: other, at: "beoordelaar")
      }
    }
    return counts
  }

  private mutating func report(_ problem: ContentProblem, in form: FiledSheet, at key: String) {
    let keys = [key, "beoordelaar", "consensus", "invulblad"]
    let range = keys.compactMap { form.places[$0] }.first ?? SourceRange(0, 0)
    diagnostics.append(Diagnostic(path: form.path, range: range, problem: .content(problem)))
  }

  private static func key(of part: ContentProblem.FormPart) -> String {
    switch part {
    case .scan: "invulblad"
    case .partnership: "partnerschap"
    case .unit: "eenheid"
    }
  }

  /// Without a unit a form is about the whole partnership, of which the name is said elsewhere.
  private static func value(of part: ContentProblem.FormPart, in sheet: Sheet) -> String {
    switch part {
    case .scan: sheet.scan
    case .partnership: sheet.partnership
    case .unit:
      switch sheet.unit {
      case let unit? where unit.kind != "partnerschap":
        [unit.kind, unit.name].compactMap(\.self).joined(separator: " ")
      default: "partnerschap"
      }
    }
  }
}

extension Sheet {
  /// True when nothing tells whose form it is.
  fileprivate var isOfUnknownRater: Bool {
    guard case .rater(let rater) = author else { return false }
    return rater.id == nil && rater.name == nil
  }

  /// False for a blank form, of which many may be alike.
  fileprivate var hasAnswers: Bool {
    if (coreAnswers + statementAnswers).contains(where: { $0?.judgement != nil }) { return true }
    return criterionAnswers.contains { answer in
      switch answer?.response {
      case .pick, .whole: true
      case .stepByStep(let cells): cells.contains { $0?.judgement != nil }
      case nil: false
      }
    }
  }
}
