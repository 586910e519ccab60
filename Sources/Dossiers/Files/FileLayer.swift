/// Every call to the system about a dossier's files. What stands above it holds for any system, and
/// for the layers in tests that fail, write short or lose power at every call.
///
/// Calls do what the system does: a write may be short, any call may be interrupted by a signal.
/// `FileActions` copes with both.
package protocol FileLayer: Sendable {
  /// Opens a file for reading and appending.
  func open(_ path: String, _ mode: OpenMode) throws(FileTrouble) -> OpenFile
  /// Closes the file and gives up its lock.
  func close(_ file: OpenFile)
  /// Takes the only lock on the file, or throws `inUse` at once. It is gone when the program is, in
  /// whatever way it ended.
  func lock(_ file: OpenFile) throws(FileTrouble)
  /// Appends bytes from a place on; gives how many were taken, which may be fewer.
  func write(_ bytes: [UInt8], from start: Int, to file: OpenFile) throws(FileTrouble) -> Int
  /// Returns when everything written to the file is on the disk.
  func sync(_ file: OpenFile) throws(FileTrouble)
  /// Cuts the file off.
  func truncate(_ file: OpenFile, to length: Int) throws(FileTrouble)
  /// What an open file is now.
  func state(of file: OpenFile) throws(FileTrouble) -> FileState
  /// What stands at a path; nil when nothing does. Links are not followed.
  func state(at path: String) throws(FileTrouble) -> FileState?
  /// Everything in a file.
  func read(_ path: String) throws(FileTrouble) -> [UInt8]
  /// What a folder holds, in any order, without `.` and `..`.
  func list(_ folder: String) throws(FileTrouble) -> [FolderItem]
  /// Makes one folder in a folder that exists.
  func createFolder(_ path: String) throws(FileTrouble)
  /// Returns when the names in the folder are on the disk.
  func syncFolder(_ path: String) throws(FileTrouble)
  /// Gives a file another name in the same folder, in the place of what had that name.
  func rename(_ path: String, to newPath: String) throws(FileTrouble)
  /// Removes a file or a link.
  func remove(_ path: String) throws(FileTrouble)
  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(FileTrouble)
}

/// How a file is opened.
package enum OpenMode: Hashable, Sendable {
  /// It must exist.
  case existing
  /// It must not exist yet.
  case new
}

/// A file that a layer holds open.
package struct OpenFile: Hashable, Sendable {
  /// The layer's own number.
  package let number: Int32
  package let path: String

  package init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }
}

/// What a file is at one moment.
package struct FileState: Hashable, Sendable {
  /// In bytes.
  package let length: Int
  /// The same for the same file under whatever name.
  package let identity: Identity
  package let kind: FolderItem.Kind
  /// False when it has no name any more: what is written to it is lost.
  package let hasName: Bool

  /// What makes a file this one and no other.
  package struct Identity: Hashable, Sendable {
    package let disk: UInt64
    package let number: UInt64

    package init(disk: UInt64, number: UInt64) {
      self.disk = disk
      self.number = number
    }
  }

  package init(length: Int, identity: Identity, kind: FolderItem.Kind, hasName: Bool) {
    self.length = length
    self.identity = identity
    self.kind = kind
    self.hasName = hasName
  }
}

/// One name in a folder.
package struct FolderItem: Hashable, Sendable {
  package let name: String
  package let kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// What the name stands for.
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A symbolic link, which is never followed.
    case link
    /// A pipe, a socket, a device.
    case other
  }
}
