/// What makes a scan a ladder: a scale of ordered steps and a rubric of criteria.
///
/// Steps, axis values, criteria and core questions are referred to by their place in these lists
/// wherever something is computed, and by their id wherever something is stored.
package struct Ladder: Sendable {
  /// In order, the first step lowest; never empty. Step number n of a position is `scale[n - 1]`.
  package let scale: [Step]
  package let axes: [Axis]
  package let criteria: [Criterion]
  package let rule: PositionRule

  package init(scale: [Step], axes: [Axis], criteria: [Criterion], rule: PositionRule) {
    self.scale = scale
    self.axes = axes
    self.criteria = criteria
    self.rule = rule
  }
}

/// A step of a scale.
package struct Step: Sendable {
  package let id: String
  package let name: String
  /// The name in plain words.
  package let plainName: String?
  /// What the step comes down to, in one sentence.
  package let core: String

  package init(id: String, name: String, plainName: String?, core: String) {
    self.id = id
    self.name = name
    self.plainName = plainName
    self.core = core
  }
}

/// A way to divide the criteria, such as by level or by condition.
package struct Axis: Sendable {
  package let id: String
  package let values: [AxisValue]

  package init(id: String, values: [AxisValue]) {
    self.id = id
    self.values = values
  }
}

/// One of the values of an axis, such as one level.
package struct AxisValue: Sendable {
  package let id: String
  package let name: String
  /// The name in plain words.
  package let plainName: String?
  package let explanation: String
  package let sources: [String]

  package init(
    id: String, name: String, plainName: String?, explanation: String, sources: [String]
  ) {
    self.id = id
    self.name = name
    self.plainName = plainName
    self.explanation = explanation
    self.sources = sources
  }
}

/// A row of the rubric: a question with a description for every step.
package struct Criterion: Sendable {
  package let id: String
  package let name: String
  package let question: String
  /// Its value on every axis, as a place in the axis's values, in the order of the axes.
  package let placement: [Int]
  package let scope: Scope
  /// One for every step, in the order of the scale.
  package let descriptors: [Descriptor]
  package let examples: [String]
  /// What is easily mistaken here.
  package let caution: String?
  /// Roles whose question this is first.
  package let audience: [String]
  package let sources: [String]

  /// Who judges what.
  package enum Scope: String, CaseIterable, Sendable {
    /// All raters judge the same thing.
    case shared = "samen"
    /// Each answers for the own role or organisation.
    case own = "eigen"
  }

  package init(
    id: String, name: String, question: String, placement: [Int], scope: Scope,
    descriptors: [Descriptor], examples: [String], caution: String?, audience: [String],
    sources: [String]
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.placement = placement
    self.scope = scope
    self.descriptors = descriptors
    self.examples = examples
    self.caution = caution
    self.audience = audience
    self.sources = sources
  }
}

/// What stands in one cell of the rubric.
package enum Descriptor: Sendable {
  case text(String)
  /// No honest description exists for this step; the cell is not asked.
  case notApplicable(reason: String)

  /// True when the cell is asked.
  package var isAsked: Bool {
    if case .text = self { true } else { false }
  }
}

/// The settings by which judgements become a position (docs/measurement.md).
package struct PositionRule: Sendable {
  /// Share of the half-judgements that makes a step firm; in (0, 1], default 2/3.
  package let firm: Fraction
  /// Share of the half-judgements that makes a step visible; in (0, 1], default 1/3.
  package let visible: Fraction
  /// Share of the cells that must be known; in (0, 1], default 2/3.
  package let coverage: Fraction
  /// The axis that carries the whole, as a place in `axes`; nil when the whole is all criteria.
  package let wholeAxis: Int?
  /// What the whole's position needs before it may reach a step, by place in the scale.
  package let requirements: [Int: Condition]

  package init(
    firm: Fraction = Fraction(2, 3), visible: Fraction = Fraction(1, 3),
    coverage: Fraction = Fraction(2, 3), wholeAxis: Int? = nil, requirements: [Int: Condition] = [:]
  ) {
    self.firm = firm
    self.visible = visible
    self.coverage = coverage
    self.wholeAxis = wholeAxis
    self.requirements = requirements
  }
}
