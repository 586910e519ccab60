/// Where the lines of a conversation come from.
package protocol LineSource: AnyObject {
  /// True when a person types on a terminal, which shows what is typed by itself.
  var isTerminal: Bool { get }
  /// The next line; waits for it.
  func next() -> InputLine
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
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// `read` is called again and again until it gives the end.
  package init(isTerminal: Bool = false, read: @escaping () -> InputChunk) {
    self.isTerminal = isTerminal
    self.read = read
  }

  /// The next line; waits for it.
  package func next() -> InputLine {
    var isTooLong = false
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        let line = Array(bytes[..<end])
        bytes.removeSubrange(...end)
        return isTooLong || line.count > Self.longest ? .tooLong : .line(TypedText.plain(line))
      }
      if bytes.count > Self.longest {
        isTooLong = true
        bytes = []
      }
      if isAtEnd { return last(isTooLong) }
      switch read() {
      case .bytes(let more): bytes += more
      case .end: isAtEnd = true
      case .interrupted:
        bytes = []
        return .interrupted
      }
    }
  }

  private func last(_ isTooLong: Bool) -> InputLine {
    defer { bytes = [] }
    if isTooLong { return .tooLong }
    return bytes.isEmpty ? .end : .line(TypedText.plain(bytes))
  }
}
