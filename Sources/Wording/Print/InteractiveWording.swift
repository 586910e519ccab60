/// What stands on the form that is filled in in a browser.
package enum InteractiveWording {
  package static let save = "Bewaar mijn antwoorden"
  package static let copy = "Kopieer mijn antwoorden"
}
