import Testing

@testable import Content

@Suite struct SchemaTests {
  @Test(arguments: RecordKind.allCases)
  func everySchemaIsOfItsKindAndNamesNoKeyTwice(kind: RecordKind) {
    #expect(kind.schema.kind == kind)
    let names = kind.schema.keys.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(kind.schema.keys.allSatisfy { !$0.doc.isEmpty })
    #expect(kind.family.contains(kind))
  }

  @Test(arguments: FileKind.allCases)
  func everyKindOfFileHasAKeyOfItsOwn(kind: FileKind) {
    // In a session format `scan` names the scan that it goes with.
    let schemas = RecordSchema.all.filter {
      $0.kind.isTopLevel && $0.key(kind.rawValue) != nil && (kind != .scan || $0.kind != .format)
    }
    #expect(!schemas.isEmpty)
    #expect(schemas.allSatisfy { $0.key(kind.rawValue)?.isRequired == true })
  }

  /// content-format.md, "Kinds of file".
  @Test(
    arguments: [
      (
        .ladderScan,
        "scan titel versie soort taal verantwoording schaal assen partijen criteria positie"
      ),
      (.profileScan, "scan titel versie soort taal verantwoording opties partijen stellingen"),
      (.step, "id naam kern"), (.axisValue, "id naam uitleg bron"),
      (.coreQuestion, "id naam vraag bron"), (.criterion, "id naam vraag stappen bron"),
      (.positionRule, ""), (.option, "id naam kern voordelen nadelen"),
      (.optionConditions, "thema lijst"), (.statement, "id optie tekst bron"),
      (.format, "werkvorm titel taal uitleg minuten groep bron stappenlijst"),
      (.formatGroup, "van tot"), (.formatStep, "id soort naam minuten leider deelnemers"),
      (.form, "invulblad versie partnerschap moment"), (.rater, "rol partij"),
    ] as [(RecordKind, String)])
  func theRequiredKeysAreThoseOfTheFormat(kind: RecordKind, keys: String) {
    let required = kind.schema.keys.filter(\.isRequired).map(\.name)
    #expect(required == keys.split(separator: " ").map(String.init))
  }

  /// content-format.md: words that may not be step ids.
  @Test(arguments: [
    "kies", "op-weg", "ontbreekt", "oordeel", "voorbeeld", "plan", "twijfel", "wens",
    "toelichting", "reden", "minderheid", "ronde", "geen", "ja", "deels", "nee", "weet-niet",
    "liever-niet", "nvt", "en", "of", "niet", "kernvraag", "criterium", "op-orde", "positie",
    "voorhoede", "gaten", "aantal", "eensgezindheid", "voorbeelden",
  ])
  func aWordOfTheFormatIsNoStep(word: String) {
    #expect(ReservedWords.reason(against: word, as: .step) != nil)
  }

  @Test func everyKeyOfAnAnswerIsReservedForForms() {
    let keys = CriterionAnswerRecord.schema.keys.map(\.name) + FormWords.picks
    #expect(keys.allSatisfy { ReservedWords.reason(against: $0, as: .step) == .wordOfForms })
  }

  @Test(arguments: ["id", "naam", "over", "vraag", "stappen", "bron", "let-op", "voor"])
  func aKeyOfEveryCriterionIsNoAxis(word: String) {
    #expect(ReservedWords.reason(against: word, as: .axis) == .keyOfCriteria)
  }

  /// The folder of a conversation is called DAY-gesprek-FORMAT, of a session of a scan DAY-SCAN.
  @Test(arguments: ["gesprek", "gesprek-kort"])
  func aScanIsNotCalledAConversation(word: String) {
    #expect(ReservedWords.reason(against: word, as: .scan) == .wordOfFolders)
    #expect(ReservedWords.reason(against: word, as: .format) == nil)
    #expect(ReservedWords.reason(against: word, as: .step) == nil)
  }

  @Test func otherWordsAreFree() {
    #expect(ReservedWords.reason(against: "reflectie", as: .step) == nil)
    #expect(ReservedWords.reason(against: "niveau", as: .axis) == nil)
    #expect(ReservedWords.reason(against: "plan", as: .axisValue) == nil)
    #expect(ReservedWords.reason(against: "gesprekken", as: .scan) == nil)
  }
}

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "0", "abc", "a-b", "lerende-cultuur-visie-1"])
  func aWellFormedId(text: String) { #expect(text.isIdentifier) }

  @Test(arguments: ["", "-", "a-", "-a", "a--b", "A", "é", "a b", "a_b", "a.b", "a\n", "а"])
  func aMalformedId(text: String) { #expect(!text.isIdentifier) }

  @Test(
    arguments: [
      ("Coördinatie", "coordinatie"), ("Elkaar ontmoeten", "elkaar-ontmoeten"), ("a_b", "a-b"),
      ("  x--y  ", "x-y"), ("Één", "een"), ("?!", nil), ("", nil),
    ] as [(String, String?)])
  func theClosestId(text: String, expected: String?) { #expect(text.asIdentifier == expected) }
}

@Suite struct TypedScalarTests {
  @Test(
    arguments: [
      ("~", .null), ("null", .null), ("Null", .null), ("no", .boolean), ("Yes", .boolean),
      ("true", .boolean), ("off", .boolean), ("y", .boolean), ("2030", .number), ("-1", .number),
      ("1_000", .number), ("3.14", .number), (".5", .number), ("1e3", .number), ("0x1F", .number),
      ("0o17", .number), ("12:30", .number), (".inf", .number), ("2026-11-20", .date),
      ("2026-1-2", .date), ("2026-11-20T10:00:00", .date), ("2026-11-20 10:00", .date),
    ] as [(String, TypedScalar)])
  func anotherReaderSeesSomethingElseThanText(text: String, type: TypedScalar) {
    #expect(TypedScalar(unquoted: text) == type)
  }

  @Test(arguments: [
    "ja", "nee", "geen", "2/3", "1.2.3", "10:00 uur", "2019-2020", "v2", "-", ".", "e5", "5e",
    "nullen", "x", "2026-11-20 en later", "12:99", "1-11-2018", "0xyz", "1,5", "٣",
  ])
  func textIsText(text: String) { #expect(TypedScalar(unquoted: text) == nil) }
}
