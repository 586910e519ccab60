import Content
import StrictYAML

/// What the rows of a form say about the form itself.
struct TableFormHead {
  private(set) var lines: [TableLine] = []
  private(set) var problems: [TableFault] = []
  let scan: String
  private(set) var version = 0
  private let row: TableRows<TidyColumn>.Row

  init(
    _ row: TableRows<TidyColumn>.Row, library: Library, defaults: FormDefaults, likelyScan: String
  ) {
    self.row = row
    let named = row.text(.scan).lowercased()
    scan = named.isEmpty ? likelyScan : named
    let known = library.scans[scan]
    if known == nil {
      let ids = library.scans.keys.sorted()
      report(.unknownValue(column: "scan", row: row.number, text: scan, allowed: ids), .scan, ids)
    }
    add("invulblad: \(FormScalar.quoted(scan))", .scan)
    version = number(.version, in: 1...9999) ?? known?.version ?? 1
    add("versie: \(version)", .version)
    addPartnership(defaults)
    addUnit(defaults)
    addMoment(defaults)
    if let round = number(.round, in: 1...2) { add("ronde: \(round)", .round) }
    addAuthor()
  }

  private mutating func addPartnership(_ defaults: FormDefaults) {
    let name = row.text(.partnership)
    guard let text = name.isEmpty ? defaults.partnership : name else {
      return missing(.partnership)
    }
    add("partnerschap: \(FormScalar.quoted(text))", .partnership)
  }

  private mutating func addUnit(_ defaults: FormDefaults) {
    guard let unit = UnitText.unit(row.text(.unit)) ?? defaults.unit else { return }
    let name = unit.name.map { ", naam: \(FormScalar.quoted($0))" } ?? ""
    add("eenheid: {soort: \(unit.kind)\(name)}", .unit)
  }

  private mutating func addMoment(_ defaults: FormDefaults) {
    let text = row.text(.moment)
    if text.isEmpty {
      guard let moment = defaults.moment else { return missing(.moment) }
      return add("moment: \(moment)", .moment)
    }
    // A spreadsheet writes dates in its own way.
    guard let date = CalendarDate(text) ?? CalendarDate.meant(by: text) else {
      return report(.notADate(column: "moment", row: row.number, text: text), .moment)
    }
    add("moment: \(date)", .moment)
  }

  private mutating func addAuthor() {
    let kind = row.text(.kind).lowercased()
    switch kind {
    case "consensus": add("consensus: ja", .kind)
    case "rater", "":
      for column in [TidyColumn.role, .party] where row.text(column).isEmpty { missing(column) }
      let id = row.text(.rater)
      add("beoordelaar:", .rater)
      if !id.isEmpty { add("  id: \(FormScalar.quoted(id))", .rater) }
      add("  rol: \(FormScalar.quoted(row.text(.role)))", .role)
      add("  partij: \(FormScalar.quoted(row.text(.party).lowercased()))", .party)
    default:
      let allowed = ["rater", "consensus"]
      report(
        .unknownValue(column: "kind", row: row.number, text: kind, allowed: allowed), .kind, allowed
      )
    }
  }

  private mutating func number(_ column: TidyColumn, in range: ClosedRange<Int>) -> Int? {
    let text = row.text(column)
    guard !text.isEmpty else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(.notANumber(column: column.rawValue, row: row.number, text: text), column)
    return nil
  }

  private mutating func missing(_ column: TidyColumn) {
    report(.missingValue(column: column.rawValue, row: row.number), column)
  }

  private mutating func report(
    _ problem: TableProblem, _ column: TidyColumn, _ candidates: [String] = []
  ) {
    problems.append(
      TableFault(
        problem: problem, place: row.place(column),
        suggestion: Suggestion.closest(to: row.text(column), among: candidates)))
  }

  private mutating func add(_ text: String, _ column: TidyColumn) {
    lines.append(TableLine(text: text, place: row.place(column)))
  }
}
