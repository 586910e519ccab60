/// What can be wrong with what a file says, apart from how it is written. The sentences are
/// Wording's; every payload is there so that the sentence can be exact.
package enum ContentProblem: Hashable, Sendable {
  // The file
  /// The file is a text or a list in place of keys.
  case fileWithoutKeys(found: Shape)
  /// None of the keys that say what a file holds; the keys that stand there.
  case unknownFileKind(keys: [String])
  /// More than one of the keys that say what a file holds, in the order of the file.
  case severalFileKinds([FileKind])

  // Keys
  case unknownKey(FieldName, known: [String])
  /// A key that exists, in other records than this one.
  case misplacedKey(FieldName, belongs: [RecordKind])
  case missingKey(FieldName)
  /// Two or more keys that must be there.
  case missingKeys(RecordName, keys: [String])
  /// A key that stands as far to the left as `under`, while it belongs under it.
  case notIndented(FieldName, under: String)
  /// A record that must say which source it rests on, and does not.
  case withoutSource(RecordName)
  /// Steps for which a criterion has no description.
  case missingDescriptors(RecordName, steps: [String])
  /// `{a:b}`, which is a key `a:b` without a value.
  case colonWithoutSpace(FieldName, key: String, value: String)
  /// `{id: x, naam Jan}`: the key is there, its colon is not.
  case missingColon(FieldName, key: String)
  /// `{id: x, naam: een, twee}`: a piece between commas that is no `key: value`; `after` is the key
  /// of the entry before it, to whose text it may belong.
  case entryWithoutValue(FieldName, after: String?)
  /// `{a, b}` where a list `[a, b]` is meant.
  case bracesAroundList(FieldName, items: [String])
  /// `[a: b]` or `- a: b` where a text should stand: the colon made a key of its first part.
  case colonMadeKey(FieldName, key: String)

  /// `-a` where a list item `- a` is meant.
  case dashWithoutSpace(FieldName, text: String)

  // Values
  case wrongShape(FieldName, expected: [Shape], found: Shape)
  case emptyValue(FieldName, isRequired: Bool)
  /// A list or a set of keys that needs at least one entry.
  case emptyList(FieldName)
  case malformedID(FieldName, text: String)
  case notANumber(FieldName, text: String, range: ClosedRange<Int>)
  case numberOutOfRange(FieldName, text: String, range: ClosedRange<Int>)
  /// Another form than `yyyy-mm-dd`, or a day that does not exist.
  case notADate(FieldName, text: String)
  case notAFraction(FieldName, text: String)
  /// A fraction that is 0 or more than 1.
  case fractionOutOfRange(FieldName, text: String)
  case notYesOrNo(FieldName, text: String)
  case unknownWord(FieldName, text: String, allowed: [String])

  // Ids and references
  case duplicateID(IDKind, id: String, first: Origin)
  /// A word or text that stands twice in one list.
  case repeatedEntry(FieldName, text: String)
  /// A word of the file format as an id.
  case reservedWord(FieldName, word: String, reason: ReservedReason)
  /// Nothing of this kind has this id. Known are the ids or words that could stand there; empty when
  /// they are not worth listing. For a role a warning, otherwise an error.
  case unknownReference(FieldName, IDKind, id: String, known: [String])

  // Texts
  case controlCharacter(FieldName, scalar: UInt32)
  case tooManyWords(FieldName, count: Int, limit: Int)
  case tooManyCharacters(FieldName, count: Int, limit: Int)
  /// Unquoted text in which another YAML reader sees something else than text.
  case typedElsewhere(FieldName, text: String, type: TypedScalar)
  /// A line inside a text that looks like a new list item.
  case listItemInText(FieldName)
  /// A line inside a text that looks like a new key.
  case keyInText(FieldName, key: String)

  // Scans
  case condition(FieldName, ConditionProblem)
  case conditionNeverHolds(FieldName)
  case conditionAlwaysHolds(FieldName)
  /// `dekking` should not be above `drempel`.
  case coverageAboveFirm(coverage: Fraction, firm: Fraction)
  /// `zichtbaar` should not be above `drempel` × `dekking`.
  case visibleTooHigh(visible: Fraction, firm: Fraction, coverage: Fraction)
  case axisValueWithoutCriteria(axis: String, value: String)
  /// An entry of `eerder` about the scan's own version or a later one.
  case earlierVersionNotOlder(version: Int, current: Int)
  /// Two entries of `eerder` about one criterion of one version.
  case earlierTwice(version: Int, criterion: String, first: Origin)

  // Session formats
  /// The minutes of the steps together are not those of the format.
  case formatMinutesDiffer(RecordName, total: Int, steps: Int)
  /// A step can be shortened to more than it takes.
  case shortestAboveMinutes(RecordName, shortest: Int, minutes: Int)
  /// `van` is more than `tot`.
  case groupReversed(from: Int, to: Int)
  /// A key that a step of this kind cannot do without.
  case stepNeedsKey(FieldName, FormatStep.Kind)
  /// A key that only steps of these other kinds take.
  case keyOfOtherSteps(FieldName, FormatStep.Kind, takes: [FormatStep.Kind])
  /// A joining step takes longer with a large group, and does not say how much.
  case joiningWithoutGrowth(RecordName, most: Int)
  /// A key that means something only beside another one; what would have to stand there, such as
  /// `manier: stip`.
  case keyWithoutPartner(FieldName, partners: [String])
  /// `over: keuzes` at a step that is not a vote.
  case choicesOutsideVote(RecordName)
  case firstStepNotWelcome(RecordName, FormatStep.Kind)
  case lastStepNotClosing(RecordName, FormatStep.Kind)
  case actionsBeforeHarvest(RecordName)
  case harvestOfNothing(RecordName)
  /// A step that works on contributions before anything was contributed.
  case contributionsNotYet(RecordName, FormatStep.Kind)
  /// The format names no scan, while this key, with this word when it has others too, is about one.
  case formatWithoutScan(RecordName, FieldName, word: String?)
  /// The scan of the format has no options, while this key is about them.
  case scanWithoutOptions(FieldName, scan: String)
  /// People from two or more sides begin to talk without having settled their terms.
  case termsNotShared(RecordName, minutes: Int)
  /// No step can be shortened or left out.
  case nothingGives(RecordName)

  // Filled-in forms
  /// The file holds something else than a form.
  case notAForm(FileKind)
  /// A file of another kind stands where the facts of a partnership should be.
  case notAPartnership(FileKind)
  /// The scan exists, in a file with errors.
  case scanLeftOut(id: String)
  case formIsNewer(version: Int, current: Int)
  /// The scan has no map (`eerder`) from the form's version.
  case versionNotMapped(version: Int, current: Int)
  /// An answer to a criterion that today's version does not have, with the scan's reason; not read.
  case answerNotComparable(criterion: String, version: Int, reason: String?)
  /// Two old ids that are the same criterion today.
  case answeredTwice(criterion: String, first: Origin)
  case neitherRaterNorConsensus
  case raterAndConsensus
  case onlyInConsensus(FieldName)
  case periodReversed(from: CalendarDate, to: CalendarDate)
  /// Both ways to answer in one answer; the steps that are answered beside `kies`.
  case pickAndSteps(RecordName, steps: [String])
  /// `ontbreekt` or `op-weg` without `kies`.
  case withoutPick(FieldName)
  /// A step in `ontbreekt` that does not lie below what is picked.
  case missingNotBelow(RecordName, step: String, pick: String)
  /// `op-weg` behind the last step, or behind a word that is no step.
  case onTheWayToNothing(RecordName, pick: String)
  /// An answer to a cell that the scan does not ask, with the scan's reason.
  case cellNotAsked(RecordName, step: String, reason: String)

  /// A form in a mail that did not come over whole.
  case mail(MailProblem)
  /// A form as a table.
  case table(TableProblem)

  // Forms together
  /// Forms of one call that are not about the same.
  case formsDiffer(FormPart, own: String, other: String, otherPath: String)
  /// Two forms of one rater, round and moment that do not say the same.
  case formsOfOneRaterDiffer(Sheet.Author, round: Int, otherPath: String)
  /// Says the same as another form of the same rater, round and moment; counted once.
  case formCountedOnce(otherPath: String)
  /// One file that was named more than once; counted once.
  case formNamedTwice
  /// Says the same as another form, and neither says whose it is: a copy, or two people.
  case formsAlike(otherPath: String)
  /// The same rater filled in another form of this round later; that one counts.
  case laterFormCounts(own: CalendarDate, later: CalendarDate, laterPath: String)
  /// An agreement that is higher than every view and does not say why. The steps by name; none for a
  /// core question.
  case agreementWithoutReason(RecordName, steps: [String])

  /// Why a word may not be an id.
  package enum ReservedReason: String, CaseIterable, Sendable {
    /// A key or an answer in a filled-in form.
    case wordOfForms
    case wordOfConditions
    /// A key that every criterion has.
    case keyOfCriteria
    /// The beginning of the name of a folder with something else.
    case wordOfFolders
  }

  /// What forms of one call must have in common.
  package enum FormPart: String, CaseIterable, Sendable {
    case scan, partnership, unit
  }
}
