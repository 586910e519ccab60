/// What is said in every step of a dialogue.
package enum DialogueWording {
  package static let prompt = ">"

  /// What `?` tells of the keys that work in every step.
  package static let keysOfEveryStep = [
    "Enter of v: verder. terug: het laatste ongedaan maken. opnieuw: toch weer wel.",
    "p met tekst: parkeren. wijzig: een regel veranderen. tijd: hoe laat het is. naar: een andere stap.",
  ]
}
