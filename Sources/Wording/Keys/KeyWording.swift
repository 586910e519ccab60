import Content

/// What editors say of a key while somebody writes a file: the words of the tables in
/// docs/content-format.md.
package enum KeyWording {
  /// A key, or nil for those whose names the author chooses, with what stands behind it.
  typealias Entry = (key: String?, text: String)

  /// What stands behind a key of such a record; nil as the key stands for keys whose names the author
  /// chooses. Nil when the record has no such key.
  package static func text(of key: String?, in kind: RecordKind) -> String? {
    entries(of: kind).first { $0.key == key }?.text
  }

  /// The keys that are described, in order; nil among them for those the author chooses.
  package static func keys(of kind: RecordKind) -> [String?] { entries(of: kind).map(\.key) }

  private static func entries(of kind: RecordKind) -> [Entry] {
    switch kind {
    case .ladderScan: ladderScan
    case .profileScan: profileScan
    case .step: step
    case .axisValue: axisValue
    case .coreQuestion: coreQuestion
    case .criterion: criterion
    case .notAsked: notAsked
    case .positionRule: positionRule
    case .signal: signal
    case .earlier: earlier
    case .option: option
    case .optionConditions: optionConditions
    case .statement: statement
    case .format: format
    case .formatGroup: formatGroup
    case .formatStep: formatStep
    case .deck: deck
    case .card: card
    case .sourceList: sourceList
    case .source: source
    case .termList: termList
    case .term: term
    case .roleList: roleList
    case .role: role
    case .themeList: themeList
    case .theme: theme
    case .partnership: partnership
    case .localNames: localNames
    case .sharing: sharing
    case .form: form
    case .unit: unit
    case .period: period
    case .rater: rater
    case .coreAnswer, .cellAnswer, .statementAnswer: coreAnswer
    case .criterionAnswer: criterionAnswer
    }
  }

  /// What a file of this kind is, as a title.
  package static func title(of kind: FileKind) -> String { kind.content.capitalizedFirst }
}
