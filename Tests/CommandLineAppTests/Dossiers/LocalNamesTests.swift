import TestSupport
import Testing

@Suite("A partnership's own names for its sides")
struct LocalNamesTests {
  private static let facts = """
    opleidingsschool: De Wilg
    namen: {opleiding: de pabo}

    """
  private static func form(_ party: String) -> String {
    """
    invulblad: korte-scan
    versie: 1
    partnerschap: De Wilg
    moment: 2026-11-20
    beoordelaar: {rol: \(party)opleider, partij: \(party)}
    kernvragen: {ontmoeten: ja}

    """
  }

  @Test func `are used in everything a command says about its folder`() throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder.path + "/settings"]
    _ = ProgramRun(["new", "wilg", "--name", "De Wilg"], in: folder, environment: environment)
    try folder.write(Self.facts, to: "wilg/opleidingsschool.yaml")
    try folder.write(Self.form("school"), to: "school.yaml")
    try folder.write(Self.form("opleiding"), to: "instituut.yaml")
    let first = ProgramRun(["fill", "wilg", "school.yaml"], in: folder, environment: environment)
    #expect(first.output.unwrapped.contains("vanuit de pabo"), "\(first.output)")
    _ = ProgramRun(["fill", "wilg", "instituut.yaml"], in: folder, environment: environment)
    let page = ProgramRun(["position", "wilg"], in: folder, environment: environment)
    #expect(page.output.unwrapped.contains("1 vanuit de pabo"), "\(page.output)")
    #expect(!page.output.unwrapped.contains("vanuit het instituut"), "\(page.output)")
    let forms = ProgramRun(
      ["position", "school.yaml", "instituut.yaml"], in: folder, environment: environment)
    #expect(forms.output.unwrapped.contains("vanuit het instituut"))
  }
}

extension String {
  /// On one line, as before it was wrapped.
  fileprivate var unwrapped: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
