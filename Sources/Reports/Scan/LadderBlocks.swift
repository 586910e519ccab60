import Content
import Positions
import Wording

/// What a page says of a ladder scan: the profile first, then the word for the whole.
struct LadderBlocks {
  let result: ScanResult
  let ladder: Ladder
  let outcome: Outcome
  let talk: TalkBlocks

  private var standing: StandingSentences { StandingSentences(ladder) }

  var all: [Page.Block] {
    guard result.asking.showsWhole else {
      return core + axes + [.notice(PageWording.wholeLater)] + talk.topics + rests + open
    }
    return core + axes + whole + (result.asking.showsSides ? sides : []) + result.agreed
      + talk.topics + talk.signals + next + talk.cards + basis
      + open
  }

  private var core: [Page.Block] {
    guard !result.scan.coreQuestions.isEmpty else { return [] }
    let pairs = result.scan.coreQuestions.enumerated().map { place, question in
      Page.Pair(name: question.name, value: outcome.shared.core(place).label)
    }
    return [.heading(PageWording.coreHeading), .pairs(pairs)]
  }

  /// The axis that carries the whole first, then the others in the order of the scan.
  private var axesInOrder: [Int] {
    let carrying = ladder.rule.wholeAxis
    return [carrying].compactMap(\.self) + ladder.axes.indices.filter { $0 != carrying }
  }

  private var axes: [Page.Block] { axesInOrder.flatMap(blocks(ofAxis:)) }

  /// How far every value of an axis is.
  func blocks(ofAxis axis: Int) -> [Page.Block] {
    let heading = PageWording.heading(ofAxis: ladder.axes[axis].id)
    return [.heading(heading), .plate(plate(ofAxis: axis, caption: PageWording.letters))]
  }

  private func plate(ofAxis axis: Int, caption: String) -> Page.Plate {
    Page.Plate(
      caption: caption, steps: ladder.scale.map { ($0.name, $0.plainName) },
      rows: ladder.axes[axis].values.enumerated().map { place, value in
        let place = Condition.Place(axis: axis, value: place)
        let analysis = outcome.shared.analysis(of: place)
        let tip = standing.canTip(analysis, criteria: size(of: place))
        return Page.Plate.Row(
          name: value.label.capitalizedFirst,
          term: value.name.lowercased() == value.label ? nil : value.name.lowercased(),
          states: analysis.steps.map(\.state),
          sentence: [standing.sentence(analysis), tip].compactMap(\.self).joined(separator: " "))
      })
  }

  /// How many criteria lie in a set.
  private func size(of place: Condition.Place) -> Int {
    ladder.criteria.count { $0.placement[place.axis] == place.value }
  }

  /// The word for the whole, with what it rests on.
  var whole: [Page.Block] {
    let sentences = WholeSentences(ladder)
    let analysis = outcome.shared.overall
    let blocks: [Page.Block] = [
      .heading(PageWording.wholeHeading), .keySentence(sentences.position(analysis)),
    ]
    let named = analysis.next?.requirement.flatMap { finding in
      ladder.rule.requirements[finding.step - 1].map {
        RequirementSentences(result.scan, ladder).sentence(
          $0, step: finding.step, holds: finding.holds)
      }
    }
    let tip = standing.canTip(analysis, criteria: ladder.criteria.count)
    let more =
      [sentences.front(analysis, places: places)].compactMap(\.self) + sentences.rest(analysis)
      + sentences.carriers(analysis, state: state) + [named, tip].compactMap(\.self)
      + [sentences.rule(analysis)]
    return blocks + [.bullets(more)]
  }

  /// The state of a step (a number) in a value of the carrying axis.
  private func state(ofValue value: Int, step: Int) -> StepState {
    guard let axis = ladder.rule.wholeAxis else { return .unknown }
    return outcome.shared.analysis(of: Condition.Place(axis: axis, value: value))
      .steps[step - 1].state
  }

  /// Names of the values of the carrying axis where a step is firm or visible.
  private func places(ofStep step: Int) -> [String] {
    guard let axis = ladder.rule.wholeAxis else { return [] }
    return ladder.axes[axis].values.enumerated().compactMap { place, value in
      let analysis = outcome.shared.analysis(of: Condition.Place(axis: axis, value: place))
      return [.firm, .visible].contains(analysis.steps[step - 1].state) ? value.label : nil
    }
  }

