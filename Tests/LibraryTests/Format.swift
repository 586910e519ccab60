import Content

/// What may stand where in content files and forms, written down from docs/content-format.md and not
/// from the code, so that one can be held against the other.
enum Format {
  /// Keys that may be left out. Answers in forms have a rule of their own.
  static let optionalKeys: Set<String> = [
    "scan:kernvragen", "scan:ook-gehoord", "scan:signalen", "scan:eerder", "scan:schaal/*/gewoon",
    "scan:assen/@axis/*/gewoon", "scan:criteria/*/over", "scan:criteria/*/voorbeelden",
    "scan:criteria/*/let-op", "scan:criteria/*/voor", "scan:positie/drempel",
    "scan:positie/zichtbaar", "scan:positie/dekking", "scan:positie/geheel",
    "scan:positie/vereist", "scan:positie/vereist/@step", "scan:signalen/*/kaarten",
    "scan:eerder/*/reden", "scan:stellingen/*/thema", "scan:opties/*/voorwaarden",
    "kaarten:auteur", "kaarten:licentie", "kaarten:kaartenlijst/*/toelichting",
    "kaarten:kaartenlijst/*/lukt-het-niet", "kaarten:kaartenlijst/*/doorvragen",
    "kaarten:kaartenlijst/*/voor", "kaarten:kaartenlijst/*/conditie",
    "kaarten:kaartenlijst/*/niveau", "kaarten:kaartenlijst/*/naar",
    "bronnen:bronnenlijst/*/auteurs", "bronnen:bronnenlijst/*/jaar",
    "bronnen:bronnenlijst/*/bestand", "bronnen:bronnenlijst/*/via",
    "begrippen:begrippenlijst/*/bron", "rollen:rollenlijst/*/partij",
    "werkvorm:partijen", "werkvorm:scan", "werkvorm:scan-wijze", "werkvorm:stappenlijst/*/minimaal",
    "werkvorm:stappenlijst/*/mag-vervallen", "werkvorm:stappenlijst/*/vastleggen",
    "werkvorm:stappenlijst/*/per-tien", "werkvorm:stappenlijst/*/fase",
    "werkvorm:stappenlijst/*/vraag", "werkvorm:stappenlijst/*/bijdragen",
    "werkvorm:stappenlijst/*/met-thema", "werkvorm:stappenlijst/*/over",
    "werkvorm:stappenlijst/*/keuzes", "werkvorm:stappenlijst/*/stippen",
    "werkvorm:stappenlijst/*/reageren", "werkvorm:stappenlijst/*/materiaal",
    "invulblad:eenheid", "invulblad:eenheid/naam", "invulblad:periode", "invulblad:ronde",
    "invulblad:beoordelaar/id", "invulblad:beoordelaar/naam",
  ]

  /// Values that people write in their own words.
  static let texts: Set<String> = [
    "scan:titel", "scan:taal", "scan:verantwoording", "scan:schaal/*/naam", "scan:schaal/*/gewoon",
    "scan:schaal/*/kern", "scan:assen/@axis/*/naam", "scan:assen/@axis/*/gewoon",
    "scan:assen/@axis/*/uitleg", "scan:kernvragen/*/naam", "scan:kernvragen/*/vraag",
    "scan:criteria/*/naam", "scan:criteria/*/vraag", "scan:criteria/*/stappen/@step",
    "scan:criteria/*/stappen/@step/nvt", "scan:criteria/*/voorbeelden/*", "scan:criteria/*/let-op",
    "scan:signalen/*/naam", "scan:signalen/*/zeg", "scan:eerder/*/criterium",
    "scan:eerder/*/reden", "scan:opties/*/naam", "scan:opties/*/kern", "scan:opties/*/voordelen/*",
    "scan:opties/*/nadelen/*", "scan:opties/*/voorwaarden/*/thema",
    "scan:opties/*/voorwaarden/*/lijst/*", "scan:stellingen/*/tekst", "scan:stellingen/*/thema",
    "kaarten:titel", "kaarten:taal", "kaarten:auteur", "kaarten:licentie",
    "kaarten:kaartenlijst/*/vraag", "kaarten:kaartenlijst/*/toelichting",
    "kaarten:kaartenlijst/*/lukt-het-niet", "kaarten:kaartenlijst/*/doorvragen/*",
    "bronnen:bronnen", "bronnen:bronnenlijst/*/auteurs/*", "bronnen:bronnenlijst/*/titel",
    "bronnen:bronnenlijst/*/bestand", "begrippen:begrippen", "begrippen:begrippenlijst/*/term",
    "begrippen:begrippenlijst/*/uitleg", "rollen:rollen", "rollen:rollenlijst/*/naam",
    "rollen:rollenlijst/*/partij", "themas:themas", "themas:themalijst/*/naam",
    "themas:themalijst/*/uitleg",
    "werkvorm:titel", "werkvorm:taal", "werkvorm:uitleg", "werkvorm:stappenlijst/*/naam",
    "werkvorm:stappenlijst/*/leider", "werkvorm:stappenlijst/*/deelnemers",
    "werkvorm:stappenlijst/*/vastleggen", "werkvorm:stappenlijst/*/vraag",
    "werkvorm:stappenlijst/*/keuzes/*",
    "invulblad:partnerschap", "invulblad:eenheid/naam", "invulblad:beoordelaar/id",
    "invulblad:beoordelaar/naam",
  ]

