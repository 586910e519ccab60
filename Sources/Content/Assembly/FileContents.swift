/// What a file without errors gives to the library.
enum FileContents {
  case scan(Scan)
  case format(SessionFormat)
  case cards(Deck, [Card])
  case sources([Source])
  case terms([Term])
  case roles([Role])
  case themes([Theme])
}
