import Dossiers

extension FileTrouble {
  /// The trouble in Dutch, with what to do.
  package var message: Message {
    Message(what, why: [cause, kept].filter { !$0.isEmpty }.joined(separator: " "), remedy: remedy)
  }

  private var what: String {
    switch operation {
    case .open: "\(quotedPath(path)) kan niet worden geopend."
    case .create: "\(quotedPath(path)) kan niet worden gemaakt."
    case .lock: "\(quotedPath(path)) kan niet op slot."
    case .read: "\(quotedPath(path)) kan niet worden gelezen."
    case .write, .truncate: "In \(quotedPath(path)) kan niet worden geschreven."
    case .sync: "Van \(quotedPath(path)) is niet zeker dat het op de schijf staat."
    case .rename: "\(quotedPath(path)) kan niet worden vervangen."
    case .remove: "\(quotedPath(path)) kan niet worden verwijderd."
    case .list: "De map \(quotedPath(path)) kan niet worden gelezen."
    }
  }

  private var cause: String {
    switch reason {
    case .noSpace: "De schijf is vol."
    case .readOnly: "Van deze schijf kan alleen worden gelezen."
    case .noPermission: "De rechten daarvoor ontbreken."
    case .missing: "Het bestand of de map is er niet."
    case .exists: "Er staat al iets met die naam."
    case .inUse: "Een ander programma gebruikt het."
    case .noLocks: "Deze schijf kent geen sloten, zoals sommige netwerkschijven."
    case .tooLarge: "Het bestand of de naam ervan is te groot."
    case .wrongKind: "Er staat een map of een verwijzing waar een bestand hoort."
    case .interrupted: "Het werd onderbroken."
    case .other(let number): "Het systeem geeft fout \(number)."
    }
  }

  private var kept: String {
    switch operation {
    case .write, .truncate, .sync, .rename: "Wat eerder bewaard is, staat er nog."
    default: ""
    }
  }

  private var remedy: String {
    switch reason {
    case .noSpace: "Maak ruimte op de schijf en begin opnieuw."
    case .readOnly: "Zet de map op een schijf waarop je mag schrijven."
    case .noPermission: "Kijk of je de map mag openen en of je erin mag schrijven."
    case .missing: "Kijk of de naam klopt en of de map nog op dezelfde plaats staat."
    case .exists: "Haal weg wat er staat, of geef het een andere naam."
    case .inUse: "Sluit het andere programma, of laat het eerst klaar zijn."
    case .noLocks: "Zet de map op een schijf van deze computer zelf."
    case .tooLarge: "Kijk of dit een bestand van dit programma is, en kort de naam in."
    case .wrongKind: "Haal weg wat er staat, of zet het bestand terug."
    case .interrupted: "Begin opnieuw."
    case .other: "Kijk of de schijf het nog doet en of er ruimte is, en begin opnieuw."
    }
  }
}