  /// How far each side sees the whole.
  var sides: [Page.Block] {
    guard outcome.byParty.count > 1 else { return [] }
    var blocks: [Page.Block] = [.heading(PageWording.sidesHeading)]
    let pairs = outcome.byParty.map { party in
      Page.Pair(
        name: Vocabulary.side(of: result.parties.ids[party.party]).capitalizedFirst,
        value: standing.sentence(party.picture.overall).lowercasedFirst)
    }
    blocks.append(.bullets(pairs.map { "\($0.name): \($0.value)" }))
    let counting = outcome.byParty.filter { result.parties.counting.contains($0.party) }
    let positions = counting.compactMap(\.picture.overall.position)
    if let shared = outcome.shared.overall.position, positions.count == counting.count,
      counting.count > 1, positions.allSatisfy({ $0 > shared })
    {
      blocks.append(.paragraph(BasisSentences.sharedIsLower))
    }
    return blocks
  }

  /// Which questions stand before the next step: of the whole, or of the values that hold it back.
  private var next: [Page.Block] {
    let analysis = outcome.shared.overall
    guard let next = analysis.next else { return [] }
    let lines: [String]
    if let axis = analysis.wholeAxis {
      lines = analysis.heldBackBy.flatMap { value in
        let place = Condition.Place(axis: axis, value: value)
        return outcome.shared.analysis(of: place).next.map { lacking($0, in: place) } ?? []
      }
    } else {
      lines = lacking(next, in: nil)
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(PageWording.nextHeading),
      .paragraph(PageWording.nextStep(standing.glossed(step: next.step))),
      .paragraph(PageWording.nextQuestions), .bullets(lines),
    ]
  }

  /// The questions of a set that lack a step: partly first, then no, then unknown.
  private func lacking(_ next: Analysis.Next, in place: Condition.Place?) -> [String] {
    let step = next.step - 1
    let unknown = ladder.criteria.indices.filter { criterion in
      let isMember = place.map { ladder.criteria[criterion].placement[$0.axis] == $0.value }
      let judgement = outcome.shared.judgement(criterion: criterion, step: step)
      return isMember ?? true && judgement != .notApplicable && judgement?.units == nil
    }
    return (next.criteria + unknown).map { criterion in
      PageWording.lacking(
        ladder.criteria[criterion].name, step: standing.name(ofStep: next.step),
        outcome.shared.judgement(criterion: criterion, step: step))
    }
  }

  private var basis: [Page.Block] {
    let changed = outcome.sensitivity.filter { $0.isWholeChanged || !$0.changed.isEmpty }
    let whole = outcome.shared.overall
    let isAnythingKnown = whole.position != nil || whole.front != nil
    let counting: [Page.Block] =
      changed.isEmpty
      ? (isAnythingKnown ? [.paragraph(BasisSentences.insensitive)] : [])
      : [
        .paragraph(BasisSentences.sensitive),
        .bullets(
          changed.map { sensitivity in
            BasisSentences.sensitivity(
              sensitivity.variant, isWholeChanged: sensitivity.isWholeChanged,
              places: sensitivity.changed.map { ladder.axes[$0.axis].values[$0.value].label })
          }),
      ]
    return rests + counting
  }

  /// On how many questions of each kind the picture rests.
  private var rests: [Page.Block] {
    let rests = BasisSentences.restsOn(outcome.restsOn)
    return [.heading(PageWording.basisHeading)] + (rests.isEmpty ? [] : [.bullets(rests)])
  }

  private var open: [Page.Block] {
    let ids = Set(result.unanswered)
    let names =
      ladder.criteria.filter { ids.contains($0.id) }.map(\.name)
      + result.scan.coreQuestions.enumerated().filter { place, _ in
        outcome.shared.judgements[outcome.plan.entry(core: place)] == nil
      }.map(\.element.name)
    return names.isEmpty ? [] : [.heading(PageWording.openHeading), .bullets(names)]
  }
}
