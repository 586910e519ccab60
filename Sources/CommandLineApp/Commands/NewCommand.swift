import Content
import Dossiers
import Wording

/// Makes the folder of one partnership.
enum NewCommand: Command {
  static let word = CommandWord.new
  static let options: [OptionWord] = [.name, .sector, .partner, .school, .students]

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard let path = invocation.arguments.first, invocation.arguments.count == 1 else {
      throw .wrongUse(DossierWording.oneNewFolder)
    }
    let place = surroundings.place(path)
    let sector: Partnership.Sector? =
      invocation.has(.sector)
      ? try invocation.choice(.sector, Partnership.Sector.self, default: .primary) : nil
    let partnership = Partnership(
      name: invocation.value(.name)
        ?? String(place.split(separator: "/").last ?? "Opleidingsschool"),
      sector: sector, partners: invocation.values(.partner), schools: invocation.values(.school),
      students: try invocation.number(.students, 0...1_000_000))
    let facts = PartnershipFileWording.facts(partnership)
    let dossier = try dossierFailure { () throws(DossierProblem) in
      try Dossier.create(
        place, facts: facts, readMe: PartnershipFileWording.readMe, surroundings.files)
    }
    _ = try dossier.partnership(surroundings)
    surroundings.output.write(
      TextLayout.paragraphs(DossierWording.made(path, partnership, isNamed: invocation.has(.name))))
    return .done
  }
}
