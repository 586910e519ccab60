import Content

/// What has to lie ready, one line each.
package struct RunsheetPreparation {
  private let format: SessionFormat
  /// Nil when nobody said with how many.
  private let people: Int?
  /// The names of the options of the format's scan.
  private let options: [String]

  package init(_ format: SessionFormat, people: Int?, options: [String] = []) {
    self.format = format
    self.people = people
    self.options = options
  }

  /// In the order in which it is needed. `cards` are the ids of those that are printed in the script.
  package func lines(cards: [String]) -> [String] {
    var lines = ["Dit draaiboek, één keer, en een horloge of een klok die iedereen ziet."]
    lines.append("Pennen: \(each("één voor ieder", 1)). Papier om op mee te schrijven.")
    if format.scanWay != nil, let scan = format.scan {
      lines.append(
        "Formulieren: \(each("één voor ieder", 1)). Maak ze met: grensganger print form --scan \(scan) -o formulier.html"
      )
    }
    if !cards.isEmpty {
      lines.append(
        "De vragenkaarten, één stel voor elke tafel. Maak ze met: grensganger print cards \(cards.joined(separator: " ")) -o kaarten.html"
      )
    }
    if let step = format.steps.first(where: { $0.kind == .contributing }) {
      lines.append(
        "Briefjes voor de inbreng: \(step.details.contributions) voor elke kant of tafel, en wat extra. Zet er een nummer op als ze binnen zijn."
      )
    }
    lines += votes
    if format.steps.contains(where: { !$0.details.material.isEmpty }) {
      lines.append(
        "De bladen «\(RunsheetWording.material)» achterin: \(each("één voor elke twee mensen", 2))."
      )
    }
    return lines
  }

  private var votes: [String] {
    let steps = format.steps.filter { $0.details.way != nil }
    guard !steps.isEmpty else { return [] }
    var lines = [
      "Telbladen: één voor de hele groep. Tellen jullie per kant of tafel, dan voor elk nog één."
    ]
    for step in steps {
      switch step.details.way {
      case .hands:
        let names =
          step.details.choices.isEmpty && step.details.about == .options
          ? options : step.details.choices
        guard names.count > 1 else { continue }
        lines.append(
          "Stemkaarten bij «\(step.name)»: voor ieder \(list(names.map { "«\($0)»" }, "en")).")
      case .dots:
        let dots = step.details.dots
        let all = people.map { " (\($0 * dots))" } ?? ""
        lines.append("Stippen bij «\(step.name)»: \(dots) voor ieder\(all).")
      case .score:
        lines.append(
          "Briefjes voor cijfers bij «\(step.name)»: \(each("één voor ieder", 1)).")
      case nil: continue
      }
    }
    return lines
  }

  /// "één voor ieder (24)".
  private func each(_ words: String, _ sharing: Int) -> String {
    words + (people.map { " (\(($0 + sharing - 1) / sharing))" } ?? "")
  }
}
