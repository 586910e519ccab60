import Content
import StrictYAML

/// The rows of one form as the text of a form, which the reader of forms then checks, with the cell
/// behind every line of it.
struct TableFormText {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var text: TableText
  private let scan: Scan?

  /// `rows` is never empty and agrees in the columns that say whose form it is.
  init(
    _ rows: [TableRows<TidyColumn>.Row], path: String, library: Library, defaults: FormDefaults,
    likelyScan: String
  ) {
    text = TableText(path: path)
    let head = TableFormHead(rows[0], library: library, defaults: defaults, likelyScan: likelyScan)
    scan = library.scans[head.scan]
    diagnostics += head.problems.map {
      Self.diagnostic($0.problem, at: $0.place, path, $0.suggestion)
    }
    for line in head.lines { text.add(line) }
    // Without the scan nothing can be said of answers.
    guard let scan else { return }
    let answers = TableAnswers(rows, scan: scan, isOfThisVersion: head.version == scan.version)
    diagnostics += answers.problems.map {
      Self.diagnostic($0.problem, at: $0.place, path, $0.suggestion)
    }
    for line in answers.lines { text.add(line) }
  }

  private static func diagnostic(
    _ problem: TableProblem, at place: SourceRange, _ path: String, _ suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      path: path, range: place, problem: .content(.table(problem)), suggestion: suggestion)
  }
}

/// A problem with a cell.
struct TableFault {
  let problem: TableProblem
  let place: SourceRange
  var suggestion: String?
}

/// Values as they stand in the text of a form.
enum FormScalar {
  /// Between double quotes, on one line; what the text of a form may not hold is escaped, so that the
  /// reader of forms names it.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0x0A: quoted += "\\n"
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
