import Content

/// Who took part in a session, with their forms of both rounds and what was agreed.
package struct Participation: Sendable {
  /// By party, role, name, content.
  package let participants: [Participant]
  /// What was agreed, the form that has the last word last.
  package let agreements: [Sheet]

  /// A rater, with the forms this rater filled in.
  package struct Participant: Sendable {
    /// The form's own, or r1, r2 … for forms without one.
    package let id: String
    package let rater: Rater
    /// Place in the session's parties.
    package let party: Int
    /// Nil when only a form of the second round exists.
    package let first: Sheet?
    package let second: Sheet?

    /// The form that counts in the picture of a round: this rater's form of that round, or the
    /// only one there is, so that nobody drops out of a picture.
    package func sheet(round: Int) -> Sheet? {
      round >= 2 ? second ?? first : first ?? second
    }
  }

  /// Orders the forms of one session, of one scan and about one unit, one per rater and round.
  ///
  /// A form of the second round belongs to the rater with the same id, or without ids the same
  /// party, role and name; where several share those, in the order of their forms. A form of a
  /// party that is not in `parties` is left out: the reader of forms refuses it.
  package init(_ sheets: [Sheet], parties: Parties) {
    var entries: [(order: SheetOrder, sheet: Sheet, rater: Rater, party: Int)] = []
    var agreements: [(order: SheetOrder, sheet: Sheet)] = []
    for sheet in sheets {
      switch sheet.author {
      case .consensus: agreements.append((SheetOrder(sheet, party: sheet.round), sheet))
      case .rater(let rater):
        guard let party = parties.place(of: rater.party) else { continue }
        entries.append((SheetOrder(sheet, party: party), sheet, rater, party))
      }
    }
    entries.sort { $0.order < $1.order }
    self.agreements = agreements.sorted { $0.order < $1.order }.map(\.sheet)

    var members: [Member] = []
    var waiting: [Rater: [Int]] = [:]
    for entry in entries where entry.sheet.round < 2 {
      waiting[Self.key(entry.rater), default: []].append(members.count)
      members.append(
        Member(order: entry.order, rater: entry.rater, party: entry.party, first: entry.sheet))
    }
    for entry in entries where entry.sheet.round >= 2 {
      let key = Self.key(entry.rater)
      if let place = waiting[key]?.first {
        waiting[key]?.removeFirst()
        members[place].second = entry.sheet
      } else {
        members.append(
          Member(order: entry.order, rater: entry.rater, party: entry.party, second: entry.sheet))
      }
    }
    participants = Self.named(members.sorted { $0.order < $1.order })
  }

  private struct Member {
    let order: SheetOrder
    let rater: Rater
    let party: Int
    var first: Sheet?
    var second: Sheet?
  }

  /// Gives every rater without an id the next free one.
  private static func named(_ members: [Member]) -> [Participant] {
    let taken = Set(members.compactMap(\.rater.id))
    var number = 0
    return members.map { member in
      if member.rater.id == nil {
        repeat { number += 1 } while taken.contains("r\(number)")
      }
      return Participant(
        id: member.rater.id ?? "r\(number)", rater: member.rater, party: member.party,
        first: member.first, second: member.second)
    }
  }

  /// What makes two forms those of one rater.
  private static func key(_ rater: Rater) -> Rater {
    guard let id = rater.id else { return rater }
    return Rater(id: id, name: nil, role: "", party: "")
  }
}
