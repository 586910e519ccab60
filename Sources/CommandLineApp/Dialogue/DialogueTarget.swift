import Content
import Dossiers
import Sessions
import Wording

/// The dialogue that a command writes in: one that is going on, or a new one.
struct DialogueTarget {
  let dossier: Dossier
  let partnership: Partnership
  let surroundings: Surroundings

  /// The dialogue that was named, or the latest when it is not closed yet; of one format when that is
  /// named, and of one day.
  func running(
    named: String?, format: String?, on day: CalendarDate? = nil
  ) throws(Failure) -> PastDialogue? {
    let names = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }
      .dialogues
    if let named {
      guard names.contains(named) else {
        throw .wrongUse(DossierWording.unknownSession(named, names))
      }
      guard let past = try read(named) else {
        throw Failure(exitCode: .faultyInput, message: DossierWording.notBegun(named))
      }
      return past
    }
    for name in names.compactMap({ SessionID($0) }).sorted().reversed()
    where day == nil || name.moment == day {
      guard let past = try read(name.description),
        format == nil || past.state.setup?.format == format
      else { continue }
      return past.state.isClosed ? nil : past
    }
    return nil
  }

  private func read(_ name: String) throws(Failure) -> PastDialogue? {
    var shelf = InstrumentShelf()
    return try dossierFailure { () throws(DossierProblem) in
      try dossier.readDialogueIfOpened(session: name, &shelf)
    }
  }

  /// Goes on with one that is there.
  func open(_ past: PastDialogue) throws(Failure) -> OpenedDialogue {
    try open(past.name, isAnonymous: past.state.isAnonymous, format: nil)
  }

  /// The name of a new dialogue. Throws when there was one of its kind that day, unless it may be a
  /// further one.
  func freeName(
    _ day: CalendarDate, _ format: String, mayBeSecond: Bool
  ) throws(Failure) -> String {
    let listing = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }
    let taken = Set(listing.taken)
    func name(_ number: Int) -> String {
      SessionID(moment: day, dialogueFormat: format, number: number).description
    }
    var number = 1
    while taken.contains(name(number)) { number += 1 }
    guard number == 1 || mayBeSecond else {
      let last = listing.dialogues.contains(name(number - 1)) ? name(number - 1) : nil
      throw Failure(
        exitCode: .wrongUse, message: DialogueStartWording.dayIsTaken(day, closed: last))
    }
    return name(number)
  }

  /// Begins a new one.
  func open(
    _ setup: DialogueSetup, format: ContentFile, mayBeSecond: Bool
  ) throws(Failure) -> OpenedDialogue {
    let name = try freeName(setup.moment, setup.format, mayBeSecond: mayBeSecond)
    let opened = try open(name, isAnonymous: setup.isAnonymous, format: format)
    do throws(DialogueTrouble) {
      try opened.session.perform(.opened(setup))
    } catch {
      opened.close()
      throw Failure(error)
    }
    return opened
  }

  /// In an anonymous dialogue under a name for that dialogue alone.
  private func open(
    _ name: String, isAnonymous: Bool, format: ContentFile?
  ) throws(Failure) -> OpenedDialogue {
    let installation = Installation(surroundings)
    let writer =
      isAnonymous
      ? installation.anonymousWriter(partnership: partnership.name, session: name)
      : installation.writer()
    let opened = try dossierFailure { () throws(DossierProblem) in
      try dossier.openDialogue(
        session: name, as: writer, format: format, clock: { surroundings.now().universal })
    }
    if let torn = opened.tornFile {
      surroundings.errors.write(TextLayout.paragraphs([DossierWording.torn(torn)]))
    }
    return opened
  }
}
