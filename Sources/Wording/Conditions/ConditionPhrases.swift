import Content

extension ConditionProblem.Expectation {
  /// What could stand at a place, with an example.
  var phrase: String {
    switch self {
    case .condition: "een voorwaarde, zoals «kernvraag.ontmoeten op-orde»"
    case .value: "een waarde, zoals «positie», «gaten», «2/3» of de id van een stap"
    case .number: "een heel getal, zoals «2»"
    case .connective: "«en», «of» of het eind van de voorwaarde"
    case .openingParenthesis: "een haakje «(»"
    case .closingParenthesis: "een haakje «)»"
    case .dot: "een punt"
    case .property: "«positie», «voorhoede» of «gaten»"
    case .name(let kind): kind.phrase
    }
  }
}

extension ConditionProblem.NameKind {
  /// What such a name is the name of.
  var phrase: String {
    switch self {
    case .step: "de id van een stap onder «schaal»"
    case .axis: "de naam van een as onder «assen»"
    case .axisValue: "de id van een waarde onder «assen»"
    case .criterion: "de id van een vraag onder «criteria»"
    case .coreQuestion: "de id van een kernvraag"
    case .party: "een kant onder «partijen» of «ook-gehoord»"
    case .value: "de id van een stap of een vast woord"
    }
  }
}

extension ConditionProblem.ValueKind {
  /// Such a value, with an article.
  var phrase: String {
    switch self {
    case .step: "een stap"
    case .count: "een aantal"
    case .share: "een deel"
    }
  }

  /// What such a value is compared with, with examples.
  var partner: String {
    switch self {
    case .step: "een stap met een stap, zoals «positie >= reflectie»"
    case .count: "een aantal met een aantal, zoals «gaten > 1»"
    case .share: "een deel met een deel, zoals «eensgezindheid < 1/2»"
    }
  }
}
