import Foundation

// Usage: ContentEmbedder OUTPUT FOLDER …
// Writes one Swift file with the text of every .yaml file directly in the folders.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: ContentEmbedder OUTPUT FOLDER ...\n".utf8))
  exit(2)
}

/// A string literal that holds exactly these bytes; `#` marks are added until the text cannot end it.
func literal(of text: String) -> String {
  var marks = "#"
  while text.contains("\"" + marks) || text.contains("\\" + marks) { marks += "#" }
  var body = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": body += "\\\(marks)n"
    case "\r": body += "\\\(marks)r"
    case "\t": body += "\\\(marks)t"
    default:
      if scalar.value < 0x20 || scalar.value == 0xFEFF {
        body += "\\\(marks)u{\(String(scalar.value, radix: 16))}"
      } else {
        body.unicodeScalars.append(scalar)
      }
    }
  }
  return "\(marks)\"\(body)\"\(marks)"
}

do {
  var entries: [String] = []
  for folder in arguments.dropFirst() {
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .sorted()
    for name in names {
      let data = try Data(contentsOf: url.appendingPathComponent(name))
      guard let text = String(data: data, encoding: .utf8) else {
        throw CocoaError(.fileReadInapplicableStringEncoding)
      }
      let path = literal(of: "\(url.lastPathComponent)/\(name)")
      entries.append("    EmbeddedFile(path: \(path), text: \(literal(of: text))),")
    }
  }
  let source = """
    extension EmbeddedFile {
      /// Every embedded file as it was when the program was built, by folder and within one by name.
      package static let all: [EmbeddedFile] = [
    \(entries.joined(separator: "\n"))
      ]
    }

    """
  try Data(source.utf8).write(to: URL(fileURLWithPath: output))
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
