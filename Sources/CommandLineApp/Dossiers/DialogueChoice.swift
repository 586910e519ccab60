import Content
import Dossiers
import Reports
import Sessions
import Wording

/// A dialogue of a dossier that a command is about.
struct DialogueChoice {
  let dossier: Dossier
  let partnership: Partnership
  let dialogue: PastDialogue

  /// The dialogue that was named, otherwise the latest there is.
  init(
    _ path: String, _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) {
    let dossier = try Dossier.named(path, surroundings)
    partnership = try dossier.partnership(surroundings)
    let listing = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }
    dialogue = try Self.dialogue(
      of: dossier, among: listing.dialogues, invocation.value(.session), path)
    self.dossier = dossier
    for copy in dialogue.traces.copies {
      surroundings.errors.write(TextLayout.paragraphs([DossierWording.copy(copy)]))
    }
  }

  /// What was said and agreed, as far as all may see it, with themes, roles and sources from the
  /// content there is.
  func record(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> DialogueRecord {
    let content = try LoadedContent(invocation, surroundings, for: .everything)
    let earlier = try dossierFailure { () throws(DossierProblem) in
      try dossier.earlierTalks(before: dialogue.name)
    }
    return DialogueRecord(
      HeldDialogue(format: dialogue.format, state: dialogue.state),
      openBefore: earlier.actions(openBefore: dialogue.state), library: content.library)
  }

  private static func dialogue(
    of dossier: Dossier, among names: [String], _ named: String?, _ path: String
  ) throws(Failure) -> PastDialogue {
    var shelf = InstrumentShelf()
    if let named {
      guard names.contains(named) else {
        throw .wrongUse(DossierWording.unknownSession(named, names))
      }
      let past = try dossierFailure { () throws(DossierProblem) in
        try dossier.readDialogueIfOpened(session: named, &shelf)
      }
      guard let past else {
        throw Failure(exitCode: .faultyInput, message: DossierWording.notBegun(named))
      }
      return past
    }
    // One in which nothing happened, because the program was stopped just then, is passed over.
    for id in names.compactMap({ SessionID($0) }).sorted().reversed() {
      let past = try dossierFailure { () throws(DossierProblem) in
        try dossier.readDialogueIfOpened(session: id.description, &shelf)
      }
      if let past { return past }
    }
    throw Failure(exitCode: .faultyInput, message: RecordWording.noDialogue(path))
  }
}
