import Content
import Rules

/// Why something is a topic, and what to ask each other. It never says who is right.
package struct TopicSentences {
  private let scan: Scan
  private let parties: [String]
  /// Per rater the place of the party.
  private let raters: [Int]
  private let showsSides: Bool

  /// `parties` are ids, `raters` the parties of the session's raters as places in those. Without
  /// sides nothing tells which side gave which answer.
  package init(_ scan: Scan, parties: [String], raters: [Int], showsSides: Bool = true) {
    self.scan = scan
    self.parties = parties
    self.raters = raters
    self.showsSides = showsSides
  }

  /// What the topic is about, as people read it.
  package func name(_ subject: Item) -> String {
    switch subject {
    case .criterion(let place): scan.ladder?.criteria[place].name ?? ""
    case .core(let place): scan.coreQuestions[place].name
    case .statement(let place): scan.profile?.statements[place].text ?? ""
    }
  }

  /// Everything about a topic, as sentences: its name, why, what hangs on it and who asked for it;
  /// with the questions to each other when that is wanted. `toldOnce` is left out: what hangs on it
  /// that is said elsewhere.
  package func sentences(
    _ topic: Topic, withQuestions: Bool, toldOnce: [String] = []
  ) -> String {
    let parts =
      [ended(name(topic.subject)), why(topic)]
      + decisions(topic).filter { !toldOnce.contains($0) }
      + [topic.why == .wish ? nil : wished(topic)] + [withQuestions ? trade(topic) : nil]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// Why it is a topic, in one or two sentences.
  package func why(_ topic: Topic) -> String? {
    guard showsSides else { return whyWithoutSides(topic) }
    switch topic.why {
    case .ambition:
      return ["Dit namen jullie je de vorige keer voor.", topic.higher == nil ? nil : views(topic)]
        .compactMap(\.self).joined(separator: " ")
    case .difference: return views(topic)
    case .unknown:
      guard let knowing = topic.higher, let other = topic.lower else { return nil }
      return
        "\(side(knowing).capitalizedFirst) is er een antwoord. \(side(other).capitalizedFirst) is er geen zicht op, of het speelt daar niet."
    case .split:
      guard let one = topic.higher else { return nil }
      return "Alleen al \(side(one)) liggen de antwoorden twee stappen of meer uit elkaar."
    case .otherParty:
      guard let other = topic.lower else { return nil }
      return "\(side(other).capitalizedFirst) ziet het er minder ver uit. \(views(topic))"
    case .wish: return wished(topic)
    case .nearest: return nearest(topic)
    case .examples: return "Hierbij staan de minste voorbeelden."
    }
  }

  private func whyWithoutSides(_ topic: Topic) -> String? {
    switch topic.why {
    case .ambition: "Dit namen jullie je de vorige keer voor."
    case .difference, .split, .otherParty:
      topic.criterion == nil
        ? "De antwoorden zijn verschillend." : "De antwoorden liggen \(apart(topic))."
    case .unknown: "Niet iedereen heeft hier zicht op."
    case .wish: wished(topic)
    case .nearest: nearest(topic)
    case .examples: "Hierbij staan de minste voorbeelden."
    }
  }

  /// A profile scan has no steps; of what fits it best this is true the least.
  private func nearest(_ topic: Topic) -> String {
    guard case .statement = topic.subject else {
      return "Deze vraag staat het dichtst bij de volgende stap."
    }
    return "Bij wat het meest klopt, klopt deze zin het minst."
  }

  /// How every side sees it. Differences that lie in the cells alone are called smaller.
  private func views(_ topic: Topic) -> String {
    if topic.views.count == 1, case .criterion = topic.subject {
      return "De antwoorden liggen \(apart(topic))."
    }
    let views = topic.views.map { "\(Vocabulary.side(of: parties[$0.party])): \(seen($0, topic))" }
    let text = "\(views.joined(separator: "; ").capitalizedFirst)."
    guard case .criterion = topic.subject, topic.size.steps == 0, topic.why == .difference else {
      return text
    }
    return "\(text) Het verschil zit in de stappen ervoor of erna."
  }

  private func apart(_ topic: Topic) -> String {
    topic.size.steps == 0
      ? "een deel van een stap uit elkaar"
      : "\(counted(topic.size.steps, "stap", "stappen")) uit elkaar"
  }

  private func seen(_ view: Topic.View, _ topic: Topic) -> String {
    guard let score = view.score else { return "nog niet te zeggen" }
    guard case .criterion = topic.subject, let ladder = scan.ladder else {
      return score == 2 ? "ja" : score == 1 ? "«\(Vocabulary.partly.label)»" : "nee"
    }
    return score == 0
      ? "«\(Vocabulary.noneOfThese.label)»" : ladder.scale[score - 1].name.lowercasedFirst
  }

  /// What hangs on it, one sentence per group of criteria.
  package func decisions(_ topic: Topic) -> [String] {
    var groups: [(criteria: [Int], places: [String])] = []
    for decision in topic.decisions {
      let name = scan.at(decision.place)
      if let group = groups.firstIndex(where: { $0.criteria == decision.criteria }) {
        groups[group].places.append(name)
      } else {
        groups.append((decision.criteria, [name]))
      }
    }
    return groups.map { criteria, places in
      let sets = list(places, "en")
      guard criteria.count > 1 else {
        return "\(Vocabulary.decisive.label.capitalizedFirst): \(sets)."
      }
      let names = list(criteria.map { quoted(name(.criterion($0))) }, "en")
      return "\(Vocabulary.decisiveTogether.label.capitalizedFirst) (\(sets)): \(names)."
    }
  }

  /// From which sides it was asked for; nil when nobody did.
  package func wished(_ topic: Topic) -> String? {
    guard showsSides else {
      return topic.wishes.isEmpty ? nil : "Iemand wil het hierover hebben."
    }
    var sides: [String] = []
    for rater in topic.wishes where raters.indices.contains(rater) {
      let side = Vocabulary.side(of: parties[raters[rater]])
      if !sides.contains(side) { sides.append(side) }
    }
    return sides.isEmpty ? nil : "Iemand \(list(sides, "en")) wil het hierover hebben."
  }

  /// The two questions of the trade; of what everyone answers for the own role, to tell each other.
  /// Nil where nobody is further than another.
  package func trade(_ topic: Topic) -> String? {
    guard topic.higher != nil || topic.isDifference else { return nil }
    if case .criterion(let place) = topic.subject, scan.ladder?.criteria[place].scope == .own {
      return "Vertel elkaar wat je doet; het hoeft niet hetzelfde te worden."
    }
    guard let higher = topic.higher, let lower = topic.lower else { return nil }
    guard showsSides else {
      return topic.why == .unknown
        ? "Vraag wie het ziet: waaraan zie je dat? Vraag de ander: wat zou je willen zien?"
        : "Vraag wie het verst kiest: waaraan zie je dat? Vraag de ander: wat mis je nog?"
    }
    if topic.why == .unknown {
      return
        "Vraag \(side(higher)): waaraan zie je dat? Vraag \(side(lower)): wat zou je willen zien?"
    }
    if higher == .shared { return "Vraag \(side(lower)): wat mis je nog?" }
    if case .rater = higher {
      return "Vraag wie het verst kiest: waaraan zie je dat? Vraag de ander: wat mis je nog?"
    }
    return "Vraag \(side(higher)): waaraan zie je dat? Vraag \(side(lower)): wat mis je nog?"
  }

  private func side(_ voice: Topic.Voice) -> String {
    switch voice {
    case .party(let party): Vocabulary.side(of: parties[party])
    case .rater(let rater):
      raters.indices.contains(rater) ? Vocabulary.side(of: parties[raters[rater]]) : ""
    case .shared: "in het gedeelde beeld"
    }
  }
}
