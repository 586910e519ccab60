#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What reading from an open file gave.
package enum InputChunk: Sendable {
  /// At least one byte.
  case bytes([UInt8])
  case end
  /// Someone pressed Ctrl-C.
  case interrupted
}

/// Set by the handler of Ctrl-C, which may do no more than that.
nonisolated(unsafe) private var interruptFlag: sig_atomic_t = 0

/// Ctrl-C, held back except while waiting for a line.
private enum Interrupts {
  /// True when Ctrl-C was pressed.
  static var wasNoticed: Bool { interruptFlag != 0 }

  /// Holds Ctrl-C back from now on, unless the process was told to ignore it.
  static func hold() {
    let old = signal(SIGINT) { _ in interruptFlag = 1 }
    if let old, unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      _ = signal(SIGINT, SIG_IGN)
      return
    }
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_BLOCK, &interrupt, nil)
  }
}

/// One of the three open files a process begins with. All calls to the system about them are here.
package struct FileDescriptor: Sendable {
  private let number: Int32

  package static let input = FileDescriptor(number: 0)
  package static let output = FileDescriptor(number: 1)
  package static let errors = FileDescriptor(number: 2)

  /// True when a person reads along on a terminal.
  var isTerminal: Bool { isatty(number) == 1 }

  /// Everything up to the end; what was read when reading fails.
  func readToEnd() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(number, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }

  /// Waits until there is something to read, and reads what there is. Once this was called, Ctrl-C
  /// no longer ends the process: it is noticed here, and nowhere else, so that nothing is broken off
  /// in the middle.
  func readChunk() -> InputChunk {
    while true {
      if let chunk = readChunk(within: nil) { return chunk }
    }
  }

  /// As `readChunk`; nil when there was nothing to read within so many milliseconds.
  func readChunk(within milliseconds: Int?) -> InputChunk? {
    Interrupts.hold()
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    while true {
      guard !Interrupts.wasNoticed else { return .interrupted }
      switch waitUntilReadable(within: milliseconds) {
      case .readable: break
      case .signalled: continue
      case .nothingYet: return nil
      }
      let count = read(number, &buffer, buffer.count)
      if count > 0 { return .bytes(Array(buffer[..<count])) }
      if count == 0 || errno != EINTR { return .end }
    }
  }

  private enum Waited { case readable, signalled, nothingYet }

  /// Waits as long as it takes, or so many milliseconds.
  private func waitUntilReadable(within milliseconds: Int?) -> Waited {
    var readable = fd_set()
    // The bits of the set are counted from the lowest of its first byte.
    withUnsafeMutableBytes(of: &readable) { $0[Int(number) / 8] |= 1 << (number % 8) }
    var none = sigset_t()
    sigemptyset(&none)
    var limit = timespec()
    limit.tv_sec = (milliseconds ?? 0) / 1000
    limit.tv_nsec = (milliseconds ?? 0) % 1000 * 1_000_000
    let count =
      milliseconds == nil
      ? pselect(number + 1, &readable, nil, nil, nil, &none)
      : pselect(number + 1, &readable, nil, nil, &limit, &none)
    if count < 0, errno == EINTR { return .signalled }
    return count == 0 ? .nothingYet : .readable
  }

  /// Writes all bytes; false when whoever reads them is gone or there is no room.
  func writeAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty {
      let count = write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Makes writing to a reader that is gone fail instead of ending the process.
  package static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Ends the process.
  package static func endProcess(_ code: Int32) -> Never {
    exit(code)
  }
}
