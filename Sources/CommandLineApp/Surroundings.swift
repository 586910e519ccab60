import Foundation

/// Everything outside the program that a command may touch, handed in so that tests can replace it.
package struct Surroundings {
  /// Arguments without the program's own name.
  package var arguments: [String]
  package var environment: [String: String]
  /// Absolute.
  package var currentFolder: String
  /// Reads standard input to its end.
  package var readInput: () -> [UInt8]
  package var output: any TextSink
  package var errors: any TextSink

  package init(
    arguments: [String], environment: [String: String], currentFolder: String,
    readInput: @escaping () -> [UInt8], output: any TextSink, errors: any TextSink
  ) {
    self.arguments = arguments
    self.environment = environment
    self.currentFolder = currentFolder
    self.readInput = readInput
    self.output = output
    self.errors = errors
  }

  /// The real ones of this process.
  package static var process: Surroundings {
    Surroundings(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: ProcessInfo.processInfo.environment,
      currentFolder: FileManager.default.currentDirectoryPath,
      readInput: { [UInt8]((try? FileHandle.standardInput.readToEnd()) ?? Data()) },
      output: FileDescriptorSink(STDOUT_FILENO), errors: FileDescriptorSink(STDERR_FILENO))
  }
}

/// Something text can be written to.
package protocol TextSink: AnyObject {
  /// True when a person reads along on a terminal.
  var isTerminal: Bool { get }
  /// Writes the text as UTF-8. A closed pipe is silent.
  func write(_ text: String)
}

/// Writes to an open file descriptor of the process.
package final class FileDescriptorSink: TextSink {
  private let descriptor: Int32
  private var isClosed = false

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  package var isTerminal: Bool { isatty(descriptor) == 1 }

  package func write(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)[...]
      while !isClosed, !rest.isEmpty {
        let written = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          isClosed = true
        }
      }
    }
  }
}
