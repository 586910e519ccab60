import Content
import Positions
import Testing

/// Every scan can be filled in from beginning to end, and leads somewhere.
@Suite struct ScanTests {
  static let scans = Shipped.assembly.library.scans.values.sorted { $0.id < $1.id }

  @Test(arguments: scans.map(\.id))
  func whoSaysYesToEverythingStandsAtTheTop(id: String) throws {
    let scan = try #require(Shipped.assembly.library.scans[id])
    let sheets = try scan.parties.map { try Self.read(Self.form(scan, party: $0, isBlank: false)) }
    let participation = Participation(sheets, parties: Parties(scan))
    if let profile = scan.profile {
      let answers = participation.answers(to: profile)
      let outcome = ProfilePlan(profile, parties: Parties(scan)).outcome(of: answers)
      #expect(outcome.shared.options.allSatisfy { $0.share.map { $0 == Fraction(1, 1) } == true })
    }
    guard let ladder = scan.ladder else { return }
    let plan = try #require(OutcomePlan(scan))
    let outcome = plan.outcome(
      of: participation.answers(to: ladder, coreCount: scan.coreQuestions.count))
    for (axis, values) in ladder.axes.enumerated() {
      for (value, axisValue) in values.values.enumerated() {
        let analysis = outcome.shared.analysis(of: Condition.Place(axis: axis, value: value))
        let criteria = ladder.criteria.filter { $0.placement[axis] == value }
        let top = criteria.compactMap(Self.furthest).max()
        #expect(top != nil, "\(axisValue.id) has a criterion")
        #expect(analysis.position == top.map { $0 + 1 }, "\(values.id).\(axisValue.id)")
      }
    }
    #expect(outcome.shared.overall.position == ladder.scale.count)
  }

  @Test(arguments: scans.map(\.id))
  func aBlankFormIsAForm(id: String) throws {
    let scan = try #require(Shipped.assembly.library.scans[id])
    let sheet = try Self.read(Self.form(scan, party: scan.parties[0], isBlank: true))
    let answers: [Any?] = sheet.coreAnswers + sheet.criterionAnswers + sheet.statementAnswers
    #expect(answers.allSatisfy { $0 == nil })
    #expect(sheet.coreAnswers.count == scan.coreQuestions.count)
  }

  /// A form on which everything is answered with the furthest step that is asked, or nothing is.
  private static func form(_ scan: Scan, party: String, isBlank: Bool) -> String {
    var lines = [
      "invulblad: \(scan.id)", "versie: \(scan.version)", "partnerschap: Proef",
      "moment: 2026-11-20", "beoordelaar: {rol: onderzoeker, partij: \(party)}", "kernvragen:",
    ]
    lines += scan.coreQuestions.map { "  \($0.id): \(isBlank ? "" : "ja")" }
    lines.append("oordelen:")
    for criterion in scan.ladder?.criteria ?? [] {
      let step = furthest(criterion).flatMap { scan.ladder?.scale[$0].id }
      lines.append("  \(criterion.id): \(isBlank ? "" : step ?? "nvt")")
    }
    lines += (scan.profile?.statements ?? []).map { "  \($0.id): \(isBlank ? "" : "ja")" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The place of the furthest step that a criterion asks.
  private static func furthest(_ criterion: Criterion) -> Int? {
    criterion.descriptors.lastIndex(where: \.isAsked)
  }

  private static func read(_ text: String) throws -> Sheet {
    let file = ContentFile(path: "proef.yaml", bytes: Array(text.utf8))
    let (form, diagnostics) = FiledSheet.read(file, library: Shipped.assembly.library)
    #expect(diagnostics.map { "\($0.range): \($0.problem)" } == [])
    return try #require(form).sheet
  }
}
