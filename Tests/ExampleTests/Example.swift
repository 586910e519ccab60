import Content
import ContentFolders
import Positions
import Reports
import TestSupport
import Testing

/// The filled-in forms of one folder of `docs/voorbeelden`, read as the program reads them.
struct Example {
  let scan: Scan
  /// What the program would have of scans and cards.
  let library: Library
  /// In the order of their names.
  let forms: [FiledSheet]

  /// Reads forms by their file names, each file changed first. Fails when anything is wrong in them,
  /// also what would only be a warning.
  init(
    _ name: String, _ files: [String] = Self.raters,
    changing change: (ContentFile) -> ContentFile = { $0 }
  ) throws {
    let folders = ContentFinder(currentFolder: ProjectFiles.root)
    let layers = try folders.layers(environment: [:], given: [])
    let library = Library.assemble(
      layers: layers.map(\.files), for: .scans(["korte-scan"], withCards: true)
    ).library
    var forms: [FiledSheet] = []
    for file in files {
      let found = change(try folders.file("docs/voorbeelden/\(name)/\(file)"))
      let (form, diagnostics) = FiledSheet.read(found, library: library)
      #expect(diagnostics.isEmpty, "\(found.path)")
      forms.append(try #require(form, "\(found.path)"))
    }
    let set = SheetSet.combine(forms)
    #expect(set.diagnostics.isEmpty, "\(name)")
    self.forms = set.forms
    self.library = library
    scan = try #require(library.scans["korte-scan"])
  }

  /// The two sides, without what they agreed.
  static let raters = ["school.yaml", "instituut.yaml"]

  var sheets: [Sheet] { forms.map(\.sheet) }

  var outcome: Outcome { get throws { try outcome(of: sheets, in: scan) } }

  /// The outcome of the same forms had the scan another `zichtbaar`.
  func outcome(visible: Fraction) throws -> Outcome {
    try outcome(of: sheets, in: scan.with(visible: visible))
  }

  /// The outcome of other answers to the same scan.
  func outcome(of sheets: [Sheet]) throws -> Outcome { try outcome(of: sheets, in: scan) }

  private func outcome(of sheets: [Sheet], in scan: Scan) throws -> Outcome {
    try #require(ScanResult(scan: scan, sheets: sheets).outcome)
  }

  /// The set of a level, by id.
  func level(_ id: String) throws -> Condition.Place {
    let levels = try #require(scan.ladder).axes[0].values
    return Condition.Place(axis: 0, value: try #require(levels.firstIndex { $0.id == id }))
  }

  /// The state of every core question of a picture, by id.
  func core(_ picture: Picture) -> [String: CoreState] {
    Dictionary(
      uniqueKeysWithValues: scan.coreQuestions.enumerated().map { ($1.id, picture.core($0)) })
  }
}

extension Scan {
  fileprivate func with(visible: Fraction) -> Scan {
    let changed = ladder.map { ladder in
      let rule = PositionRule(
        firm: ladder.rule.firm, visible: visible, coverage: ladder.rule.coverage,
        wholeAxis: ladder.rule.wholeAxis, requirements: ladder.rule.requirements)
      return Kind.ladder(
        Ladder(scale: ladder.scale, axes: ladder.axes, criteria: ladder.criteria, rule: rule))
    }
    return Scan(
      id: id, title: title, version: version, language: language, rationale: rationale,
      parties: parties, alsoHeard: alsoHeard, coreQuestions: coreQuestions, signals: signals,
      earlier: earlier, kind: changed ?? kind)
  }
}

extension Outcome {
  /// What both sides see and what each of them sees.
  var pictures: [Picture] { [shared] + byParty.map(\.picture) }
}

extension Picture {
  /// Where everything stands: the whole first, then the levels.
  var analyses: [Analysis] {
    [overall]
      + plan.ladder.axes[0].values.indices.map {
        analysis(of: Condition.Place(axis: 0, value: $0))
      }
  }
}

extension Analysis {
  var states: [StepState] { steps.map(\.state) }
}

extension StepState {
  /// True when the step exists.
  var isThere: Bool { self == .firm || self == .visible }
}

extension Sheet {
  /// Every answer of the short scan's forms, step by step: cells, then core questions.
  var answers: [Answer?] {
    criterionAnswers.flatMap { answer -> [Answer?] in
      if case .stepByStep(let cells) = answer?.response { cells } else { [nil] }
    } + coreAnswers
  }

  /// The same form with every answer changed.
  func mapAnswers(_ change: (Answer) -> Answer) -> Sheet {
    Sheet(
      scan: scan, version: version, partnership: partnership, unit: unit, period: period,
      moment: moment, author: author, round: round, coreAnswers: coreAnswers.map { $0.map(change) },
      criterionAnswers: criterionAnswers.map { answer in
        guard case .stepByStep(let cells) = answer?.response else { return answer }
        return CriterionAnswer(
          response: .stepByStep(cells.map { $0.map(change) }), remarks: answer?.remarks ?? Remarks()
        )
      }, statementAnswers: statementAnswers)
  }
}
