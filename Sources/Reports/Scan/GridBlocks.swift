import Content
import Positions
import Wording

/// Lays the questions of a ladder out by its axes: the axis that carries the whole gives the columns,
/// another the rows. With one axis there is one column, without any a row for every question.
struct GridBlocks {
  let scan: Scan
  let ladder: Ladder
  let outcome: Outcome

  /// Longest name of a step that fits into a cell.
  private static let nameWidth = 13

  var all: [Page.Block] {
    [.grid(grid)] + (loose.isEmpty ? [] : [.pairs(loose)])
  }

  private var columnAxis: Int? {
    ladder.axes.count > 1 ? ladder.rule.wholeAxis ?? ladder.axes.count - 1 : nil
  }

  private var rowAxis: Int? { ladder.axes.indices.first { $0 != columnAxis } }

  private var byNumber: Bool {
    ladder.scale.contains { $0.name.count > Self.nameWidth }
  }

  private var grid: Page.Grid {
    Page.Grid(
      caption: PlateWording.caption(
        rows: rowAxis.map { ladder.axes[$0].id }, columns: columnAxis.map { ladder.axes[$0].id },
        withCore: rows.contains { $0.note != nil }),
      columns: columnAxis.map { ladder.axes[$0].values.map(\.label.capitalizedFirst) }
        ?? [PlateWording.step],
      rows: rows,
      steps: ladder.scale.indices.map { place in
        let (name, value) = PlateWording.explained(place + 1, ladder, byNumber: byNumber)
        return Page.Pair(name: name, value: value)
      })
  }

  private var rows: [Page.Grid.Row] {
    guard let rowAxis else {
      return ladder.criteria.indices.map { criterion in
        Page.Grid.Row(
          name: ladder.criteria[criterion].name, note: nil, cells: [cell(of: [criterion])])
      }
    }
    return ladder.axes[rowAxis].values.enumerated().map { place, value in
      let members = ladder.criteria.indices.filter {
        ladder.criteria[$0].placement[rowAxis] == place
      }
      let columns = columnAxis.map { axis in
        ladder.axes[axis].values.indices.map { value in
          members.filter { ladder.criteria[$0].placement[axis] == value }
        }
      }
      return Page.Grid.Row(
        // Conditions by their name: their plain words are too long for a table.
        name: Vocabulary.level(value.id)?.label.capitalizedFirst ?? value.name,
        note: core(of: value).map { outcome.shared.core($0).label },
        cells: (columns ?? [members]).map(cell))
    }
  }

  /// The core question that belongs to a value.
  private func core(of value: AxisValue) -> Int? {
    scan.coreQuestions.firstIndex { $0.id == value.id }
  }

  /// Core questions that stand beside no row.
  private var loose: [Page.Pair] {
    let shown = Set(rowAxis.map { ladder.axes[$0].values.compactMap(core) } ?? [])
    return scan.coreQuestions.indices.filter { !shown.contains($0) }.map {
      Page.Pair(name: scan.coreQuestions[$0].name, value: outcome.shared.core($0).label)
    }
  }

  private func cell(of criteria: [Int]) -> Page.Grid.Cell {
    let asked = criteria.filter { outcome.answers.isAsked($0) }
    let bases = asked.compactMap { outcome.basis(ofCriterion: $0) }
    let marks: [(PlateMark, CriterionBasis)] = [
      (.differs, .open), (.oneSided, .oneSided), (.agreed, .agreed),
    ]
    return Page.Grid.Cell(
      text: text(asked, of: criteria),
      marks: marks.filter { bases.contains($0.1) }.map(\.0))
  }

  private func text(_ asked: [Int], of criteria: [Int]) -> String {
    if criteria.isEmpty { return PlateWording.nothing }
    if asked.isEmpty { return PlateWording.notAsked }
    let scores = asked.map { outcome.shared.score(ofCriterion: $0) }
    let known = scores.compactMap(\.self)
    if let low = known.min(), let high = known.max(), known.count == scores.count {
      return PlateWording.steps(low...high, ladder, byNumber: byNumber)
    }
    let cells = asked.flatMap { outcome.shared.cells(ofCriterion: $0) }
    if cells.allSatisfy({ $0 == .notApplicable }) { return PlateWording.notHere }
    guard let low = known.min(), let high = known.max() else { return PlateWording.unknown }
    return PlateWording.steps(low...high, ladder, byNumber: byNumber) + " " + PlateWording.unknown
  }
}

extension ScanResult {
  /// Every question with the step it has come to, on half a page; of a profile scan how well each of
  /// the options fits.
  package var plateBlocks: [Page.Block] {
    switch finding {
    case .ladder(let outcome):
      return scan.ladder.map { GridBlocks(scan: scan, ladder: $0, outcome: outcome).all } ?? []
    case .profile(let outcome):
      guard let profile = scan.profile else { return [] }
      return [
        .pairs(
          zip(profile.options, outcome.shared.options).map {
            Page.Pair(name: $0.name, value: PageWording.fit($1))
          })
      ]
    }
  }

  /// How far each of the levels is that carry the whole; none where no axis carries it.
  package var levelBlocks: [Page.Block] {
    guard let ladder = scan.ladder, let outcome, let axis = ladder.rule.wholeAxis else { return [] }
    return blocks(ladder, outcome).blocks(ofAxis: axis)
  }

  /// The word for the whole with what it rests on; of a profile scan what fits best. Without sides
  /// nothing tells how each side sees it.
  package func wholeBlocks(withSides showsSides: Bool) -> [Page.Block] {
    switch finding {
    case .ladder(let outcome):
      guard let ladder = scan.ladder else { return [] }
      let blocks = blocks(ladder, outcome)
      let rests = BasisSentences.restsOn(outcome.restsOn)
      return blocks.whole + (showsSides ? blocks.sides : [])
        + (rests.isEmpty ? [] : [.heading(PageWording.basisHeading), .bullets(rests)])
    case .profile(let outcome):
      return scan.profile.map { profileBlocks($0, outcome, withSides: showsSides) } ?? []
    }
  }

  private func blocks(_ ladder: Ladder, _ outcome: Outcome) -> LadderBlocks {
    LadderBlocks(
      result: self, ladder: ladder, outcome: outcome, talk: TalkBlocks(result: self, isBrief: true))
  }
}
