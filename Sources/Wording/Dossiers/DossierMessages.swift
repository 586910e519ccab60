import Dossiers

extension DossierProblem {
  /// The problem in Dutch, with what to do.
  package var message: Message {
    switch self {
    case .file(let trouble): trouble.message
    case .journal(let path, let problem): problem.message(path: path)
    case .inUse(let path): DossierMessages.inUse(path)
    case .moved(let path): DossierMessages.moved(path)
    case .changedByOther(let path): DossierMessages.changedByOther(path)
    case .longerCopy(let path, let copy): DossierMessages.longerCopy(path, copy)
    case .partingCopy(let path, let copy, let line):
      DossierMessages.partingCopy(path, copy, line)
    case .deleted(let session): DossierMessages.deleted(session)
    case .sessionName(let text): DossierMessages.sessionName(text)
    case .closedAfterFailure(let path): DossierMessages.closedAfterFailure(path)
    case .unwritable(let kind): DossierMessages.unwritable(kind)
    case .filesPart(let path, let line): DossierMessages.filesPart(path, line)
    case .openedDifferently(let session, let parts):
      DossierMessages.openedDifferently(session, parts)
    case .notADossier(let path): DossierMessages.notADossier(path)
    case .alreadyADossier(let path): DossierMessages.alreadyADossier(path)
    case .folderInUse(let path): DossierMessages.folderInUse(path)
    case .dossierDeleted(let path): DossierMessages.dossierDeleted(path)
    case .event(let path, let line, let problem): problem.message(path: path, line: line)
    case .instrumentMissing(let path): InstrumentMessages.missing(path)
    case .instrumentChanged(let path): InstrumentMessages.changed(path)
    case .instrumentUnreadable(let path): InstrumentMessages.unreadable(path)
    case .formatUnreadable(let path): InstrumentMessages.unreadableFormat(path)
    }
  }
}

/// What is said about the files of a partnership's folder.
enum DossierMessages {
  static func inUse(_ path: String) -> Message {
    Message(
      "Een ander programma schrijft al in het logboek \(quotedPath(path)).",
      remedy: "Sluit dat programma. Staat Grensganger nog open in een ander venster, typ daar "
        + "dan stop.")
  }

  static func moved(_ path: String) -> Message {
    Message(
      "Het logboek \(quotedPath(path)) is verplaatst, vervangen of verwijderd terwijl het openstond.",
      why: "Wat er nu nog bij komt, zou verloren gaan.",
      remedy: "Zet de map terug op de plaats waar die stond, en begin opnieuw.")
  }

  static func changedByOther(_ path: String) -> Message {
    Message(
      "Een ander programma heeft iets veranderd in het logboek \(quotedPath(path)) terwijl het "
        + "openstond.",
      why: "In een logboek schrijft alleen dit programma.",
      remedy: "Sluit het bestand in andere programma's, kijk het na met grensganger verify, en "
        + "begin opnieuw.")
  }

  static func longerCopy(_ path: String, _ copy: String) -> Message {
    Message(
      "De kopie \(quotedPath(copy)) gaat verder dan het logboek \(quotedPath(path)).",
      why: "Zo'n kopie komt van een programma dat mappen gelijk houdt.",
      remedy: "Vervang het logboek door de kopie: die is langer en verder gelijk.")
  }

  static func partingCopy(_ path: String, _ copy: String, _ line: Int) -> Message {
    Message(
      "In de kopie \(quotedPath(copy)) staat vanaf regel \(line) iets anders dan in het logboek "
        + "\(quotedPath(path)).",
      why:
        "Twee computers schreven onder dezelfde naam. Alleen wat in het logboek staat, telt mee.",
      remedy: "Vergelijk de twee, en verplaats de kopie naar een plaats buiten deze map.")
  }

  static func deleted(_ session: String) -> Message {
    Message(
      "De sessie \(quoted(session)) is voorgoed verwijderd.", remedy: "Begin een nieuwe sessie.")
  }

  static func sessionName(_ text: String) -> Message {
    Message(
      "\(quoted(text)) kan geen naam van een sessie zijn.",
      why: "Zo'n naam bestaat uit kleine letters, cijfers en losse streepjes.",
      remedy: "Kijk in de map «sessies» welke namen er zijn.")
  }

  static func closedAfterFailure(_ path: String) -> Message {
    Message(
      "In het logboek \(quotedPath(path)) wordt niet verder geschreven, want het ging eerder mis.",
      why: "Wat bewaard is, staat er nog.",
      remedy: "Sluit het programma, kijk of er ruimte is op de schijf, en begin opnieuw.")
  }

  static func unwritable(_ kind: String) -> Message {
    Message(
      "Iets van de soort \(quoted(kind)) is niet bewaard, want het zou niet terug te lezen zijn.",
      why: "Dat is een fout in dit programma.",
      remedy: "Gebruik de nieuwste versie van grensganger, en meld het als het dan weer gebeurt.")
  }

  static func filesPart(_ path: String, _ line: Int) -> Message {
    Message(
      "In \(quotedPath(path)) staat vanaf regel \(line) iets anders dan in het bestand met "
        + "dezelfde naam in de andere map.",
      why: "Het programma kiest niet welk van de twee klopt; er is niets veranderd.",
      remedy: "Vergelijk de twee bestanden, en haal er een weg of zet het buiten de map.")
  }
}
