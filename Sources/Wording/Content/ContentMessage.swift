import Content

extension ContentProblem {
  /// The problem in Dutch, for who writes content or fills in a form.
  package var message: Message {
    switch self {
    case .fileWithoutKeys(let found): FileMessages.withoutKeys(found)
    case .unknownFileKind(let keys): FileMessages.unknownKind(keys)
    case .severalFileKinds(let kinds): FileMessages.severalKinds(kinds)

    case .notAForm(let kind): FileMessages.notAForm(kind)
    case .notAPartnership(let kind): FileMessages.notAPartnership(kind)

    case .unknownKey(let field, let known): KeyMessages.unknown(field, known)
    case .misplacedKey(let field, let belongs): KeyMessages.misplaced(field, belongs)
    case .missingKey(let field): KeyMessages.missing(field)
    case .missingKeys(let record, let keys): KeyMessages.missing(record, keys)
    case .notIndented(let field, let under): KeyMessages.notIndented(field, under)
    case .withoutSource(let record): KeyMessages.withoutSource(record)
    case .missingDescriptors(let record, let steps): KeyMessages.missingDescriptors(record, steps)

    case .colonWithoutSpace(let field, let key, let value):
      SlipMessages.colonWithoutSpace(field, key, value)
    case .missingColon(let field, let key): SlipMessages.missingColon(field, key)
    case .entryWithoutValue(let field, let after): SlipMessages.entryWithoutValue(field, after)
    case .bracesAroundList(let field, let items): SlipMessages.bracesAroundList(field, items)
    case .colonMadeKey(let field, let key): SlipMessages.colonMadeKey(field, key)
    case .dashWithoutSpace(let field, let text): SlipMessages.dashWithoutSpace(field, text)

    case .wrongShape(let field, let expected, let found):
      ValueMessages.wrongShape(field, expected, found)
    case .emptyValue(let field, let isRequired): ValueMessages.empty(field, isRequired)
    case .emptyList(let field): ValueMessages.emptyList(field)
    case .notANumber(let field, let text, let range):
      ValueMessages.notANumber(field, text, range)
    case .numberOutOfRange(let field, let text, let range):
      ValueMessages.numberOutOfRange(field, text, range)
    case .notADate(let field, let text): ValueMessages.notADate(field, text)
    case .notAFraction(let field, let text): ValueMessages.notAFraction(field, text)
    case .fractionOutOfRange(let field, let text): ValueMessages.fractionOutOfRange(field, text)
    case .notYesOrNo(let field, let text): ValueMessages.notYesOrNo(field, text)
    case .unknownWord(let field, let text, let allowed):
      ValueMessages.unknownWord(field, text, allowed)

    case .malformedID(let field, let text): IDMessages.malformed(field, text)
    case .duplicateID(let kind, let id, first: _): IDMessages.duplicate(kind, id)
    case .repeatedEntry(let field, let text): IDMessages.repeated(field, text)
    case .reservedWord(let field, let word, let reason): IDMessages.reserved(field, word, reason)
    case .unknownReference(let field, let kind, let id, let known):
      IDMessages.unknownReference(field, kind, id, known)

    case .controlCharacter(let field, let scalar): TextMessages.controlCharacter(field, scalar)
    case .tooManyWords(let field, let count, let limit):
      TextMessages.tooManyWords(field, count, limit)
    case .tooManyCharacters(let field, let count, let limit):
      TextMessages.tooManyCharacters(field, count, limit)
    case .typedElsewhere(let field, let text, let type):
      TextMessages.typedElsewhere(field, text, type)
    case .listItemInText(let field): TextMessages.listItem(field)
    case .keyInText(let field, let key): TextMessages.key(field, key)

    case .condition(let field, let problem): ScanMessages.condition(field, problem)
    case .conditionNeverHolds(let field): ScanMessages.neverHolds(field)
    case .conditionAlwaysHolds(let field): ScanMessages.alwaysHolds(field)
    case .coverageAboveFirm(let coverage, let firm): ScanMessages.coverageAboveFirm(coverage, firm)
    case .visibleTooHigh(let visible, let firm, let coverage):
      ScanMessages.visibleTooHigh(visible, firm, coverage)
    case .axisValueWithoutCriteria(let axis, let value):
      ScanMessages.axisValueWithoutCriteria(axis, value)
    case .earlierVersionNotOlder(let version, let current):
      ScanMessages.earlierNotOlder(version, current)
    case .earlierTwice(let version, let criterion, first: _):
      ScanMessages.earlierTwice(version, criterion)

    case .formatMinutesDiffer(let record, let total, let steps):
      FormatMessages.minutesDiffer(record, total, steps)
    case .shortestAboveMinutes(let record, let shortest, let minutes):
      FormatMessages.shortestAboveMinutes(record, shortest, minutes)
    case .groupReversed(let from, let to): FormatMessages.groupReversed(from, to)
    case .stepNeedsKey(let field, let kind): FormatStepMessages.needsKey(field, kind)
    case .keyOfOtherSteps(let field, let kind, let takes):
      FormatStepMessages.keyOfOthers(field, kind, takes)
    case .joiningWithoutGrowth(let record, let most):
      FormatStepMessages.joiningWithoutGrowth(record, most)
    case .keyWithoutPartner(let field, let partners):
      FormatStepMessages.keyWithoutPartner(field, partners)
    case .choicesOutsideVote(let record): FormatStepMessages.choicesOutsideVote(record)
    case .firstStepNotWelcome(let record, let kind): FormatMessages.notWelcome(record, kind)
    case .lastStepNotClosing(let record, let kind): FormatMessages.notClosing(record, kind)
    case .actionsBeforeHarvest(let record): FormatMessages.actionsBeforeHarvest(record)
    case .harvestOfNothing(let record): FormatMessages.harvestOfNothing(record)
    case .contributionsNotYet(let record, let kind):
      FormatMessages.contributionsNotYet(record, kind)
    case .formatWithoutScan(let record, let field, let word):
      FormatMessages.withoutScan(record, field, word)
    case .scanWithoutOptions(let field, let scan): FormatMessages.scanWithoutOptions(field, scan)
    case .termsNotShared(let record, let minutes): FormatMessages.termsNotShared(record, minutes)
    case .nothingGives(let record): FormatMessages.nothingGives(record)

    case .scanLeftOut(let id): FormMessages.scanLeftOut(id)
    case .formIsNewer(let version, let current): FormMessages.isNewer(version, current)
    case .versionNotMapped(let version, let current): FormMessages.notMapped(version, current)
    case .answerNotComparable(let criterion, let version, let reason):
      FormMessages.answerNotComparable(criterion, version, reason)
    case .answeredTwice(let criterion, first: _): FormMessages.answeredTwice(criterion)
    case .neitherRaterNorConsensus: FormMessages.neitherRaterNorConsensus
    case .raterAndConsensus: FormMessages.raterAndConsensus
    case .onlyInConsensus(let field): FormMessages.onlyInConsensus(field)
    case .periodReversed(let from, let to): FormMessages.periodReversed(from, to)

    case .pickAndSteps(let record, let steps): AnswerMessages.pickAndSteps(record, steps)
    case .withoutPick(let field): AnswerMessages.withoutPick(field)
    case .missingNotBelow(let record, let step, let pick):
      AnswerMessages.missingNotBelow(record, step, pick)
    case .onTheWayToNothing(let record, let pick): AnswerMessages.onTheWayToNothing(record, pick)
    case .cellNotAsked(let record, let step, let reason):
      AnswerMessages.cellNotAsked(record, step, reason)

    case .mail(let problem): problem.message
    case .table(let problem): problem.message

    case .formsDiffer(let part, let own, let other, let otherPath):
      FormSetMessages.differ(part, own, other, otherPath)
    case .formsOfOneRaterDiffer(let author, let round, let otherPath):
      FormSetMessages.ofOneRaterDiffer(author, round, otherPath)
    case .formCountedOnce(let otherPath): FormSetMessages.countedOnce(otherPath)
    case .formNamedTwice: FormSetMessages.namedTwice
    case .formsAlike(let otherPath): FormSetMessages.alike(otherPath)
    case .laterFormCounts(let own, let later, let laterPath):
      FormSetMessages.laterCounts(own, later, laterPath)
    case .agreementWithoutReason(let record, let steps):
      FormSetMessages.agreementWithoutReason(record, steps)
    }
  }
}
