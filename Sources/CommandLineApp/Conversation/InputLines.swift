/// Where the lines of a conversation come from.
package protocol LineSource: AnyObject {
  /// True when a person types on a terminal, which shows what is typed by itself.
  var isTerminal: Bool { get }
  /// The next line; waits for it.
  func next() -> InputLine
  /// The next line; nil when none came within so many milliseconds. What was typed of it until then
  /// is kept.
  func next(within milliseconds: Int) -> InputLine?
}

extension LineSource {
  /// Waits for the line: where nobody types there is nothing to wait for.
  package func next(within milliseconds: Int) -> InputLine? { next() }
}

/// What asking for a line gave.
package enum InputLine: Hashable, Sendable {
  /// Without its end, without control characters, without spaces around it.
  case line(String)
  /// Longer than `InputLines.longest`; it was passed over to its end.
  case tooLong
  case end
  /// Someone pressed Ctrl-C.
  case interrupted
}

/// Takes lines out of what is read. A last line without an end is a line.
package final class InputLines: LineSource {
  /// Bytes of a line.
  package static let longest = 16_384

  package let isTerminal: Bool
  private let read: () -> InputChunk
  private let readWithin: ((_ milliseconds: Int) -> InputChunk?)?
  private var bytes: [UInt8] = []
  /// True while the rest of a line that is too long is passed over.
  private var isTooLong = false
  private var isAtEnd = false

  /// `read` is called again and again until it gives the end. `readWithin` does the same and gives nil
  /// when nothing came in time; without it every line is waited for.
  package init(
    isTerminal: Bool = false, readWithin: ((_ milliseconds: Int) -> InputChunk?)? = nil,
    read: @escaping () -> InputChunk
  ) {
    self.isTerminal = isTerminal
    self.readWithin = readWithin
    self.read = read
  }

  /// The next line; waits for it.
  package func next() -> InputLine {
    while true {
      if let line = next({ read() }) { return line }
    }
  }

  /// The next line; nil when none came in time. Each piece that is typed gets the time anew.
  package func next(within milliseconds: Int) -> InputLine? {
    guard let readWithin else { return next() }
    return next { readWithin(milliseconds) }
  }

  private func next(_ read: () -> InputChunk?) -> InputLine? {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        let line = Array(bytes[..<end])
        bytes.removeSubrange(...end)
        defer { isTooLong = false }
        return isTooLong || line.count > Self.longest ? .tooLong : .line(TypedText.plain(line))
      }
      if bytes.count > Self.longest {
        isTooLong = true
        bytes = []
      }
      if isAtEnd { return last() }
      switch read() {
      case .bytes(let more): bytes += more
      case .end: isAtEnd = true
      case .interrupted:
        (bytes, isTooLong) = ([], false)
        return .interrupted
      case nil: return nil
      }
    }
  }

  private func last() -> InputLine {
    defer { (bytes, isTooLong) = ([], false) }
    if isTooLong { return .tooLong }
    return bytes.isEmpty ? .end : .line(TypedText.plain(bytes))
  }
}
