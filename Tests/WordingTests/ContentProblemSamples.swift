import Content
import StrictYAML

extension ContentProblem {
  /// Every problem, with payloads as a file would give them; for records also without an id.
  static let samples: [ContentProblem] =
    file + keys + slips + values + ids + texts + scans + formats + forms + answers + formSets
    + mails.map { .mail($0) } + tables.map { .table($0) }

  static let origin = Origin(path: "Scans/een.yaml", range: SourceRange(3, 9))
  static let criterion = RecordName(kind: .criterion, id: "ontmoeten-institutioneel", ordinal: 2)
  static let card = RecordName(kind: .card, id: "visie-1", ordinal: 1)
  static let scan = RecordName(kind: .ladderScan, id: "mijn-scan")
  static let answer = RecordName(kind: .criterionAnswer, id: "ontmoeten-institutioneel")
  static let rule = RecordName(kind: .positionRule)
  static let format = RecordName(kind: .format, id: "kort-gesprek")
  static let formatStep = RecordName(kind: .formatStep, id: "oogst", ordinal: 5)
  static let form = RecordName(kind: .form, id: "mijn-scan")
  static let signal = RecordName(kind: .signal, id: "eilandvorming", ordinal: 1)

  static func field(_ record: RecordName, _ key: String) -> FieldName {
    FieldName(record: record, key: key)
  }

  private static let file: [ContentProblem] =
    Shape.allCases.map { .fileWithoutKeys(found: $0) } + [
      .notAForm(.cards), .notAPartnership(.cards), .unknownFileKind(keys: []),
      .unknownFileKind(keys: ["titel", "taal"]),
      .severalFileKinds([.scan, .cards]), .severalFileKinds(FileKind.allCases),
    ]

  private static let keys: [ContentProblem] =
    RecordKind.allCases.flatMap { kind in
      [
        RecordName(kind: kind, id: "een", ordinal: 1), RecordName(kind: kind, ordinal: 3),
        RecordName(kind: kind),
      ].flatMap { record -> [ContentProblem] in
        [
          .unknownKey(field(record, "vraagg"), known: kind.schema.keys.map(\.name)),
          .missingKey(field(record, "naam")), .withoutSource(record),
          .missingKeys(record, keys: ["naam", "vraag", "bron"]),
        ]
      }
    }
    + RecordKind.allCases.map { .misplacedKey(field(card, "titel"), belongs: [$0]) }
    + [
      .unknownKey(field(card, "x"), known: []),
      .unknownKey(field(criterion, "x"), known: (1...30).map { "sleutel-\($0)" }),
      .misplacedKey(field(criterion, "fase"), belongs: [.step, .axisValue]),
      .misplacedKey(field(scan, "opties"), belongs: [.profileScan]),
      .misplacedKey(
        field(RecordName(kind: .profileScan, id: "mijn-scan"), "schaal"), belongs: [.ladderScan]),
      .notIndented(field(scan, "drempel"), under: "positie"),
      .notIndented(field(criterion, "reflectie"), under: "stappen"),
      .missingDescriptors(criterion, steps: ["reflectie"]),
      .missingDescriptors(criterion, steps: ["reflectie", "transformatie"]),
    ]

  private static let slips: [ContentProblem] = [
    .colonWithoutSpace(field(criterion, "id:een"), key: "id", value: "een"),
    .missingColon(field(criterion, "naam Een"), key: "naam"),
    .entryWithoutValue(field(criterion, "twee"), after: "naam"),
    .entryWithoutValue(field(criterion, "twee"), after: nil),
    .bracesAroundList(field(card, "voor"), items: ["schoolopleider", "werkplekbegeleider"]),
    .colonMadeKey(field(card, "vraag"), key: "Stel"),
    .dashWithoutSpace(field(card, "doorvragen"), text: "-een -twee"),
  ]

