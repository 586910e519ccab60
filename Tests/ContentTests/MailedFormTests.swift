import TestSupport
import Testing

@testable import Content

/// Forms in mails: whatever mail programs do to the text, the form comes out whole or the loss is named.
@Suite struct MailedFormTests {
  private static let form = Array((SmallLibrary.form + "# «é» 👩‍🏫 \"'\u{A0}\n").utf8)

  /// The layout as the interactive form writes it, with its own base64.
  static func mail(_ bytes: [UInt8], width: Int = 60) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var code = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...group.count { code.append(alphabet[bits >> (18 - 6 * place) & 63]) }
    }
    var lines: [String] = []
    var rest = code[...]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    let end = "\(MailedForm.end)-\(code.count)-\(Checksum.text(of: bytes))"
    return ([MailedForm.begin] + lines + [end]).joined(separator: "\n") + "\n"
  }

  private func read(_ text: String) -> (forms: [[UInt8]], problems: [MailProblem])? {
    let file = ContentFile(path: "mail.txt", bytes: Array(text.utf8))
    return MailedForm.read(file).map { result in
      let problems = result.diagnostics.compactMap { diagnostic -> MailProblem? in
        guard case .content(.mail(let problem)) = diagnostic.problem else { return nil }
        return problem
      }
      return (result.forms.map(\.bytes), problems)
    }
  }

  /// The check value that every description of CRC-32 gives.
  @Test func `the checksum of nine digits is the published one`() {
    #expect(Checksum.text(of: Array("123456789".utf8)) == "CBF43926")
  }

  /// RFC 4648, section 10, without padding.
  @Test(arguments: [
    ("", ""), ("Zg", "f"), ("Zm8", "fo"), ("Zm9v", "foo"), ("Zm9vYg", "foob"), ("Zm9vYmE", "fooba"),
    ("Zm9vYmFy", "foobar"),
  ])
  func `the examples of base64`(code: String, text: String) {
    #expect(Base64.decoded(Array(code.utf8)) == Array(text.utf8))
  }

  private static let manglings: [(name: String, mangle: @Sendable (String) -> String)] = [
    ("as it is", { $0 }),
    ("text around it", { "Hoi Jan,\n\nZie hieronder.\n\n\($0)\n-- \nPiet\nGRENSGANGER rules\n" }),
    ("Windows line ends", { $0.split(separator: "\n").joined(separator: "\r\n") }),
    ("on one line", { $0.split(separator: "\n").joined(separator: " ") }),
    ("quoted", { $0.lines.map { "> \($0)" }.joined(separator: "\n") }),
    ("quoted thrice", { $0.lines.map { ">> > \($0)" }.joined(separator: "\n") }),
    ("blank lines", { $0.lines.joined(separator: "\n\n\u{A0}\n") }),
    ("wrapped at 48", { $0.lines.flatMap { $0.wrapped(48) }.joined(separator: "\n> ") }),
    (
      "indented with special spaces",
      { $0.lines.map { "\u{A0}\u{2003}\t\($0)\u{200B}" }.joined(separator: "\n") }
    ),
    ("curly quotes around it", { "“\($0)”" }),
    ("HTML", { $0.lines.map { "&gt;&nbsp;<span class=\"x\">\($0)</span><br>" }.joined() }),
    (
      "quoted-printable",
      {
        $0.lines.map { "=C2=A0\($0.wrapped(25).joined(separator: "=\r\n"))=20" }.joined(
          separator: "\r\n")
      }
    ),
    ("twice in a reply", { $0 + "\n> " + $0.lines.joined(separator: "\n> ") }),
  ]

  @Test(arguments: manglings.indices)
  func `a form survives mail programs`(index: Int) throws {
    let mangling = Self.manglings[index]
    let result = try #require(read(mangling.mangle(Self.mail(Self.form))), "\(mangling.name)")
    #expect(result.problems == [], "\(mangling.name)")
    #expect(result.forms == [Self.form], "\(mangling.name)")
  }

  @Test(arguments: [true, false])
  func `a text file in UTF-16 is read`(isLittle: Bool) throws {
    let mail = Self.mail(Self.form)
    let units: [UInt8] = mail.utf8.flatMap { byte -> [UInt8] in
      isLittle ? [byte, 0] : [0, byte]
    }
    let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let file = ContentFile(path: "mail.txt", bytes: mark + units)
    #expect(try #require(MailedForm.read(file)).forms.map(\.bytes) == [Self.form])
  }

  @Test func `two forms in one file are two`() throws {
    let other = Array("invulblad: proef\n".utf8)
    let text = Self.mail(Self.form) + "En dit is van Jan:\n" + Self.mail(other)
    let file = ContentFile(path: "mail.txt", bytes: Array(text.utf8))
    let forms = try #require(MailedForm.read(file)).forms
    #expect(forms.map(\.bytes) == [Self.form, other])
    #expect(forms.map(\.path) == ["mail.txt", "mail.txt#2"])
  }

  @Test func `what got lost is said`() throws {
    let mail = Self.mail(Self.form)
    var lines = mail.lines
    #expect(read(lines.dropLast().joined(separator: "\n"))?.problems == [.endMissing])
    #expect(read(lines.dropFirst().joined(separator: "\n"))?.problems == [.beginMissing])
    #expect(
      read(mail.replacingFirst("-BEGIN-1", with: "-BEGIN-2"))?.problems == [.unknownLayout(2)])
    let line = lines.remove(at: 2)
    #expect(read(lines.joined(separator: "\n"))?.problems == [.lost(60)])
    lines.insert(line + "abc", at: 2)
    #expect(read(lines.joined(separator: "\n"))?.problems == [.added(3)])
    lines[2] = String(line.reversed())
    #expect(read(lines.joined(separator: "\n"))?.problems == [.changed])
  }

  @Test func `a file without the marks is no such mail`() {
    #expect(read("Hoi,\n\nGRENSGANGER doet het.\n") == nil)
    #expect(read("") == nil)
  }

  /// A damaged mail gives the same form, or says so: never another form.
  @Test(arguments: 0..<4)
  func `twenty thousand damaged mails never give another form`(part: Int) {
    let small = Array("invulblad: proef\nversie: 3\n".utf8)
    let mail = Array(("Hoi\n" + Self.mail(small, width: 20) + "-- \nPiet\n").utf8)
    for number in 0..<5000 {
      let seed = UInt64(part * 5000 + number)
      var random = SeededRandom(seed: seed)
      var bytes = mail
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where !bytes.isEmpty: bytes.remove(at: place)
        case 1 where !bytes.isEmpty: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2 where !bytes.isEmpty: bytes.removeSubrange(place...)
        default:
          let signs = Array("<>&;=\n A1-".utf8)
          bytes.insert(
            signs[Int.random(in: 0..<signs.count, using: &random)], at: min(place, bytes.count))
        }
      }
      let result = MailedForm.read(ContentFile(path: "mail.txt", bytes: bytes))
      let isRight = result.map { result in
        result.forms.allSatisfy { $0.bytes == small }
          && (!result.forms.isEmpty || result.diagnostics.hasErrors)
          && result.diagnostics.allSatisfy { $0.range.upper <= bytes.count }
      }
      if isRight == false { Issue.record("seed \(seed)") }
    }
  }
}

extension String {
  fileprivate var lines: [String] { split(separator: "\n").map(String.init) }

  fileprivate func wrapped(_ width: Int) -> [String] {
    stride(from: 0, to: count, by: width).map { String(dropFirst($0).prefix(width)) }
  }

  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
