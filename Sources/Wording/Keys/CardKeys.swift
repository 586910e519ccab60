/// The keys of files with cards.
extension KeyWording {
  static let deck: [Entry] = [
    ("kaarten", "de id van de set"),
    ("titel", "zoals mensen de set noemen"),
    ("taal", "de taal van de teksten: «nl»"),
    ("thema", "de id van een thema; daaronder vind je de kaarten terug"),
    ("auteur", "wie ze schreef"),
    ("licentie", "wat anderen ermee mogen"),
    ("kaartenlijst", "de kaarten, minstens één"),
  ]
  static let card: [Entry] = [
    ("id", "verandert nooit"),
    ("soort", "«prikkel», «spiegel» of «suggestie»"),
    (
      "fase",
      "waar in het gesprek hij hoort: «visie» (wat willen we), «realisatie» (wat doen we) of «evaluatie» (wat leverde het op)"
    ),
    ("vraag", "de vraag of stelling"),
    ("toelichting", "waarom de vraag ertoe doet"),
    ("lukt-het-niet", "een makkelijker vraag, voor als het stilvalt"),
    ("doorvragen", "een lijst met vragen om mee verder te gaan"),
    ("voor", "een lijst met rollen waarvoor de kaart bedoeld is"),
    ("conditie", "de kernvraag of de waarde van een as waar hij bij hoort"),
    ("niveau", "het niveau waar hij bij hoort: een waarde van een as"),
    ("naar", "de stap waar dit gesprek bij helpt"),
    ("bron", "waar hij op rust"),
  ]
}
