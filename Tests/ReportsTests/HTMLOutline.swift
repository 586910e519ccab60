/// What an HTML text is built of, read strictly: every element that is opened is closed in order.
struct HTMLOutline {
  /// Names of elements in the order in which they open.
  private(set) var elements: [String] = []
  /// The text outside tags and styles, references still written out.
  private(set) var text = ""
  /// Every attribute as it is written, with the name of its element.
  private(set) var attributes: [(element: String, text: String)] = []
  /// What is wrong with the nesting; empty when all is well.
  private(set) var problems: [String] = []

  /// Elements that have no end tag.
  private static let void: Set<String> = ["meta", "br", "link", "img", "hr", "input"]

  init(_ html: String) {
    var rest = Substring(html)
    var open: [String] = []
    while let start = rest.firstIndex(of: "<") {
      let before = rest[..<start]
      if open.last != "style" { text += before }
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("a tag does not end")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.popLast() != name { problems.append("</\(name)> closes something else") }
        continue
      }
      let name = String(tag.prefix { $0 != " " })
      elements.append(name)
      if tag.contains(" ") {
        attributes.append((name, String(tag.dropFirst(name.count + 1))))
      }
      // Inside a drawing an element may close itself.
      if tag.hasSuffix("/"), open.contains("svg") { continue }
      if !Self.void.contains(name) { open.append(name) }
    }
    text += rest
    if !open.isEmpty { problems.append("still open: \(open)") }
  }
}
