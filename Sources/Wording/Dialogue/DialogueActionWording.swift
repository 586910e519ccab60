/// Who does what.
package enum DialogueActionWording {
  package static let ideas = "Genoemd als volgende stap. Met het nummer neem je er een over:"
  package static let what = "Wat gaan jullie doen? (Enter = klaar)"
  package static let another = "Nog een stap? (Enter = klaar)"
  package static let role = "Wie? Noem een rol, geen naam. (Enter = nog niet bekend)"
  package static let when = "Wanneer? Zoals 15 mei of over zes weken. (Enter = open)"
  package static let needed = "Wat is daarvoor nodig, en van wie? (Enter = niets)"
}
