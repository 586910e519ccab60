import Content

/// Every case of `ContentProblem`. A case that is added there does not compile here, and then fails
/// for want of a sample.
enum ContentProblemCase: CaseIterable {
  case fileWithoutKeys, unknownFileKind, severalFileKinds, unknownKey, misplacedKey, missingKey,
    missingKeys, notIndented, missingColon,
    withoutSource, missingDescriptors, colonWithoutSpace, entryWithoutValue, bracesAroundList,
    colonMadeKey, dashWithoutSpace, wrongShape, emptyValue, emptyList, malformedID, notANumber,
    numberOutOfRange,
    notADate, notAFraction, fractionOutOfRange, notYesOrNo, unknownWord, duplicateID,
    repeatedEntry, reservedWord, unknownReference, controlCharacter, tooManyWords,
    tooManyCharacters, typedElsewhere, listItemInText, keyInText, condition, conditionNeverHolds,
    conditionAlwaysHolds, coverageAboveFirm, visibleTooHigh, axisValueWithoutCriteria,
    earlierVersionNotOlder, earlierTwice, notAForm, notAPartnership, scanLeftOut, formIsNewer,
    versionNotMapped,
    answerNotComparable, answeredTwice, neitherRaterNorConsensus, raterAndConsensus,
    onlyInConsensus, periodReversed, pickAndSteps, withoutPick, missingNotBelow,
    onTheWayToNothing, cellNotAsked, mail, table, formsDiffer, formsOfOneRaterDiffer,
    formCountedOnce,
    formNamedTwice, formsAlike, laterFormCounts, agreementWithoutReason,
    formatMinutesDiffer, shortestAboveMinutes, groupReversed, stepNeedsKey, keyOfOtherSteps,
    joiningWithoutGrowth, keyWithoutPartner, choicesOutsideVote, firstStepNotWelcome,
    lastStepNotClosing, actionsBeforeHarvest, harvestOfNothing, contributionsNotYet,
    formatWithoutScan, scanWithoutOptions, termsNotShared, nothingGives

  init(_ problem: ContentProblem) {
    self =
      switch problem {
      case .fileWithoutKeys: .fileWithoutKeys
      case .unknownFileKind: .unknownFileKind
      case .severalFileKinds: .severalFileKinds
      case .unknownKey: .unknownKey
      case .misplacedKey: .misplacedKey
      case .missingKey: .missingKey
      case .missingKeys: .missingKeys
      case .notIndented: .notIndented
      case .missingColon: .missingColon
      case .withoutSource: .withoutSource
      case .missingDescriptors: .missingDescriptors
      case .colonWithoutSpace: .colonWithoutSpace
      case .entryWithoutValue: .entryWithoutValue
      case .bracesAroundList: .bracesAroundList
      case .colonMadeKey: .colonMadeKey
      case .dashWithoutSpace: .dashWithoutSpace
      case .wrongShape: .wrongShape
      case .emptyValue: .emptyValue
      case .emptyList: .emptyList
      case .malformedID: .malformedID
      case .notANumber: .notANumber
      case .numberOutOfRange: .numberOutOfRange
      case .notADate: .notADate
      case .notAFraction: .notAFraction
      case .fractionOutOfRange: .fractionOutOfRange
      case .notYesOrNo: .notYesOrNo
      case .unknownWord: .unknownWord
      case .duplicateID: .duplicateID
      case .repeatedEntry: .repeatedEntry
      case .reservedWord: .reservedWord
      case .unknownReference: .unknownReference
      case .controlCharacter: .controlCharacter
      case .tooManyWords: .tooManyWords
      case .tooManyCharacters: .tooManyCharacters
      case .typedElsewhere: .typedElsewhere
      case .listItemInText: .listItemInText
      case .keyInText: .keyInText
      case .condition: .condition
      case .conditionNeverHolds: .conditionNeverHolds
      case .conditionAlwaysHolds: .conditionAlwaysHolds
      case .coverageAboveFirm: .coverageAboveFirm
      case .visibleTooHigh: .visibleTooHigh
      case .axisValueWithoutCriteria: .axisValueWithoutCriteria
      case .earlierVersionNotOlder: .earlierVersionNotOlder
      case .earlierTwice: .earlierTwice
      case .notAForm: .notAForm
      case .notAPartnership: .notAPartnership
      case .scanLeftOut: .scanLeftOut
      case .formIsNewer: .formIsNewer
      case .versionNotMapped: .versionNotMapped
      case .answerNotComparable: .answerNotComparable
      case .answeredTwice: .answeredTwice
      case .neitherRaterNorConsensus: .neitherRaterNorConsensus
      case .raterAndConsensus: .raterAndConsensus
      case .onlyInConsensus: .onlyInConsensus
      case .periodReversed: .periodReversed
      case .pickAndSteps: .pickAndSteps
      case .withoutPick: .withoutPick
      case .missingNotBelow: .missingNotBelow
      case .onTheWayToNothing: .onTheWayToNothing
      case .cellNotAsked: .cellNotAsked
      case .mail: .mail
      case .table: .table
      case .formsDiffer: .formsDiffer
      case .formsOfOneRaterDiffer: .formsOfOneRaterDiffer
      case .formCountedOnce: .formCountedOnce
      case .formNamedTwice: .formNamedTwice
      case .formsAlike: .formsAlike
      case .laterFormCounts: .laterFormCounts
      case .agreementWithoutReason: .agreementWithoutReason
      case .formatMinutesDiffer: .formatMinutesDiffer
      case .shortestAboveMinutes: .shortestAboveMinutes
      case .groupReversed: .groupReversed
      case .stepNeedsKey: .stepNeedsKey
      case .keyOfOtherSteps: .keyOfOtherSteps
      case .joiningWithoutGrowth: .joiningWithoutGrowth
      case .keyWithoutPartner: .keyWithoutPartner
      case .choicesOutsideVote: .choicesOutsideVote
      case .firstStepNotWelcome: .firstStepNotWelcome
      case .lastStepNotClosing: .lastStepNotClosing
      case .actionsBeforeHarvest: .actionsBeforeHarvest
      case .harvestOfNothing: .harvestOfNothing
      case .contributionsNotYet: .contributionsNotYet
      case .formatWithoutScan: .formatWithoutScan
      case .scanWithoutOptions: .scanWithoutOptions
      case .termsNotShared: .termsNotShared
      case .nothingGives: .nothingGives
      }
  }
}
