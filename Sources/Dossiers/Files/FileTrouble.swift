/// A call to the system about a file that failed.
package struct FileTrouble: Error, Hashable, Sendable {
  package let path: String
  package let operation: Operation
  package let reason: Reason

  package init(_ operation: Operation, _ path: String, _ reason: Reason) {
    self.path = path
    self.operation = operation
    self.reason = reason
  }

  /// What was tried.
  package enum Operation: Hashable, Sendable, CaseIterable {
    case open, create, lock, read, write, sync, truncate, rename, remove, list
  }

  /// Why it failed.
  package enum Reason: Hashable, Sendable {
    /// The disk, or what somebody may use of it, is full.
    case noSpace
    /// The disk can only be read.
    case readOnly
    case noPermission
    case missing
    /// Something of that name is there already.
    case exists
    /// Another program holds the lock.
    case inUse
    /// The disk knows no locks, as some network disks.
    case noLocks
    /// Larger than the system, or this program, takes.
    case tooLarge
    /// A folder where a file should be, or the other way round.
    case wrongKind
    /// A signal came in between: try again. Nobody above `FileActions` sees it.
    case interrupted
    /// The system's own number.
    case other(Int32)
  }
}
