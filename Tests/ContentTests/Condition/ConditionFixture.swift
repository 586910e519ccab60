import Content

/// The names of the main scan, shortened to what its rules use.
let mainNames = ConditionNames(
  steps: ["coordinatie", "identificatie", "reflectie", "transformatie"],
  axes: [
    .init(id: "conditie", values: ["ontmoeten", "lerende-cultuur"]),
    .init(id: "niveau", values: ["institutioneel", "interpersoonlijk", "intrapersoonlijk"]),
  ],
  criteria: ["ontmoeten-institutioneel", "ontmoeten-interpersoonlijk"],
  coreQuestions: [
    "ontmoeten", "lerende-cultuur", "personeelsbeleid", "doelen", "ontwikkelrichtingen",
    "interventies",
  ],
  parties: ["school", "opleiding", "student", "gast"])

/// Names that are hard to read: numbers, fixed words and ids that begin with a digit.
let trickyNames = ConditionNames(
  steps: ["1", "2", "3-hoek", "op-weg"],
  axes: [
    .init(id: "7", values: ["5", "positie"]), .init(id: "en-of", values: ["en", "op-orde", "2e"]),
  ],
  criteria: ["niet", "4", "of-1"], coreQuestions: ["op-orde", "12", "x"],
  parties: ["of", "9", "school"])

/// Every rule of the scan drafts and of the documentation of the content format.
let realConditions = [
  "niveau.interpersoonlijk.positie >= reflectie en niveau.institutioneel.positie >= coordinatie",
  "niveau.institutioneel.positie > niveau.interpersoonlijk.positie",
  "niveau.intrapersoonlijk.voorhoede >= niveau.interpersoonlijk.voorhoede + 2 en "
    + "niveau.intrapersoonlijk.voorhoede >= niveau.institutioneel.voorhoede + 2",
  "kernvraag.ontmoeten op-orde en kernvraag.interventies op-orde en "
    + "niet kernvraag.lerende-cultuur op-orde en niet kernvraag.ontwikkelrichtingen op-orde",
  "aantal(school) > 0 en aantal(opleiding) > 0 en (aantal(school) > 2 * aantal(opleiding) of "
    + "aantal(opleiding) > 2 * aantal(school))",
  "(voorhoede >= reflectie en voorbeelden(reflectie) < 1/2) of "
    + "(voorhoede >= transformatie en voorbeelden(transformatie) < 1/2)",
  "gaten > 0 of niveau.institutioneel.gaten > 0 of niveau.interpersoonlijk.gaten > 0 of "
    + "niveau.intrapersoonlijk.gaten > 0",
  "eensgezindheid < 1/2",
  "niveau.interpersoonlijk.voorhoede >= reflectie en niet kernvraag.personeelsbeleid op-orde",
]

/// Takes the marks out of a text in which `«` and `»` show a range; the range is in bytes.
func unmarked(_ marked: String) -> (text: String, range: Range<Int>) {
  var text = ""
  var (lower, upper) = (0, 0)
  for character in marked {
    switch character {
    case "«": lower = text.utf8.count
    case "»": upper = text.utf8.count
    default: text.append(character)
    }
  }
  return (text, lower..<upper)
}

func parsed(_ text: String, _ names: ConditionNames = mainNames) -> Condition? {
  ConditionParser.parse(text, names: names).condition
}

/// Shorthand for tables of conditions.
enum Make {
  static func step(_ number: Int, plus: Int = 0) -> Condition.StepOperand {
    .init(.step(number), plus: plus)
  }

  static func position(
    _ place: (axis: Int, value: Int)? = nil, plus: Int = 0
  ) -> Condition.StepOperand {
    .init(.position(place.map { .init(axis: $0.axis, value: $0.value) }), plus: plus)
  }

  static func front(
    _ place: (axis: Int, value: Int)? = nil, plus: Int = 0
  ) -> Condition.StepOperand {
    .init(.front(place.map { .init(axis: $0.axis, value: $0.value) }), plus: plus)
  }

  static func number(_ number: Int) -> Condition.CountOperand { .init(.number(number)) }

  static func gaps(_ place: (axis: Int, value: Int)? = nil) -> Condition.CountOperand {
    .init(.gaps(place.map { .init(axis: $0.axis, value: $0.value) }))
  }

  static func raters(_ party: String, times factor: Int = 1) -> Condition.CountOperand {
    .init(factor: factor, .raters(party: party))
  }
}
