extension ContentProblem {
  /// A short name that never changes.
  package var code: String {
    switch self {
    case .fileWithoutKeys: "file-without-keys"
    case .unknownFileKind: "unknown-file-kind"
    case .severalFileKinds: "several-file-kinds"
    case .unknownKey: "unknown-key"
    case .misplacedKey: "misplaced-key"
    case .missingKey: "missing-key"
    case .missingKeys: "missing-keys"
    case .notIndented: "not-indented"
    case .missingColon: "colon-left-out"
    case .withoutSource: "without-source"
    case .missingDescriptors: "missing-descriptors"
    case .colonWithoutSpace: "colon-without-space"
    case .entryWithoutValue: "entry-without-value"
    case .bracesAroundList: "braces-around-list"
    case .colonMadeKey: "colon-made-key"
    case .dashWithoutSpace: "dash-without-space"
    case .wrongShape: "wrong-shape"
    case .emptyValue: "empty-value"
    case .emptyList: "empty-list"
    case .malformedID: "malformed-id"
    case .notANumber: "not-a-number"
    case .numberOutOfRange: "number-out-of-range"
    case .notADate: "not-a-date"
    case .notAFraction: "not-a-fraction"
    case .fractionOutOfRange: "fraction-out-of-range"
    case .notYesOrNo: "not-yes-or-no"
    case .unknownWord: "unknown-word"
    case .duplicateID: "duplicate-id"
    case .repeatedEntry: "repeated-entry"
    case .reservedWord: "reserved-word"
    case .unknownReference(_, .role, _, _): "unknown-role"
    case .unknownReference: "unknown-reference"
    case .controlCharacter: "control-character-in-text"
    case .tooManyWords: "too-many-words"
    case .tooManyCharacters: "too-many-characters"
    case .typedElsewhere: "typed-elsewhere"
    case .listItemInText: "list-item-in-text"
    case .keyInText: "key-in-text"
    case .condition(_, let problem): problem.code
    case .conditionNeverHolds: "condition-never-holds"
    case .conditionAlwaysHolds: "condition-always-holds"
    case .coverageAboveFirm: "coverage-above-firm"
    case .visibleTooHigh: "visible-too-high"
    case .axisValueWithoutCriteria: "axis-value-without-criteria"
    case .earlierVersionNotOlder: "earlier-version-not-older"
    case .earlierTwice: "earlier-twice"
    case .formatMinutesDiffer: "format-minutes-differ"
    case .shortestAboveMinutes: "shortest-above-minutes"
    case .groupReversed: "group-reversed"
    case .stepNeedsKey: "step-needs-key"
    case .keyOfOtherSteps: "key-of-other-steps"
    case .joiningWithoutGrowth: "joining-without-growth"
    case .keyWithoutPartner: "key-without-partner"
    case .choicesOutsideVote: "choices-outside-vote"
    case .firstStepNotWelcome: "first-step-not-welcome"
    case .lastStepNotClosing: "last-step-not-closing"
    case .actionsBeforeHarvest: "actions-before-harvest"
    case .harvestOfNothing: "harvest-of-nothing"
    case .contributionsNotYet: "contributions-not-yet"
    case .formatWithoutScan: "format-without-scan"
    case .scanWithoutOptions: "scan-without-options"
    case .termsNotShared: "terms-not-shared"
    case .nothingGives: "nothing-gives"
    case .notAForm: "not-a-form"
    case .notAPartnership: "not-a-partnership"
    case .scanLeftOut: "scan-left-out"
    case .formIsNewer: "form-is-newer"
    case .versionNotMapped: "version-not-mapped"
    case .answerNotComparable: "answer-not-comparable"
    case .answeredTwice: "answered-twice"
    case .neitherRaterNorConsensus: "neither-rater-nor-consensus"
    case .raterAndConsensus: "rater-and-consensus"
    case .onlyInConsensus: "only-in-consensus"
    case .periodReversed: "period-reversed"
    case .pickAndSteps: "pick-and-steps"
    case .withoutPick: "without-pick"
    case .missingNotBelow: "missing-not-below"
    case .onTheWayToNothing: "on-the-way-to-nothing"
    case .cellNotAsked: "cell-not-asked"
    case .mail(let problem): problem.code
    case .table(let problem): problem.code
    case .formsDiffer: "forms-differ"
    case .formsOfOneRaterDiffer: "forms-of-one-rater-differ"
    case .formCountedOnce: "form-counted-once"
    case .formNamedTwice: "form-named-twice"
    case .formsAlike: "forms-alike"
    case .laterFormCounts: "later-form-counts"
    case .agreementWithoutReason: "agreement-without-reason"
    }
  }

  /// A warning leaves the file in use.
  package var severity: Severity {
    switch self {
    case .emptyValue(_, let isRequired): isRequired ? .error : .warning
    case .unknownReference(_, .role, _, _): .warning
    case .repeatedEntry, .tooManyWords, .tooManyCharacters, .typedElsewhere, .listItemInText,
      .keyInText, .conditionNeverHolds, .conditionAlwaysHolds, .coverageAboveFirm,
      .visibleTooHigh, .axisValueWithoutCriteria, .answerNotComparable, .formCountedOnce,
      .formNamedTwice, .formsAlike, .laterFormCounts, .agreementWithoutReason, .termsNotShared,
      .nothingGives:
      .warning
    default: .error
    }
  }
}
