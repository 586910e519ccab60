/// Words that may not stand in code, with what to do in their place.
struct ForbiddenCalls {
  let words: [String: String]

  /// In modules that only compute: their outcome depends on what they are given and nothing else.
  static let inPureModules = ForbiddenCalls(words: [
    "print(": "give the text back and let the command write it",
    "Date(": "let the caller hand in the moment",
    "ContinuousClock": "let the caller hand in the moment",
    "SystemRandomNumberGenerator": "let the caller hand in the random source",
    ".random(": "let the caller hand in the random source",
    ".shuffled(": "let the caller hand in the random source",
    "ProcessInfo": "let the caller hand in what it needs of the environment",
    "FileManager": "read files in ContentFolders or a command",
  ])

  /// In every module.
  static let anywhere = ForbiddenCalls(words: [
    "try!": "throw, or report what is wrong as data",
    "as!": "use as? and handle the other case",
    "fatalError(": "make the state impossible, or report it as data",
    "String(format:": "put the text together yourself: this links 40 MB of Unicode tables",
    "DateFormatter": "use CalendarDate: a formatter links 40 MB of Unicode tables",
    "NumberFormatter": "write the number yourself: a formatter links 40 MB of Unicode tables",
  ])

  /// Words that say that something is not done, also in comments.
  static let unfinished = ["TO" + "DO", "FIX" + "ME"]

  func findings(in file: SourceFile) -> [Finding] {
    file.swift.code.enumerated().flatMap { place, code in
      words.keys.sorted().filter { Self.stands($0, in: code) }.map { word in
        Finding(
          path: file.path, line: place + 1,
          advice: "\(word) may not stand in \(file.module): \(words[word] ?? "")")
      }
    }
  }

  /// Lines, also of comments, that put off work.
  static func unfinished(in file: SourceFile) -> [Finding] {
    file.swift.lines.enumerated().flatMap { place, line in
      unfinished.filter { stands($0, in: line) }.map {
        Finding(
          path: file.path, line: place + 1, advice: "\($0): do it, or write it down as an issue")
      }
    }
  }

  /// True when the word stands there as a word of its own, not as the end of another name.
  private static func stands(_ word: String, in text: String) -> Bool {
    var rest = Substring(text)
    while let found = rest.firstRange(of: word) {
      let before =
        found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : " "
      let isMember = word.hasPrefix(".")
      let isName = before.isLetter || before.isNumber || before == "_"
      if isMember || (!isName && before != ".") { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }
}

extension Substring {
  fileprivate func firstRange(of word: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return start..<index(start, offsetBy: word.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
