import Content
import Positions

/// Where a set of criteria stands, in words a steering group follows.
package struct StandingSentences {
  private let ladder: Ladder

  package init(_ ladder: Ladder) {
    self.ladder = ladder
  }

  /// The name of a step (from 1) inside a sentence.
  package func name(ofStep step: Int) -> String {
    ladder.scale[step - 1].name.lowercasedFirst
  }

  /// A step with its plain name behind it, as in "reflectie (door elkaars ogen kijken)".
  package func glossed(step: Int) -> String {
    ladder.scale[step - 1].nameWithGloss
  }

  /// The steps with their letters or numbers explained, one line each.
  package var legend: [String] {
    ladder.scale.enumerated().map { place, step in
      "\(place + 1) \(step.name)" + (step.plainName.map { ": \($0.lowercasedFirst)" } ?? "")
    }
  }

  /// How far it is firm: "stevig tot en met reflectie".
  package func position(_ analysis: Analysis) -> String {
    if analysis.isUncertain { return uncertainPosition(analysis) }
    switch analysis.position {
    case nil: return "nog niet te zeggen"
    case 0: return atTheStart(analysis)
    case let step?: return "stevig tot en met \(name(ofStep: step))"
    }
  }

  /// Before the first step that applies: what to do first, when the scan says it in plain words.
  private func atTheStart(_ analysis: Analysis) -> String {
    let first = analysis.steps.firstIndex { $0.state != .notApplicable } ?? 0
    let step = ladder.scale[first]
    if let plain = step.plainName { return "aan het begin: eerst \(plain.lowercasedFirst)" }
    return "aan het begin: \(name(ofStep: first + 1)) is nog niet stevig"
  }

  private func uncertainPosition(_ analysis: Analysis) -> String {
    guard let certain = analysis.certain, let possible = analysis.possible else {
      return "nog niet te zeggen"
    }
    let reach = "misschien tot en met \(name(ofStep: possible))"
    if certain > 0 { return "zeker tot en met \(name(ofStep: certain)), \(reach)" }
    switch analysis.position {
    case nil: return "nog niet te zeggen"
    case 0: return "aan het begin, \(reach)"
    case let position?:
      return "voorlopig stevig tot en met \(name(ofStep: position)), \(reach)"
    }
  }

  /// What can be seen beyond the position, and what lies between; empty when there is nothing.
  package func beyond(_ analysis: Analysis) -> [String] {
    // Where nothing at all can be said, "not yet to be said" says it once.
    if analysis.position == nil, analysis.front == nil { return [] }
    let base = analysis.position ?? 0
    var parts: [String] = []
    let seen = analysis.steps.indices.filter { place in
      place >= base && [.firm, .visible].contains(analysis.steps[place].state)
    }
    if !seen.isEmpty {
      let names = seen.map { place in
        name(ofStep: place + 1) + (analysis.steps[place].state == .firm ? " (stevig)" : "")
      }
      parts.append("al te zien: \(list(names, "en"))")
    }
    if !analysis.gaps.isEmpty {
      parts.append("daarvoor nog niet te zien: \(list(analysis.gaps.map(name), "en"))")
    }
    if !analysis.unknownBetween.isEmpty {
      parts.append("daarvoor nog niet te zeggen: \(list(analysis.unknownBetween.map(name), "en"))")
    }
    let open = analysis.steps.indices.filter { place in
      place + 1 > (analysis.front ?? 0) && analysis.steps[place].state == .unknown
    }
    let isAllOpen = analysis.position == nil && seen.isEmpty
    if analysis.isFrontUncertain, !open.isEmpty, !isAllOpen {
      parts.append("verder nog niet te zeggen: \(list(open.map { name(ofStep: $0 + 1) }, "en"))")
    }
    return parts
  }

  /// Everything about a set in one sentence.
  package func sentence(_ analysis: Analysis) -> String {
    ([position(analysis)] + beyond(analysis)).joined(separator: "; ").capitalizedFirst + "."
  }

  /// That one answer can change it; nil when that is not so. `criteria` is the size of the set.
  package func canTip(_ analysis: Analysis, criteria: Int) -> String? {
    guard let margin = analysis.margin, margin <= 1, criteria >= 6 else { return nil }
    return "Dit kan kantelen: één antwoord anders en dit verandert."
  }
}
