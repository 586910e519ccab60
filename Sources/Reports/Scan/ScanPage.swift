import Content
import Positions
import Wording

extension ScanResult {
  /// The page about this result, with the explanation down to the answers when that is wanted; without
  /// it, what to talk about is told in brief.
  package func page(withExplanation isExplained: Bool) -> Page {
    var blocks = participantBlocks
    let talk = TalkBlocks(result: self, isBrief: !isExplained)
    switch finding {
    case .ladder(let outcome):
      if let ladder = scan.ladder {
        blocks += LadderBlocks(result: self, ladder: ladder, outcome: outcome, talk: talk).all
        if isExplained {
          blocks += ExplanationBlocks(result: self, ladder: ladder, outcome: outcome).all
        }
      }
    case .profile(let outcome):
      if let profile = scan.profile {
        blocks +=
          profileBlocks(profile, outcome, withSides: asking.showsSides) + agreed + talk.topics
          + talk.signals
        blocks += ProfileMaterialBlocks(profile: profile, picture: outcome.shared)
          .blocks(aboutAll: isExplained)
        if isExplained { blocks += explanation(profile, outcome) }
      }
    }
    blocks += [
      .heading(PageWording.aboutHeading), .paragraph(PageWording.purpose),
      .paragraph(scan.rationale),
    ]
    return Page(
      title: PageWording.title(sheets.first?.partnership ?? ""),
      subtitle: PageWording.subtitle(scan, moment: moment, unit: unit), blocks: blocks)
  }

  /// The raters whose own answers may be shown: in an anonymous session nobody.
  var shownParticipants: [Participation.Participant] {
    asking.showsRaters ? participation.participants : []
  }

  /// What was agreed in the session, where there is one.
  var agreed: [Page.Block] {
    asking.talk.map {
      AgreedBlocks(state: $0, names: SessionNames(scan: scan, roles: library.roles)).all
    } ?? []
  }

  /// Who filled in, and which side did not.
  private var participantBlocks: [Page.Block] {
    var blocks: [Page.Block] = []
    if let period {
      blocks.append(.paragraph(PageWording.period(period)))
    }
    let raters = participation.participants.map { ($0.rater.party, $0.rater.role) }
    blocks.append(
      .paragraph(
        asking.showsSides ? BasisSentences.raters(raters) : BasisSentences.people(raters.count)))
    return blocks + missingNotices + [.paragraph(BasisSentences.basis(basis))]
  }

  /// Which side did not fill in, which stands at the top of every outcome.
  package var missingNotices: [Page.Block] {
    let present = parties.counting.filter { !missingParties.contains($0) }
    return missingParties.map { party in
      .notice(
        BasisSentences.missing(
          parties.ids[party], others: present.map { parties.ids[$0] }, basis: basis))
    }
  }

  func profileBlocks(
    _ profile: Profile, _ outcome: ProfileOutcome, withSides showsSides: Bool = true
  ) -> [Page.Block] {
    func pairs(_ picture: ProfilePicture) -> [Page.Pair] {
      zip(profile.options, picture.options).map {
        Page.Pair(name: $0.name, value: PageWording.fit($1))
      }
    }
    func best(_ picture: ProfilePicture) -> String {
      PageWording.best(
        picture.best.map { profile.options[$0].name }, isProvisional: picture.isProvisional)
    }
    var blocks: [Page.Block] = [
      .heading(PageWording.profileHeading), .pairs(pairs(outcome.shared)),
      .keySentence(best(outcome.shared)),
    ]
    if outcome.byParty.count > 1, showsSides {
      blocks.append(.heading(PageWording.sidesHeading))
      for party in outcome.byParty {
        blocks.append(
          .paragraph(
            "\(Vocabulary.side(of: parties.ids[party.party]).capitalizedFirst): \(best(party.picture).lowercasedFirst)"
          ))
      }
    }
    return blocks
  }

  private func explanation(_ profile: Profile, _ outcome: ProfileOutcome) -> [Page.Block] {
    let answers = profile.statements.indices.flatMap { place -> [Page.Block] in
      [
        .paragraph(profile.statements[place].text),
        .bullets(
          statementAnswers(place)
            + [ExplanationSentences.shared(outcome.shared.judgements[place])]),
      ]
    }
    return [
      .heading(PageWording.explanationHeading), .bullets(ExplanationSentences.profileMethod),
      .details(summary: PageWording.answersHeading, answers),
    ]
  }

  /// What every rater answered to a statement, and what was agreed about it.
  private func statementAnswers(_ place: Int) -> [String] {
    let own = shownParticipants.compactMap { participant in
      participant.sheet(round: round).map { sheet in
        ExplanationSentences.answer(
          of: participant.rater.role, party: participant.rater.party,
          sheet.statementAnswers[place]?.judgement, remarks: sheet.statementAnswers[place]?.remarks)
      }
    }
    let agreed = participation.agreements.compactMap { $0.statementAnswers[place] }.last
    return own
      + [
        agreed.flatMap { answer in
          answer.judgement.map { ExplanationSentences.agreed($0, remarks: answer.remarks) }
        }
      ].compactMap(\.self)
  }
}
