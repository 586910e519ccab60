import Content

/// What can be said of a core question. The raw value is the word in files.
package enum CoreState: String, CaseIterable, Sendable {
  case inOrder = "op-orde"
  case partly = "gedeeltelijk"
  case notYet = "nog-niet"
  case unknown = "onbekend"
  case notApplicable = "nvt"

  package init(_ judgement: Judgement?) {
    self =
      switch judgement {
      case .yes: .inOrder
      case .partly: .partly
      case .no: .notYet
      case .dontKnow, .ratherNot, nil: .unknown
      case .notApplicable: .notApplicable
      }
  }
}