  private static let values: [ContentProblem] =
    Shape.allCases.flatMap { found -> [ContentProblem] in
      [
        .wrongShape(field(card, "vraag"), expected: [.text], found: found),
        .wrongShape(field(card, "bron"), expected: [.text, .list], found: found),
        .wrongShape(field(scan, "criteria"), expected: [.keys], found: found),
        .wrongShape(field(card, "doorvragen"), expected: [.list], found: found),
      ]
    } + [
      .emptyValue(field(card, "vraag"), isRequired: true),
      .emptyValue(field(card, "toelichting"), isRequired: false),
      .emptyValue(field(card, "doorvragen"), isRequired: true),
      .emptyList(field(scan, "criteria")),
      .notANumber(field(scan, "versie"), text: "1.0", range: 1...9999),
      .numberOutOfRange(field(scan, "versie"), text: "0", range: 1...9999),
      .notADate(field(form, "moment"), text: "20 november"),
      .notADate(field(form, "moment"), text: "2026-11-31"),
      .notAFraction(field(rule, "drempel"), text: "0,67"),
      .fractionOutOfRange(field(rule, "drempel"), text: "3/2"),
      .notYesOrNo(field(form, "consensus"), text: "yes"),
      .unknownWord(field(card, "fase"), text: "viesie", allowed: ["visie", "realisatie"]),
    ]

  private static let ids: [ContentProblem] =
    IDKind.allCases.flatMap { kind -> [ContentProblem] in
      [
        .duplicateID(kind, id: "een", first: origin),
        .unknownReference(field(card, "naar"), kind, id: "eeen", known: ["een", "twee"]),
        .unknownReference(field(card, "naar"), kind, id: "eeen", known: []),
      ]
    }
    + ReservedReason.allCases.map { .reservedWord(field(scan, "id"), word: "kies", reason: $0) }
    + [
      .malformedID(field(card, "id"), text: "Mijn Kaart"),
      .repeatedEntry(field(card, "bron"), text: "h5"),
    ]

  private static let texts: [ContentProblem] =
    TypedScalar.allCases.map { .typedElsewhere(field(card, "vraag"), text: "2030", type: $0) } + [
      .controlCharacter(field(card, "vraag"), scalar: 0x07),
      .tooManyWords(field(criterion, "reflectie"), count: 61, limit: 45),
      .tooManyCharacters(field(card, "vraag"), count: 2001, limit: 2000),
      .listItemInText(field(card, "toelichting")),
      .keyInText(field(card, "toelichting"), key: "bron"),
    ]

  private static let scans: [ContentProblem] =
    ConditionProblem.samples.flatMap { problem -> [ContentProblem] in
      [
        .condition(field(signal, "als"), problem),
        .condition(field(rule, "transformatie"), problem),
      ]
    } + [
      .conditionNeverHolds(field(signal, "als")),
      .conditionAlwaysHolds(field(rule, "transformatie")),
      .coverageAboveFirm(coverage: Fraction(3, 4), firm: Fraction(2, 3)),
      .visibleTooHigh(
        visible: Fraction(1, 2), firm: Fraction(2, 3), coverage: Fraction(2, 3)),
      .axisValueWithoutCriteria(axis: "niveau", value: "institutioneel"),
      .earlierVersionNotOlder(version: 2, current: 2),
      .earlierTwice(version: 1, criterion: "oude-vraag", first: origin),
    ]

  /// The keys with the kinds that need them.
  private static let neededKeys: [(String, FormatStep.Kind)] = [
    ("kaarten", .card), ("vraag", .contributing), ("vraag", .voting), ("over", .voting),
    ("manier", .voting), ("keuzes", .voting),
  ]

  static let formats: [ContentProblem] =
    [
      .formatMinutesDiffer(format, total: 30, steps: 28),
      .formatMinutesDiffer(format, total: 30, steps: 1),
      .shortestAboveMinutes(formatStep, shortest: 6, minutes: 5), .groupReversed(from: 12, to: 8),
    ]
    + neededKeys.map { .stepNeedsKey(field(formatStep, $0), $1) }
    + [
      .keyOfOtherSteps(field(formatStep, "stippen"), .harvest, takes: [.voting]),
      .keyOfOtherSteps(field(formatStep, "over"), .harvest, takes: [.plenary, .ordering, .voting]),
      .joiningWithoutGrowth(formatStep, most: 45),
      .keyWithoutPartner(field(formatStep, "stippen"), partners: ["manier: stip"]),
      .keyWithoutPartner(
        field(formatStep, "keuzes"), partners: ["over: keuzes", "manier: hand"]),
      .choicesOutsideVote(formatStep), .firstStepNotWelcome(formatStep, .terms),
      .lastStepNotClosing(formatStep, .actions), .actionsBeforeHarvest(formatStep),
      .harvestOfNothing(formatStep), .contributionsNotYet(formatStep, .ordering),
      .contributionsNotYet(formatStep, .voting),
      .formatWithoutScan(format, field(format, "scan-wijze"), word: nil),
      .formatWithoutScan(format, field(formatStep, "materiaal"), word: nil),
      .formatWithoutScan(format, field(formatStep, "over"), word: "opties"),
      .scanWithoutOptions(field(formatStep, "materiaal"), scan: "korte-scan"),
      .termsNotShared(format, minutes: 5), .nothingGives(format),
    ]

