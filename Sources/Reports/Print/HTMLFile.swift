/// One HTML file that needs nothing else: no network, no other file.
package struct HTMLFile {
  /// As plain text.
  let title: String
  let style: [UInt8]
  /// Nil for a page that works without.
  var script: String?
  /// What stands in the body, as HTML.
  let body: [String]

  /// Stands in the head of every file, so that the program knows its own work again.
  package static let signature = "<meta name=\"generator\" content=\"Grensganger\">"

  /// The whole file. Only its own style and script can work in it, and it can fetch nothing.
  var text: String {
    let scripts = script == nil ? "" : "; script-src 'unsafe-inline'"
    let title = HTMLText.escaped(title)
    return """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'\(scripts)">
      \(Self.signature)
      <title>\(title)</title>
      <style>
      \(String(decoding: style, as: UTF8.self))</style>
      </head>
      <body>
      \(body.joined(separator: "\n"))
      \(script.map { "<script>\n\($0)</script>\n" } ?? "")</body>
      </html>

      """
  }
}
