import Content
import JSONText
import Positions

extension ScanResult {
  /// The JSON of `position --format json`, version 1; its keys and their order are a contract
  /// (docs/commands.md).
  package var json: JSONValue {
    let outcome = self.outcome
    return [
      "schemaVersion": 1,
      "scan": ["id": .string(scan.id), "version": .integer(scan.version)],
      "partnership": .string(sheets.first?.partnership ?? ""),
      "unit": [
        "kind": .string(unit?.kind ?? "partnerschap"), "name": JSONValue(unit?.name),
      ],
      "moment": JSONValue(moment?.description),
      "basis": .string(basis.rawValue),
      "scale": .array((scan.ladder?.scale ?? []).map { .string($0.id) }),
      "raters": .array(
        (asking.showsSides ? participation.participants : []).map { participant in
          [
            "id": .string(participant.id), "role": .string(participant.rater.role),
            "party": .string(participant.rater.party),
          ]
        }),
      "missingParties": .array(missingParties.map { .string(parties.ids[$0]) }),
      "restsOn": outcome.map { Self.json($0.restsOn) } ?? .null,
      "overall": outcome.map { overall($0.shared) } ?? .null,
      "byParty": byParty,
      "axes": outcome.map { axes($0.shared) } ?? .object([]),
      "core": core,
      "criteria": criteria,
      "sensitivity": .array(
        asking.showsWhole ? outcome.map { $0.sensitivity.map(json) } ?? [] : []),
      "agenda": agendaJSON,
      "agreement": nil,
      "signals": signalsJSON,
      "unanswered": .array(unanswered.map { .string($0) }),
      "profile": profile,
      "advice": adviceJSON,
    ]
  }

  /// The analysis of the whole; null in a session whose topics were not talked about yet.
  private func overall(_ picture: Picture) -> JSONValue {
    asking.showsWhole ? json(picture.overall) : .null
  }

  var basis: PictureBasis {
    switch finding {
    case .ladder(let outcome): outcome.basis
    case .profile:
      participation.agreements.isEmpty
        ? .raters : participation.participants.isEmpty ? .consensus : .mixed
    }
  }

  var missingParties: [Int] {
    switch finding {
    case .ladder(let outcome): outcome.missingParties
    case .profile(let outcome): outcome.missingParties
    }
  }

  private static func json(_ restsOn: RestsOn) -> JSONValue {
    [
      "same": .integer(restsOn[.same]), "agreed": .integer(restsOn[.agreed]),
      "open": .integer(restsOn[.open]), "oneSided": .integer(restsOn[.oneSided]),
      "notAnswered": .integer(restsOn[.notAnswered]),
    ]
  }

  /// Empty where sides are too small to be shown apart.
  private var byParty: JSONValue {
    guard asking.showsSides else { return .object([]) }
    return switch finding {
    case .ladder(let outcome):
      .object(
        outcome.byParty.map { party in
          JSONValue.Member(
            parties.ids[party.party],
            ["overall": overall(party.picture), "axes": axes(party.picture)])
        })
    case .profile(let outcome):
      .object(
        outcome.byParty.map { party in
          JSONValue.Member(
            parties.ids[party.party],
            ["overall": nil, "axes": .object([]), "profile": json(party.picture)])
        })
    }
  }

  private func axes(_ picture: Picture) -> JSONValue {
    let axes = scan.ladder?.axes ?? []
    return .object(
      axes.enumerated().map { place, axis in
        JSONValue.Member(
          axis.id,
          .object(
            axis.values.enumerated().map { value, axisValue in
              JSONValue.Member(
                axisValue.id,
                json(picture.analysis(of: Condition.Place(axis: place, value: value))))
            }))
      })
  }

  /// Per core question its state; the cell-by-cell rules hold here too.
  private var core: JSONValue {
    guard let outcome else { return .object([]) }
    return .object(
      scan.coreQuestions.enumerated().map { place, question in
        JSONValue.Member(question.id, .string(outcome.shared.core(place).rawValue))
      })
  }

  private var profile: JSONValue {
    if case .profile(let outcome) = finding { json(outcome.shared) } else { .null }
  }

  private func json(_ sensitivity: Sensitivity) -> JSONValue {
    [
      "variant": .string(sensitivity.variant.rawValue),
      "position": JSONValue(stepID(sensitivity.position)),
      "changed": .array(sensitivity.changed.map { .string(name(of: $0)) }),
    ]
  }

  /// A place as in `niveau.institutioneel`.
  private func name(of place: Condition.Place) -> String {
    guard let axis = scan.ladder?.axes[place.axis] else { return "" }
    return "\(axis.id).\(axis.values[place.value].id)"
  }

  /// The id of a step by its number; nil for 0 and for none.
  func stepID(_ number: Int?) -> String? {
    guard let number, number > 0, let scale = scan.ladder?.scale, number <= scale.count else {
      return nil
    }
    return scale[number - 1].id
  }
}
