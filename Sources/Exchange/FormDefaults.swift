import Content

/// What holds for a form in a table that does not say it itself.
package struct FormDefaults: Sendable {
  package let scan: String?
  package let partnership: String?
  package let unit: Sheet.Unit?
  package let moment: CalendarDate?

  package init(
    scan: String? = nil, partnership: String? = nil, unit: Sheet.Unit? = nil,
    moment: CalendarDate? = nil
  ) {
    self.scan = scan
    self.partnership = partnership
    self.unit = unit
    self.moment = moment
  }

  /// As another form of the same call has it.
  package init(_ sheet: Sheet) {
    self.init(
      scan: sheet.scan, partnership: sheet.partnership, unit: sheet.unit, moment: sheet.moment)
  }
}
