import Dossiers
import Sessions
import Testing
import Wording

@Suite("Every problem with the files of a folder has a message that tells what to do")
struct DossierMessageTests {
  @Test(arguments: DossierProblemCase.allCases)
  func `every problem has a sample`(problem: DossierProblemCase) {
    #expect(DossierProblem.samples.contains { DossierProblemCase($0) == problem })
  }

  @Test(arguments: JournalProblemCase.allCases)
  func `every kind of damage has a sample`(problem: JournalProblemCase) {
    #expect(JournalProblem.samples.contains { JournalProblemCase($0) == problem })
  }

  @Test func `messages keep the rules of messages, and are all different`() {
    var seen: Set<Message> = []
    for problem in DossierProblem.samples {
      #expect(MessageRules.broken(by: problem.message) == [], "\(problem)")
      #expect(seen.insert(problem.message).inserted, "\(problem)")
    }
    #expect(seen.count > 90)
  }

  @Test func `damage is told with its line, what is whole, and a way out`() {
    let problem = DossierProblem.journal(
      path: "map/sessies/a/k3f9x2.jsonl", .number(line: 3, found: 4))
    #expect(
      problem.message.what == "Het logboek «map/sessies/a/k3f9x2.jsonl» is beschadigd op regel 3: "
        + "daar staat regel 4, dus er is een regel weg, dubbel of verplaatst.")
    #expect(problem.message.why == "De 2 regels ervoor zijn heel.")
  }

  @Test func `a full disk is told with what is kept`() {
    let trouble = FileTrouble(.write, "a.jsonl", .noSpace)
    #expect(trouble.message.what == "In «a.jsonl» kan niet worden geschreven.")
    #expect(trouble.message.why == "De schijf is vol. Wat eerder bewaard is, staat er nog.")
  }
}

/// Every case of `DossierProblem`. A case that is added there does not compile here.
enum DossierProblemCase: CaseIterable {
  case file, journal, inUse, moved, changedByOther, longerCopy, partingCopy, deleted, sessionName,
    closedAfterFailure, unwritable, filesPart, openedDifferently, notADossier, alreadyADossier,
    folderInUse, dossierDeleted, event, instrumentMissing, instrumentChanged, instrumentUnreadable,
    formatUnreadable

  init(_ problem: DossierProblem) {
    self =
      switch problem {
      case .file: .file
      case .journal: .journal
      case .inUse: .inUse
      case .moved: .moved
      case .changedByOther: .changedByOther
      case .longerCopy: .longerCopy
      case .partingCopy: .partingCopy
      case .deleted: .deleted
      case .sessionName: .sessionName
      case .closedAfterFailure: .closedAfterFailure
      case .unwritable: .unwritable
      case .filesPart: .filesPart
      case .openedDifferently: .openedDifferently
      case .notADossier: .notADossier
      case .alreadyADossier: .alreadyADossier
      case .folderInUse: .folderInUse
      case .dossierDeleted: .dossierDeleted
      case .event: .event
      case .instrumentMissing: .instrumentMissing
      case .instrumentChanged: .instrumentChanged
      case .instrumentUnreadable: .instrumentUnreadable
      case .formatUnreadable: .formatUnreadable
      }
  }
}

/// Every case of `JournalProblem`.
enum JournalProblemCase: CaseIterable {
  case unreadable, checksum, number, timeNotRising, otherWriter, newerVersion

  init(_ problem: JournalProblem) {
    self =
      switch problem {
      case .unreadable: .unreadable
      case .checksum: .checksum
      case .number: .number
      case .timeNotRising: .timeNotRising
      case .otherWriter: .otherWriter
      case .newerVersion: .newerVersion
      }
  }
}

extension JournalProblem {
  static let samples: [JournalProblem] = [
    .unreadable(line: 1), .unreadable(line: 2), .checksum(line: 1), .checksum(line: 2),
    .checksum(line: 12), .number(line: 3, found: 4), .timeNotRising(line: 2),
    .otherWriter(line: 1, found: "p7q8r9"), .newerVersion(line: 7, version: 2),
  ]
}

extension EventProblem {
  static let samples: [EventProblem] = [
    .unknownKind("iets"), .unreadableField("ronde"), .unknownID("ontmoeten"),
  ]
}

extension DossierProblem {
  /// Every problem, with payloads as the layer would give them.
  static let samples: [DossierProblem] =
    troubles.map { .file($0) }
    + JournalProblem.samples.map { .journal(path: "sessies/a/k3f9x2.jsonl", $0) }
    + [
      .inUse(path: "a.jsonl"), .moved(path: "a.jsonl"), .changedByOther(path: "a.jsonl"),
      .longerCopy(path: "a.jsonl", copy: "a (1).jsonl"),
      .partingCopy(path: "a.jsonl", copy: "a (1).jsonl", line: 3), .deleted(session: "a"),
      .sessionName("../a"), .closedAfterFailure(path: "a.jsonl"), .unwritable(kind: "oordeel"),
      .filesPart(path: "a.jsonl", line: 3), .notADossier(path: "a"), .alreadyADossier(path: "a"),
      .folderInUse(path: "a"), .dossierDeleted(path: "a"), .instrumentMissing(path: "i.yaml"),
      .instrumentChanged(path: "i.yaml"), .instrumentUnreadable(path: "i.yaml"),
      .formatUnreadable(path: "i.yaml"),
    ]
    + EventProblem.samples.map { .event(path: "a.jsonl", line: 4, $0) }
    + SetupPart.allCases.map { .openedDifferently(session: "a", [$0]) }

  private static let troubles = FileTrouble.Operation.allCases.flatMap { operation in
    let reasons: [FileTrouble.Reason] = [
      .noSpace, .readOnly, .noPermission, .missing, .exists, .inUse, .noLocks, .tooLarge,
      .wrongKind, .interrupted, .other(5),
    ]
    // Truncating is writing to whoever reads it.
    return operation == .truncate
      ? [] : reasons.map { FileTrouble(operation, "a.jsonl", $0) }
  }
}