  private static let forms: [ContentProblem] =
    [
      .scanLeftOut(id: "mijn-scan"), .formIsNewer(version: 3, current: 2),
      .versionNotMapped(version: 1, current: 2),
      .answerNotComparable(criterion: "oude-vraag", version: 1, reason: "was dubbel"),
      .answerNotComparable(criterion: "oude-vraag", version: 1, reason: nil),
      .answeredTwice(criterion: "ontmoeten-institutioneel", first: origin),
      .neitherRaterNorConsensus, .raterAndConsensus,
      .onlyInConsensus(field(answer, "reden")),
    ] + dates.map { .periodReversed(from: $0, to: $0) }

  private static let answers: [ContentProblem] = [
    .pickAndSteps(answer, steps: ["reflectie"]),
    .pickAndSteps(answer, steps: ["identificatie", "reflectie"]),
    .withoutPick(field(answer, "ontbreekt")),
    .missingNotBelow(answer, step: "reflectie", pick: "identificatie"),
    .onTheWayToNothing(answer, pick: "transformatie"),
    .cellNotAsked(answer, step: "transformatie", reason: "dit is geen eigen rol"),
  ]

  private static let mails: [MailProblem] = [
    .beginMissing, .endMissing, .lost(1), .lost(60), .added(1), .added(2), .changed,
    .unknownLayout(2),
  ]

  private static let tables: [TableProblem] = [
    .notUTF8, .spreadsheetFile, .tooLarge(bytes: 5_000_000, limit: 4 << 20), .empty,
    .quoteNotClosed(row: 3), .strayQuote(row: 3),
    .unknownColumn("oordeel", known: ["criterion", "judgement"]), .repeatedColumn("step"),
    .missingColumns(["judgement"]), .missingColumns(["criterion", "judgement"]),
    .cellWithoutColumn(row: 2), .missingValue(column: "role", row: 2),
    .unknownValue(column: "judgement", row: 2, text: "misschien", allowed: ["ja", "nee"]),
    .unknownValue(column: "criterion", row: 2, text: "x", allowed: []),
    .notADate(column: "moment", row: 2, text: "morgen"),
    .notANumber(column: "round", row: 2, text: "drie"), .repeatedRow(row: 4, first: 2),
    .wholeAndSteps(row: 4, first: 2), .noRows,
    .differentValue(column: "thema", row: 4, text: "doelen", first: "bomen", firstRow: 2),
    .repeatedValue(column: "vraag", row: 4, first: 2),
  ]

  private static let formSets: [ContentProblem] =
    FormPart.allCases.flatMap { part -> [ContentProblem] in
      [
        .formsDiffer(part, own: "een", other: "twee", otherPath: "b.yaml"),
        .formsDiffer(part, own: "", other: "twee", otherPath: "b.yaml"),
      ]
    }
    + ["school", "opleiding", "student", "bestuur"].map { party in
      .formsOfOneRaterDiffer(
        .rater(Rater(id: nil, name: nil, role: "schoolopleider", party: party)), round: 1,
        otherPath: "b.yaml")
    }
    + [
      .formsOfOneRaterDiffer(.consensus, round: 2, otherPath: "b.yaml"),
      .formCountedOnce(otherPath: "b.yaml"),
      .formNamedTwice, .formsAlike(otherPath: "b.yaml"),
      .agreementWithoutReason(answer, steps: ["Reflectie"]),
      .agreementWithoutReason(answer, steps: ["Identificatie", "Reflectie"]),
      .agreementWithoutReason(answer, steps: []),
    ]
    + dates.map { .laterFormCounts(own: $0, later: $0, laterPath: "b.yaml") }

  /// A day in every month.
  private static let dates = (1...12).compactMap { CalendarDate(year: 2026, month: $0, day: 1) }
}
