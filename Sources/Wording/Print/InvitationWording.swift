import Content

/// The mail that invites the other person to fill in a scan.
package struct InvitationWording: Sendable {
  package let subject: String
  package let blocks: [Block]

  /// A part of the mail.
  package enum Block: Sendable {
    case heading(String)
    case paragraph(String)
    case bullets([String])
  }

  /// `questions` is how many are asked.
  package init(_ scan: Scan, questions: Int, partnership: String?, unit: Sheet.Unit?) {
    let name =
      switch unit {
      case let unit? where unit.kind == "school": unit.name ?? partnership
      default: partnership
      }
    subject = "Samen kijken naar ons opleiden" + (name.map { ": \($0)" } ?? "")
    let duration = FormWording.duration(questions: questions)
    blocks = [
      .paragraph("Hoi [naam],"),
      .paragraph(
        "Wij leiden samen leraren op. Ik wil graag met je bekijken waar we nu staan en wat we als volgende willen doen. Daarvoor gebruiken we «\(scan.title)»: \(counted(questions, "vraag", "vragen")) die we eerst allebei alleen beantwoorden. Daarna praten we over wat ons opvalt."
      ),
      .heading("Wat vraag ik je?"),
      .bullets([
        "Open het bestand bij deze mail met een dubbelklik. Het werkt in elke browser, zonder internet en zonder account.",
        "Vul het alleen in, zonder overleg. Dat duurt \(duration). Je kunt stoppen en later verdergaan.",
        "Doe dit vóór [datum]. Druk aan het eind op «\(InteractiveWording.save)» en mail me het bestand, of op «\(InteractiveWording.copy)» en plak dat in een mail.",
      ]),
      .paragraph(
        "Er is geen goed of fout. Kijk naar wat er het afgelopen jaar echt gebeurde. Heb je ergens geen zicht op, zeg dat dan: dat telt niet als nee."
      ),
      .heading("Wat gebeurt er met je antwoorden?"),
      .bullets([
        "Tot je ze mailt, blijven ze op je eigen computer. Het formulier verstuurt zelf niets.",
        "Ik leg ze pas naast die van mij als we samen aan tafel zitten.",
        "Er komt geen cijfer uit en geen vergelijking met anderen. Wat we eruit halen en met wie we het delen, beslissen we samen.",
        "Je rol staat erbij. Je naam hoeft niet. Noem in je voorbeelden geen namen van anderen.",
      ]),
      .heading("Ons gesprek"),
      .paragraph(
        "We spreken af op [dag en tijd] in [plaats]. Reken op een uur. Neem bij de vragen die je belangrijk vindt een voorbeeld mee: wat gebeurde er, wanneer, wie waren erbij?"
      ),
      .paragraph("Lukt het niet, of heb je vragen? Laat het me weten."),
      .paragraph("Groet,"),
      .paragraph("[naam]"),
    ]
  }

  /// The subject as the first line of a text.
  package static func subjectLine(_ subject: String) -> String { "Onderwerp: \(subject)" }
}
