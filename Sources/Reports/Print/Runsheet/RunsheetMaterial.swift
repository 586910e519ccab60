import Content
import Wording

/// What the steps show of a scan, on pages of their own so that they can be copied.
struct RunsheetMaterial {
  private let script: SessionScript

  init(_ script: SessionScript) { self.script = script }

  var lines: [String] {
    let asked = Set(script.format.steps.flatMap(\.details.material))
    guard let profile = script.profile, !asked.isEmpty else { return [] }
    return [
      "<section class=\"material\">", "<h2>\(RunsheetWording.material)</h2>",
      "<p class=\"soft\">\(RunsheetWording.materialUse)</p>",
    ] + profile.options.flatMap { lines($0, asked) } + ["</section>"]
  }

  private func lines(_ option: Profile.Option, _ asked: Set<FormatStep.Material>) -> [String] {
    var lines = ["<article>", "<h3>\(HTMLText.escaped(option.name))</h3>"]
    for material in FormatStep.Material.allCases where asked.contains(material) {
      let name = RunsheetWording.name(material)
      switch material {
      case .options: lines.append("<p>\(HTMLText.escaped(option.core))</p>")
      case .advantages: lines += list(name, option.advantages)
      case .disadvantages: lines += list(name, option.disadvantages)
      case .conditions:
        for conditions in option.conditions {
          lines += list("\(name): \(conditions.theme)", conditions.texts)
        }
      }
    }
    return lines + ["</article>"]
  }

  private func list(_ name: String, _ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["<div class=\"block\"><p class=\"label\"><b>\(HTMLText.escaped(name))</b></p>", "<ul>"]
      + texts.map { "<li>\(HTMLText.escaped($0))</li>" } + ["</ul></div>"]
  }
}
