/// A Swift file with its comments and the contents of its string literals set apart.
///
/// Knows comments, escapes, raw and multi-line literals and interpolations; not regex literals.
struct SwiftText {
  let lines: [String]
  /// The same lines without comments; a literal is `""`, with what is interpolated behind it.
  let code: [String]
  /// In the order in which they end.
  let literals: [Literal]

  /// The text of a string literal, with a space for every escape and interpolation.
  struct Literal: Equatable {
    /// Where it begins, from 1.
    let line: Int
    let text: String
  }

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var lexer = Lexer(bytes: Array(text.utf8))
    lexer.readCode(inInterpolation: false)
    code = String(decoding: lexer.code, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    literals = lexer.literals
  }

  private struct Lexer {
    let bytes: [UInt8]
    var place = 0
    var line = 1
    var code: [UInt8] = []
    var literals: [Literal] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    func isNext(_ text: String, at offset: Int = 0) -> Bool {
      let wanted = text.utf8
      let start = place + offset
      guard start + wanted.count <= bytes.count else { return false }
      return bytes[start..<start + wanted.count].elementsEqual(wanted)
    }

    mutating func skip(_ count: Int = 1) {
      for _ in 0..<count where place < bytes.count {
        if bytes[place] == UInt8(ascii: "\n") {
          line += 1
          code.append(bytes[place])
        }
        place += 1
      }
    }

    /// Reads to the end, or to the parenthesis that closes an interpolation.
    mutating func readCode(inInterpolation: Bool) {
      var depth = 0
      while place < bytes.count {
        let byte = bytes[place]
        switch byte {
        case UInt8(ascii: "/") where isNext("//"):
          while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
        case UInt8(ascii: "/") where isNext("/*"):
          skipComment()
        case UInt8(ascii: "#"), UInt8(ascii: "\""):
          let marks = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
          if isNext("\"", at: marks) {
            place += marks
            readLiteral(String(repeating: "#", count: marks))
          } else {
            code.append(byte)
            place += 1
          }
        case UInt8(ascii: "\n"):
          skip()
        default:
          if byte == UInt8(ascii: "(") { depth += 1 }
          if byte == UInt8(ascii: ")") { depth -= 1 }
          if inInterpolation, depth < 0 { return }
          code.append(byte)
          place += 1
        }
      }
    }

    private mutating func skipComment() {
      var depth = 0
      repeat {
        if isNext("/*") {
          depth += 1
          skip(2)
        } else if isNext("*/") {
          depth -= 1
          skip(2)
        } else {
          skip()
        }
      } while depth > 0 && place < bytes.count
    }

    /// Reads from the opening quote to behind the closing one.
    private mutating func readLiteral(_ marks: String) {
      let start = line
      let quote = isNext("\"\"\"") ? "\"\"\"" : "\""
      skip(quote.utf8.count)
      code += Array("\"\"".utf8)
      var text: [UInt8] = []
      while place < bytes.count, !isNext(quote + marks) {
        if isNext("\\" + marks + "(") {
          skip(2 + marks.utf8.count)
          text.append(UInt8(ascii: " "))
          code.append(UInt8(ascii: "("))
          readCode(inInterpolation: true)
          code.append(UInt8(ascii: ")"))
          skip()
        } else if isNext("\\" + marks) {
          skip(2 + marks.utf8.count)
          text.append(UInt8(ascii: " "))
        } else {
          text.append(bytes[place])
          skip()
        }
      }
      skip(quote.utf8.count + marks.utf8.count)
      literals.append(Literal(line: start, text: String(decoding: text, as: UTF8.self)))
    }
  }
}
