/// The sign of a theme on printed cards: a drawing and a colour, so that it is found again in black
/// and white and by who sees no difference between the colours.
struct ThemeMark {
  /// Inside a square of 24 by 24, drawn with lines; nil for a theme that has no drawing.
  let drawing: String?
  /// Dark enough for white lines on it.
  let color: String

  /// Of a shipped theme its own; a theme of one's own gets a colour that its id always has.
  init(theme id: String) {
    drawing = Self.drawings[id]
    let places = Self.drawings.keys.sorted()
    let place =
      places.firstIndex(of: id)
      ?? id.utf8.reduce(0) { ($0 * 31 + Int($1)) % Self.colors.count }
    color = Self.colors[place % Self.colors.count]
  }

  /// Colours that people with a colour deficiency tell apart best (after Tol's and Okabe and Ito's
  /// sets), none of them lighter than 4.5 : 1 against white.
  private static let colors = [
    "#332288", "#882255", "#117733", "#7A5C00", "#005F73", "#8F3985", "#505050", "#8A3B12",
  ]

  /// By the ids of the shipped themes.
  private static let drawings = [
    // Someone who teaches.
    "beroepsbeeld":
      #"<circle cx="12" cy="7.5" r="4"/><path d="M4 21c0-5 3.5-7 8-7s8 2 8 7"/>"#,
    // An open book.
    "curriculum":
      #"<path d="M12 6.5C10 4.5 7 4.5 3 4.5v14c4 0 7 0 9 2 2-2 5-2 9-2v-14c-4 0-7 0-9 2zM12 6.5v14"/>"#,
    // Two worlds that overlap.
    "derde-ruimte":
      #"<circle cx="8.5" cy="12" r="6.5"/><circle cx="15.5" cy="12" r="6.5"/>"#,
    // A target.
    "doelen":
      #"<circle cx="12" cy="12" r="9.5"/><circle cx="12" cy="12" r="5"/><circle cx="12" cy="12" r="1"/>"#,
    // A lamp.
    "interventies":
      #"<path d="M9 18h6M10 21.5h4M12 2.5a6.5 6.5 0 0 0-4.3 11.4c.9.8 1.3 1.6 1.3 2.6h6c0-1 .4-1.8 1.3-2.6A6.5 6.5 0 0 0 12 2.5z"/>"#,
    // Layers.
    "kwaliteit":
      #"<path d="M12 3l9.5 5-9.5 5-9.5-5zM2.5 12.5l9.5 5 9.5-5M2.5 17l9.5 5 9.5-5"/>"#,
    // A flag to follow.
    "leiderschap":
      #"<path d="M5.5 22V3h14l-3.5 5 3.5 5h-14"/>"#,
    // Something that grows.
    "lerende-cultuur":
      #"<path d="M12 22V11M12 14.5c0-4.5-3.5-6.5-9-6.5 0 5.5 3.5 7.5 9 6.5zM12 11.5C12 6 15.5 3 21 3c0 6-3.5 9-9 8.5z"/>"#,
    // A magnifying glass.
    "onderzoek":
      #"<circle cx="10" cy="10" r="7"/><path d="M15.2 15.2L21.5 21.5"/>"#,
    // A road that divides.
    "ontwikkelrichtingen":
      #"<path d="M12 22v-8L4 6M12 14l8-8M4 11.5V5.5h6M14 5.5h6v6"/>"#,
    // A bag for work.
    "personeelsbeleid":
      #"<path d="M2.5 8h19v12.5h-19zM8.5 8V4h7v4M2.5 13.5h19M12 12v3"/>"#,
    // A sun that rises.
    "toekomst":
      #"<path d="M2 19.5h20M6 19.5a6 6 0 0 1 12 0M12 4v5M3.5 9l3.5 3M20.5 9L17 12"/>"#,
    // Three who belong together.
    "werkplekbegeleiding":
      #"<circle cx="12" cy="5" r="3"/><circle cx="5" cy="18.5" r="3"/><circle cx="19" cy="18.5" r="3"/><path d="M10.6 7.7L6.4 15.8M13.4 7.7l4.2 8.1M8 18.5h8"/>"#,
  ]

  /// The ids of themes with a drawing of their own.
  static var drawn: Set<String> { Set(drawings.keys) }
}