  /// Remarks beside an answer, wherever it stands in a form.
  static let remarks: Set<String> = ["voorbeeld", "plan", "toelichting", "reden", "minderheid"]

  /// Values that give an id.
  static let definitions: [String: IDKind] = [
    "scan:scan": .scan, "scan:schaal/*/id": .step, "scan:assen/@axis/*/id": .axisValue,
    "scan:kernvragen/*/id": .coreQuestion, "scan:criteria/*/id": .criterion,
    "scan:signalen/*/id": .signal, "scan:opties/*/id": .option, "scan:stellingen/*/id": .statement,
    "scan:partijen/*": .party, "scan:ook-gehoord/*": .party, "kaarten:kaarten": .deck,
    "kaarten:kaartenlijst/*/id": .card, "bronnen:bronnenlijst/*/id": .source,
    "begrippen:begrippenlijst/*/id": .term, "rollen:rollenlijst/*/id": .role,
    "themas:themalijst/*/id": .theme, "werkvorm:werkvorm": .format,
    "werkvorm:stappenlijst/*/id": .formatStep,
  ]

  /// Values that refer to an id.
  static let references: [String: IDKind] = [
    "scan:assen/@axis/*/bron": .source, "scan:assen/@axis/*/bron/*": .source,
    "scan:kernvragen/*/bron": .source, "scan:kernvragen/*/bron/*": .source,
    "scan:criteria/*/bron": .source, "scan:criteria/*/bron/*": .source,
    "scan:signalen/*/bron": .source, "scan:signalen/*/bron/*": .source,
    "scan:stellingen/*/bron": .source, "scan:stellingen/*/bron/*": .source,
    "scan:stellingen/*/optie": .option, "scan:criteria/*/@axis": .axisValue,
    "scan:criteria/*/voor/*": .role, "scan:positie/geheel": .axis,
    "scan:signalen/*/kaarten/*": .card, "scan:eerder/*/nu": .criterion,
    "kaarten:thema": .theme, "kaarten:kaartenlijst/*/voor/*": .role,
    "kaarten:kaartenlijst/*/conditie": .subject, "kaarten:kaartenlijst/*/niveau": .axisValue,
    "kaarten:kaartenlijst/*/naar": .step, "kaarten:kaartenlijst/*/bron": .source,
    "kaarten:kaartenlijst/*/bron/*": .source, "bronnen:bronnenlijst/*/via": .source,
    "begrippen:begrippenlijst/*/bron": .source, "begrippen:begrippenlijst/*/bron/*": .source,
    "werkvorm:bron": .source, "werkvorm:bron/*": .source, "werkvorm:partijen/*": .party,
    "werkvorm:scan": .scan, "invulblad:invulblad": .scan, "invulblad:beoordelaar/rol": .role,
    "invulblad:beoordelaar/partij": .party,
  ]

  /// Keys that refer to an id.
  static let referringKeys: [String: IDKind] = [
    "scan:criteria/*/@axis": .axis, "scan:criteria/*/stappen/@step": .step,
    "scan:positie/vereist/@step": .step, "invulblad:kernvragen/@id": .coreQuestion,
    "invulblad:oordelen/@id": .criterion, "invulblad:oordelen/@id/@step": .step,
  ]

  /// Rules in the condition language.
  static let conditions: Set<String> = ["scan:signalen/*/als", "scan:positie/vereist/@step"]
}
