import Content
import TestSupport
import Testing

@testable import CommandLineApp

/// Forms in other shapes than YAML: tables and mails.
@Suite struct FormInputTests {
  /// The rows that say what `SmallContent.school` says.
  private static let table = """
    partnership;unit;moment;scan;version;role;party;criterion;step;judgement\r
    De Brug;;1-11-2026;proef;2;schoolopleider;school;ruimte;core;ja\r
    De Brug;;1-11-2026;proef;2;schoolopleider;school;tijd;core;nee\r
    De Brug;;1-11-2026;proef;2;schoolopleider;school;overleg;;midden\r
    De Brug;;1-11-2026;proef;2;schoolopleider;school;werk;;begin\r

    """

  private func outcome(_ files: [String], in folder: TemporaryFolder) -> ProgramRun {
    ProgramRun(["position", "--format=json"] + files, in: folder)
  }

  @Test func `a table counts as the form it holds, with and without what another form says`() throws
  {
    let folder = try SmallContent.folder()
    let expected = outcome(["school.yaml", "instituut.yaml"], in: folder)
    #expect(expected.exitCode == 0)
    try folder.write(Self.table, to: "school.csv")
    let run = outcome(["school.csv", "instituut.yaml"], in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output == expected.output)

    try folder.write(
      "role,party,criterion,step,judgement\nschoolopleider,school,ruimte,,ja\n"
        + "schoolopleider,school,tijd,,nee\nschoolopleider,school,overleg,,midden\n"
        + "schoolopleider,school,werk,,begin\n", to: "kort.txt")
    #expect(outcome(["kort.txt", "instituut.yaml"], in: folder).output == expected.output)
    let alone = outcome(["kort.txt"], in: folder)
    #expect(alone.exitCode == 1)
    #expect(alone.errors.contains("«partnership»") && alone.errors.contains("«moment»"))
  }

  @Test func `a fault in a table is shown with its row`() throws {
    let folder = try SmallContent.folder()
    try folder.write("criterion,judgement,antwoord\nwerk,begin,x\n", to: "a.csv")
    let run = outcome(["a.csv", "instituut.yaml"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("a.csv:1:21: fout [unknown-column]"))
    #expect(run.errors.contains("Bedoelde je «judgement»?"))
  }

  @Test func `check looks at tables and mails too`() throws {
    let folder = try SmallContent.folder()
    try folder.write("role,party,criterion,judgement\ncoach,school,werk,begin\n", to: "a.csv")
    try folder.write(Self.mail, to: "mail.txt")
    let run = ProgramRun(["check", "a.csv", "mail.txt"], in: folder)
    #expect(run.exitCode == 0, "\(run.output)")
    try folder.write("criterion,judgement\nwerk,beginn\n", to: "a.csv")
    try folder.write(Self.mail.split(separator: "\n").dropLast(3).joined(), to: "mail.txt")
    let faulty = ProgramRun(["check", "a.csv", "mail.txt"], in: folder)
    #expect(faulty.exitCode == 1)
    #expect(faulty.output.contains("a.csv:2:6: fout [unknown-value]"))
    #expect(faulty.output.contains("fout [mail-end-missing]"))
  }

  @Test func `a spreadsheet file is told how to become a table`() throws {
    let folder = try SmallContent.folder()
    try folder.write("PK\u{3}\u{4}x", to: "a.xlsx")
    let run = outcome(["a.xlsx"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("CSV UTF-8"))
  }

  /// A form without answers, as Python's base64 and crc32 give it.
  private static let mail = """
    Hoi, hier zijn ze.
    > GRENSGANGER-ANTWOORDEN-BEGIN-1
    > aW52dWxibGFkOiBwcm9lZgp2ZXJzaWU6IDIKcGFydG5lcnNjaGFwOiAiQiIKbW9tZW50OiAyMDI2

    > LTExLTIxCmJlb29yZGVsYWFyOiB7aWQ6IGEsIHJvbDogY29hY2gsIHBhcnRpajogc2Nob29sfQo
    > GRENSGANGER-ANTWOORDEN-EINDE-151-EE2106D4
    --
    Jan
    """

  @Test func `a form in a mail is read`() throws {
    let folder = try SmallContent.folder()
    try folder.write(Self.mail, to: "mail.txt")
    let run = outcome(["mail.txt"], in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("\"moment\": \"2026-11-21\""))
  }

  @Test func `a mail that lost a piece is not used`() throws {
    let folder = try SmallContent.folder()
    let lines = Self.mail.split(separator: "\n").dropLast(3)
    try folder.write(lines.joined(separator: "\n"), to: "mail.txt")
    let run = outcome(["mail.txt"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("mail.txt:2:3: fout [mail-end-missing]"), "\(run.errors)")
  }
}
