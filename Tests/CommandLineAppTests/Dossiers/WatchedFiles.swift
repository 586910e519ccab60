import Dossiers

/// The real disk, with something that happens before every call: a disk that is full or can only be
/// read, a folder that somebody moves just then.
struct WatchedFiles: FileLayer {
  private let base = SystemFileLayer()
  let before: @Sendable (FileTrouble.Operation, String) throws(FileTrouble) -> Void

  func open(_ path: String, _ mode: OpenMode) throws(FileTrouble) -> OpenFile {
    try before(mode == .new ? .create : .open, path)
    return try base.open(path, mode)
  }

  func close(_ file: OpenFile) { base.close(file) }

  func lock(_ file: OpenFile) throws(FileTrouble) {
    try before(.lock, file.path)
    try base.lock(file)
  }

  func write(_ bytes: [UInt8], from start: Int, to file: OpenFile) throws(FileTrouble) -> Int {
    try before(.write, file.path)
    return try base.write(bytes, from: start, to: file)
  }

  func sync(_ file: OpenFile) throws(FileTrouble) {
    try before(.sync, file.path)
    try base.sync(file)
  }

  func truncate(_ file: OpenFile, to length: Int) throws(FileTrouble) {
    try before(.truncate, file.path)
    try base.truncate(file, to: length)
  }

  func state(of file: OpenFile) throws(FileTrouble) -> FileState { try base.state(of: file) }

  func state(at path: String) throws(FileTrouble) -> FileState? { try base.state(at: path) }

  func read(_ path: String) throws(FileTrouble) -> [UInt8] {
    try before(.read, path)
    return try base.read(path)
  }

  func list(_ folder: String) throws(FileTrouble) -> [FolderItem] {
    try before(.list, folder)
    return try base.list(folder)
  }

  func createFolder(_ path: String) throws(FileTrouble) {
    try before(.create, path)
    try base.createFolder(path)
  }

  func syncFolder(_ path: String) throws(FileTrouble) { try base.syncFolder(path) }

  func rename(_ path: String, to newPath: String) throws(FileTrouble) {
    try before(.rename, path)
    try base.rename(path, to: newPath)
  }

  func remove(_ path: String) throws(FileTrouble) {
    try before(.remove, path)
    try base.remove(path)
  }

  func removeFolder(_ path: String) throws(FileTrouble) {
    try before(.remove, path)
    try base.removeFolder(path)
  }
}
