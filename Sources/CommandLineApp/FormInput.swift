import Content
import Reports
import Wording

/// The result of forms named on the command line.
struct FormInput {
  let result: ScanResult

  /// Reads the forms and works out what follows. Every fault is reported before this throws. `command`
  /// is the one that needs them.
  init(
    _ invocation: Invocation, _ surroundings: Surroundings, for command: CommandWord
  ) throws(Failure) {
    guard !invocation.arguments.isEmpty else { throw .wrongUse(UsageWording.formMissing(command)) }
    let round = try invocation.choice(.round, Round.self, default: .first)
    let reading = try FormReading(invocation.arguments, invocation, surroundings)
    guard let scan = reading.forms.first.flatMap({ reading.library.scans[$0.sheet.scan] }) else {
      throw Failure(exitCode: .faultyInput, message: UsageWording.formsNotUsed)
    }
    let result = ScanResult(
      scan: scan, sheets: reading.forms.map(\.sheet), round: round.number,
      library: reading.library)
    let diagnostics =
      reading.diagnostics + AgreementCheck.diagnostics(result, reading.forms)
    surroundings.errors.write(DiagnosticListing(reading.files).text(of: diagnostics.inOrder()))
    self.result = result
  }

  /// Which round's picture is asked for.
  enum Round: String, CaseIterable {
    case first = "1"
    case second = "2"

    var number: Int { self == .second ? 2 : 1 }
  }
}
