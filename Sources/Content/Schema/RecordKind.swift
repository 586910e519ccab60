/// A set of keys that belong together, such as those of a card.
package enum RecordKind: String, CaseIterable, Sendable {
  case ladderScan, profileScan
  case step, axisValue, coreQuestion, criterion, notAsked, positionRule, signal, earlier
  case option, optionConditions, statement
  case format, formatGroup, formatStep
  case deck, card
  case sourceList, source
  case termList, term
  case roleList, role
  case themeList, theme
  case partnership, localNames, sharing
  case form, unit, period, rater, coreAnswer, criterionAnswer, cellAnswer, statementAnswer

  /// The keys this record may have.
  package var schema: RecordSchema {
    switch self {
    case .ladderScan: ScanRecord.ladderSchema
    case .profileScan: ScanRecord.profileSchema
    case .step: StepRecord.schema
    case .axisValue: AxisValueRecord.schema
    case .coreQuestion: CoreQuestionRecord.schema
    case .criterion: CriterionRecord.schema
    case .notAsked: DescriptorRecord.schema
    case .positionRule: PositionRuleRecord.schema
    case .signal: SignalRecord.schema
    case .earlier: EarlierRecord.schema
    case .option: OptionRecord.schema
    case .optionConditions: OptionConditionsRecord.schema
    case .statement: StatementRecord.schema
    case .format: SessionFormatRecord.schema
    case .formatGroup: SessionFormatRecord.groupSchema
    case .formatStep: FormatStepRecord.schema
    case .deck: DeckRecord.schema
    case .card: CardRecord.schema
    case .sourceList: SourceRecord.listSchema
    case .source: SourceRecord.schema
    case .termList: TermRecord.listSchema
    case .term: TermRecord.schema
    case .roleList: RoleRecord.listSchema
    case .role: RoleRecord.schema
    case .themeList: ThemeRecord.listSchema
    case .theme: ThemeRecord.schema
    case .partnership: PartnershipRecord.schema
    case .localNames: PartnershipRecord.namesSchema
    case .sharing: PartnershipRecord.sharingSchema
    case .form: FormRecord.schema
    case .unit: UnitRecord.schema
    case .period: PeriodRecord.schema
    case .rater: RaterRecord.schema
    case .coreAnswer: CoreAnswerRecord.schema
    case .criterionAnswer: CriterionAnswerRecord.schema
    case .cellAnswer: CellAnswerRecord.schema
    case .statementAnswer: StatementAnswerRecord.schema
    }
  }

  /// True for what stands at the top of a file.
  package var isTopLevel: Bool {
    switch self {
    case .ladderScan, .profileScan, .format, .deck, .sourceList, .termList, .roleList, .themeList,
      .form, .partnership:
      true
    default: false
    }
  }

  /// The records that can stand in one file with this one, this one included: where a key that is
  /// unknown here may belong.
  var family: [RecordKind] {
    Self.families.filter { $0.contains(self) }.flatMap { $0 }
  }

  private static let families: [[RecordKind]] = [
    [
      .ladderScan, .step, .axisValue, .coreQuestion, .criterion, .notAsked, .positionRule, .signal,
      .earlier,
    ],
    [.profileScan, .option, .optionConditions, .statement],
    [.format, .formatGroup, .formatStep], [.deck, .card], [.sourceList, .source],
    [.termList, .term], [.roleList, .role],
    [.themeList, .theme], [.partnership, .localNames, .sharing],
    [
      .form, .unit, .period, .rater, .coreAnswer, .criterionAnswer, .cellAnswer, .statementAnswer,
    ],
  ]
}
