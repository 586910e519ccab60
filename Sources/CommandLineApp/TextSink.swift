/// Something text can be written to.
package protocol TextSink: AnyObject {
  /// True when a person reads along on a terminal.
  var isTerminal: Bool { get }
  /// Writes the text as UTF-8. A closed pipe is silent.
  func write(_ text: String)
}

/// Writes to an open file descriptor of the process.
package final class FileDescriptorSink: TextSink {
  private let descriptor: FileDescriptor
  private var isClosed = false

  package init(_ descriptor: FileDescriptor) {
    self.descriptor = descriptor
  }

  /// True when a person reads along on a terminal.
  package var isTerminal: Bool { descriptor.isTerminal }

  /// Writes the text as UTF-8; says nothing when whoever reads it is gone.
  package func write(_ text: String) {
    guard !isClosed else { return }
    var text = text
    isClosed = !text.withUTF8 { descriptor.writeAll($0) }
  }
}
