/// The top level of a file with cards.
enum DeckRecord {
  static let schema = RecordSchema(
    .deck,
    [
      .required("kaarten", .identifier(.deck), "the id of the set"),
      .required("titel", .text, "the name people read"),
      .required("taal", .text, "the language of the texts, such as nl"),
      .required("thema", .reference(.theme), "the theme under which its cards are found"),
      .optional("auteur", .text, "who wrote them"),
      .optional("licentie", .text, "under which terms they may be used"),
      .required("kaartenlijst", .list(of: .record(.card), minimum: 1), "the cards"),
    ])

  static func decode(_ record: Record) -> (deck: Deck, cards: [Card])? {
    guard let id = record.text("kaarten"), let title = record.text("titel"),
      let language = record.text("taal"), let theme = record.text("thema")
    else { return nil }
    let cards = record.records("kaartenlijst").compactMap { CardRecord.decode($0, deck: id) }
    let deck = Deck(
      id: id, title: title, language: language, theme: theme, author: record.text("auteur"),
      licence: record.text("licentie"), cards: cards.map(\.id))
    return (deck, cards)
  }
}
