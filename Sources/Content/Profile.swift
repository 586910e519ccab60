/// What makes a scan a profile: options that are alternatives, each with its statements.
package struct Profile: Sendable {
  package let options: [Option]
  package let statements: [Statement]

  package init(options: [Option], statements: [Statement]) {
    self.options = options
    self.statements = statements
  }

  /// One of the alternatives.
  package struct Option: Sendable {
    package let id: String
    package let name: String
    package let core: String
    package let advantages: [String]
    package let disadvantages: [String]
    /// What has to be there for it to work well, in the order of the file; material for the talk that
    /// no outcome is computed from.
    package let conditions: [ThemedConditions]

    package init(
      id: String, name: String, core: String, advantages: [String], disadvantages: [String],
      conditions: [ThemedConditions] = []
    ) {
      self.id = id
      self.name = name
      self.core = core
      self.advantages = advantages
      self.disadvantages = disadvantages
      self.conditions = conditions
    }
  }

  /// What an option needs under one heading, such as the organisation.
  package struct ThemedConditions: Sendable {
    package let theme: String
    /// Never empty.
    package let texts: [String]

    package init(theme: String, texts: [String]) {
      self.theme = theme
      self.texts = texts
    }
  }

  /// A sentence that is judged; a yes speaks for its option.
  package struct Statement: Sendable {
    package let id: String
    /// Place of its option in `options`.
    package let option: Int
    package let text: String
    package let theme: String?
    package let sources: [String]

    package init(id: String, option: Int, text: String, theme: String?, sources: [String]) {
      self.id = id
      self.option = option
      self.text = text
      self.theme = theme
      self.sources = sources
    }
  }
}
