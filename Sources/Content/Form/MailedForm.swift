import StrictYAML

/// A form as text in a mail: between two lines of words the form in base64, so that it survives what
/// mail programs do to text, with its length and a checksum behind it.
///
///     GRENSGANGER-ANTWOORDEN-BEGIN-1
///     aW52dWxibGFkOiBvcGxlaWRlbi1pbi1kZS1zY2hvb2wK…
///     GRENSGANGER-ANTWOORDEN-EINDE-1234-CBF43926
///
/// The number behind BEGIN is the version of this layout. Behind EINDE stand the number of base64
/// characters and the CRC-32 of the form's bytes. Whatever is neither a letter, a digit, `+` nor `/` is
/// passed over, so quoting, wrapping, blank lines and special spaces do no harm.
package struct MailedForm: Sendable {
  /// The line before the code.
  package static let begin = "GRENSGANGER-ANTWOORDEN-BEGIN-1"
  /// The line behind the code, without what follows from it.
  package static let end = "GRENSGANGER-ANTWOORDEN-EINDE"

  /// The forms in a file, each once, and what got lost. Nil when the file holds no such text, or more
  /// than 4 MiB. Costs the length of the file; UTF-16 is read too. Forms of a mail that holds several have the mail's path with `#2`, `#3` ….
  package static func read(
    _ file: ContentFile
  ) -> (forms: [ContentFile], diagnostics: [Diagnostic])? {
    let bytes = inASCII(file.bytes)
    guard bytes.count <= 4 << 20, holdsMark(bytes) else { return nil }
    let words = MailWords(bytes).words
    let begins = places(of: ["GRENSGANGER", "ANTWOORDEN", "BEGIN"], in: words)
    let ends = places(of: ["GRENSGANGER", "ANTWOORDEN", "EINDE"], in: words)
    guard !begins.isEmpty || !ends.isEmpty else { return nil }
    var forms: [ContentFile] = []
    var diagnostics: [Diagnostic] = []
    func report(_ problem: MailProblem, at place: Int) {
      diagnostics.append(
        Diagnostic(path: file.path, range: words[place].range, problem: .content(.mail(problem))))
    }
    var last = 0
    for (number, begin) in begins.enumerated() {
      let limit = number + 1 < begins.count ? begins[number + 1] : words.count
      guard let end = ends.first(where: { $0 > begin && $0 < limit }) else {
        report(.endMissing, at: begin)
        last = limit
        continue
      }
      last = end + 1
      switch form(words, from: begin, to: end) {
      case .success(let bytes):
        guard !forms.contains(where: { $0.bytes == bytes }) else { continue }
        let path = forms.isEmpty ? file.path : "\(file.path)#\(forms.count + 1)"
        forms.append(ContentFile(path: path, bytes: bytes))
      case .failure(let problem): report(problem, at: begin)
      }
    }
    if begins.isEmpty, let end = ends.first(where: { $0 >= last }) {
      report(.beginMissing, at: end)
    }
    return (forms, diagnostics)
  }

  /// Without the second byte of every letter where the file is in UTF-16.
  private static func inASCII(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      ? bytes.dropFirst(2).filter { $0 != 0 } : bytes
  }

  /// Most files are no mails: a quick look for the word that both marks have.
  private static func holdsMark(_ bytes: [UInt8]) -> Bool {
    let mark = Array("ANTWOORDEN".utf8)
    guard let last = mark.last, bytes.count >= mark.count else { return false }
    return bytes.indices.dropFirst(mark.count - 1).contains { end in
      bytes[end] == last && bytes[(end - mark.count + 1)...end].elementsEqual(mark)
    }
  }

  private static func places(of mark: [String], in words: [MailWords.Word]) -> [Int] {
    guard words.count >= mark.count else { return [] }
    return (0...words.count - mark.count).filter { start in
      words[start].bytes.count == mark[0].utf8.count
        && zip(words[start...], mark).allSatisfy { $0.bytes.elementsEqual($1.utf8) }
    }
  }

  /// The bytes between two marks, checked by what stands behind the second.
  private static func form(
    _ words: [MailWords.Word], from begin: Int, to end: Int
  ) -> Result<[UInt8], MailProblem> {
    let start = begin + 3
    guard start < end, let layout = number(words[start].bytes) else { return .failure(.changed) }
    guard layout == 1 else { return .failure(.unknownLayout(layout)) }
    let code = words[(start + 1)..<end].flatMap(\.bytes)
    let behind = words[min(end + 3, words.count)...].prefix(2).map(\.bytes)
    guard behind.count == 2, let length = number(behind[0]) else { return .failure(.endMissing) }
    guard code.count == length else {
      return .failure(
        code.count < length ? .lost(length - code.count) : .added(code.count - length))
    }
    guard let bytes = Base64.decoded(code), Checksum.text(of: bytes).utf8.elementsEqual(behind[1])
    else { return .failure(.changed) }
    return .success(bytes)
  }

  /// At most nine digits.
  private static func number(_ digits: [UInt8]) -> Int? {
    guard (1...9).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}

/// What can have happened to a form in a mail.
package enum MailProblem: Error, Hashable, Sendable {
  case beginMissing
  case endMissing
  /// This many characters got lost.
  case lost(Int)
  /// This many characters too many.
  case added(Int)
  /// As long as it should be, and not the same.
  case changed
  /// A later version of the layout.
  case unknownLayout(Int)
}
