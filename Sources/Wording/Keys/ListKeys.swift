/// The keys of the smaller files: sources, terms, roles, themes and the facts of a partnership.
extension KeyWording {
  static let sourceList: [Entry] = [
    ("bronnen", "een naam voor het bestand; je kiest hem zelf"),
    ("bronnenlijst", "de bronnen, minstens één"),
  ]
  static let source: [Entry] = [
    ("id", "hiermee verwijs je achter «bron» naar deze bron"),
    ("auteurs", "een lijst met namen, in volgorde"),
    ("jaar", "het jaar van verschijnen"),
    ("titel", "de titel, of een omschrijving als er geen titel is"),
    ("bestand", "de bestandsnaam, als je de tekst bewaard hebt"),
    (
      "via",
      "de id van de bron die hem aanhaalt; gebruik dit als je deze bron zelf niet gelezen hebt"
    ),
  ]
  static let termList: [Entry] = [
    ("begrippen", "een naam voor het bestand"),
    ("begrippenlijst", "de begrippen, minstens één"),
  ]
  static let term: [Entry] = [
    ("id", "de korte naam"),
    ("term", "het woord zoals mensen het zeggen"),
    ("uitleg", "wat het betekent"),
    ("bron", "waar de uitleg op rust"),
  ]
  static let roleList: [Entry] = [
    ("rollen", "een naam voor het bestand"),
    ("rollenlijst", "de rollen, minstens één"),
  ]
  static let role: [Entry] = [
    ("id", "gebruik je achter «voor» en op formulieren"),
    ("naam", "zoals mensen de rol noemen"),
    (
      "partij",
      "de kant waar de rol meestal bij hoort, zoals «school» of «opleiding» (het instituut)"
    ),
  ]
  static let themeList: [Entry] = [
    ("themas", "een naam voor het bestand"),
    ("themalijst", "de thema's, minstens één"),
  ]
  static let theme: [Entry] = [
    ("id", "hiermee kiest een set kaarten zijn thema"),
    ("naam", "zoals mensen het noemen"),
    ("uitleg", "waar het over gaat"),
  ]
  static let partnership: [Entry] = [
    ("opleidingsschool", "de naam van het partnerschap"),
    ("sector", "«po», «vo» of «mbo»"),
    ("partners", "de instituten en besturen die samenwerken"),
    ("scholen", "de scholen die meedoen"),
    ("studenten", "hoeveel studenten jullie opleiden"),
    ("namen", "hoe jullie de twee kanten zelf noemen"),
    ("delen", "wat jullie met anderen willen delen"),
  ]
  static let localNames: [Entry] = [
    ("school", "de kant van de scholen"),
    ("opleiding", "de kant van het instituut"),
  ]
  static let sharing: [Entry] = [
    ("bestuur", "een verslag voor het bestuur, zonder antwoorden van één persoon"),
    ("vergelijken", "naast andere partnerschappen leggen"),
    ("gegevens", "tabellen met antwoorden voor iemand van buiten"),
    ("teksten", "in die tabellen ook wat mensen opschreven"),
  ]
}
