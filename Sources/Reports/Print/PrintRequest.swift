import Content

/// What is printed, and what is known beforehand of who will fill it in.
package struct PrintRequest: Sendable {
  package let scan: Scan
  package let scope: ScanScope
  /// Nil when the one who fills it in writes it down.
  package let partnership: String?
  /// Nil when the one who fills it in chooses.
  package let unit: Sheet.Unit?
  /// A role by its id or in words; nil as above.
  package let role: String?
  /// A party of the scan; nil as above.
  package let party: String?
  /// The roles to choose from, in the order in which they are offered.
  package let roles: [Role]
  /// The terms that can be explained.
  package let terms: [Term]
  /// The question cards to print, in this order.
  package let hand: CardHand
  /// The session whose script is printed; nil for what needs none.
  package let script: SessionScript?

  package init(
    scan: Scan, scope: ScanScope, partnership: String? = nil, unit: Sheet.Unit? = nil,
    role: String? = nil, party: String? = nil, roles: [Role] = [], terms: [Term] = [],
    hand: CardHand = CardHand(), script: SessionScript? = nil
  ) {
    self.scan = scan
    self.scope = scope
    self.partnership = partnership
    self.unit = unit
    self.role = role
    self.party = party
    self.roles = roles
    self.terms = terms
    self.hand = hand
    self.script = script
  }

  var questionnaire: Questionnaire { Questionnaire(scan, scope: scope) }

  /// The given role as people read it.
  var roleName: String? {
    role.map { given in roles.first { $0.id == given }?.name ?? given }
  }
}
