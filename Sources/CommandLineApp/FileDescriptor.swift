#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
