import Content
import Wording

/// The two sides of one printed question card, as HTML.
struct QuestionCard {
  private let card: Card
  private let theme: String
  private let mark: ThemeMark
  private let parts: [Part]
  private let isProposition: Bool
  private let questionSize: (place: Int, fits: Bool)
  private let backSize: (place: Int, fits: Bool)

  /// What asks to take a stance below a proposition, in millimetres.
  private static let stanceHeight = 14.0

  /// Something on the back, under its label.
  private struct Part {
    let label: String
    var texts: [String]
    var isSmall = false
    var isList = false

    /// How it is set; see `cards.css`.
    var paragraphs: [CardFit.Paragraph] {
      if isSmall { return [.init(text: "\(label): \(texts.joined())", scale: 0.86, space: 0.6)] }
      // A dash before every text of a list takes two letters of each line.
      let texts = texts.map { CardFit.Paragraph(text: $0, scale: isList ? 1.04 : 1) }
      return [.init(text: label, space: 0.6)] + texts
    }

    var html: String {
      let name = isSmall ? "small" : isList ? "list" : "plain"
      let texts = texts.map { "<dd>\(HTMLText.escaped($0))</dd>" }.joined()
      return "<div class=\"\(name)\"><dt>\(HTMLText.escaped(label))</dt>\(texts)</div>"
    }
  }

  init(_ card: Card, texts: CardTexts) {
    self.card = card
    theme = texts.themeName(card)
    mark = ThemeMark(theme: texts.theme(card))
    let audience = texts.audience(card).joined(separator: ", ")
    let sources = texts.sources(card).map(PageText.line).joined(separator: CardWording.separator)
    parts = [
      Part(label: CardWording.why, texts: [card.explanation ?? ""]),
      Part(label: CardWording.easier, texts: [card.easier ?? ""]),
      Part(label: CardWording.followUps, texts: card.followUps, isList: true),
      Part(label: CardWording.audience, texts: [audience], isSmall: true),
      Part(label: CardWording.sources, texts: [sources], isSmall: true),
    ].map { part in
      var part = part
      part.texts = part.texts.map(PageText.line).filter { !$0.isEmpty }
      return part
    }.filter { !$0.texts.isEmpty }
    let isProposition = Self.isProposition(card)
    questionSize = CardFit.question.size(
      of: [.init(text: PageText.line(card.question))], beside: isProposition ? Self.stanceHeight : 0
    )
    self.isProposition = isProposition
    backSize = CardFit.back.size(of: parts.flatMap(\.paragraphs))
  }

  /// True when even in the smallest letters something falls off.
  var isOverfull: Bool { !questionSize.fits || !backSize.fits }

  /// What the group sees.
  var front: String {
    let kind = QuestionCardWording.kind(card.kind)
    var lines = ["<article class=\"card front\">", head]
    lines.append(
      "<div class=\"ask q\(questionSize.place)\"><h2>\(HTMLText.escaped(PageText.line(card.question)))</h2>"
    )
    if isProposition {
      lines.append("<p class=\"stance\">\(HTMLText.escaped(QuestionCardWording.proposition))</p>")
    }
    lines += [
      "</div>",
      "<p class=\"foot\"><b>\(HTMLText.escaped(kind.name)):</b> \(HTMLText.escaped(kind.does))</p>",
      "</article>",
    ]
    return lines.joined(separator: "\n")
  }

  /// What helps the one who leads the talk.
  var back: String {
    var lines = ["<article class=\"card back b\(backSize.place)\">", head, "<dl>"]
    lines += parts.map(\.html)
    let id = "<span class=\"id\">\(HTMLText.escaped(VisibleText.of(card.id)))</span>"
    lines += ["</dl>", "<p class=\"foot\">\(id)</p>", "</article>"]
    return lines.joined(separator: "\n")
  }

  /// A prompt that asks nothing by itself.
  private static func isProposition(_ card: Card) -> Bool {
    card.kind == .prompt
      && card.question.last { $0 != " " && $0 != "\n" && $0 != "»" && $0 != "\"" } != "?"
  }

  /// Theme and phase, by drawing, shape, colour and word.
  private var head: String {
    let phase = QuestionCardWording.phase(card.phase)
    return "<div class=\"head\">\(themeSign)<p><b>\(HTMLText.escaped(theme))</b>"
      + "<span><b>\(HTMLText.escaped(phase.name)):</b> \(HTMLText.escaped(phase.asks))</span></p>"
      + "\(shape)</div>"
  }

  private var themeSign: String {
    let drawing =
      mark.drawing.map { "<g class=\"lines\">\($0)</g>" }
      ?? "<text x=\"12\" y=\"17\">\(HTMLText.escaped(String(theme.capitalizedFirst.prefix(2))))</text>"
    return "<svg viewBox=\"-6 -6 36 36\" aria-hidden=\"true\">"
      + "<rect x=\"-6\" y=\"-6\" width=\"36\" height=\"36\" rx=\"6\" fill=\"\(mark.color)\"/>"
      + "\(drawing)</svg>"
  }

  /// A circle, a square or a triangle.
  private var shape: String {
    let drawing =
      switch card.phase {
      case .vision: "<circle cx=\"12\" cy=\"12\" r=\"11\" fill=\"#0065A3\"/>"
      case .realisation: "<rect x=\"2\" y=\"2\" width=\"20\" height=\"20\" fill=\"#00775A\"/>"
      case .evaluation: "<path d=\"M12 1.5L23.5 22H.5z\" fill=\"#B84A00\"/>"
      }
    return "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">\(drawing)</svg>"
  }
}
