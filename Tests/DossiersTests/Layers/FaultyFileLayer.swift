import Dossiers

/// Passes every call on, but for the one it was told to spoil. For one thread.
final class FaultyFileLayer: FileLayer, @unchecked Sendable {
  private let base: any FileLayer
  private let spoiled: Int
  private let fault: Fault
  /// How many calls were made that can fail.
  private(set) var calls = 0
  private var isShortened = false

  /// What happens at the spoiled call.
  enum Fault: CaseIterable {
    /// It alone fails, and does nothing.
    case once
    /// It does what it should, and says it failed.
    case afterwards
    /// It and all that follow fail: the power is gone.
    case fromThenOn
    /// A signal comes in between.
    case interrupted
    /// A write takes half of the bytes and the next one says the disk is full; other calls fail.
    case short
    /// Writes take one byte at a time from there on, and nothing fails.
    case trickling
  }

  init(_ base: any FileLayer, spoiling call: Int, _ fault: Fault) {
    self.base = base
    spoiled = call
    self.fault = fault
  }

  private func call<Value>(
    _ operation: FileTrouble.Operation, _ path: String, _ work: () throws(FileTrouble) -> Value
  ) throws(FileTrouble) -> Value {
    calls += 1
    let full = FileTrouble(operation, path, .noSpace)
    switch fault {
    case .once where calls == spoiled, .short where calls == spoiled: throw full
    case .fromThenOn where calls >= spoiled: throw full
    case .interrupted where calls == spoiled:
      throw FileTrouble(operation, path, .interrupted)
    case .afterwards where calls == spoiled:
      _ = try work()
      throw full
    default: return try work()
    }
  }

  func write(_ bytes: [UInt8], from start: Int, to file: OpenFile) throws(FileTrouble) -> Int {
    if fault == .short, calls + 1 == spoiled, !isShortened {
      isShortened = true
      // Not counted, so that it is the next write that fails.
      let half = start + max(1, (bytes.count - start) / 2)
      return try base.write(Array(bytes[..<half]), from: start, to: file)
    }
    if fault == .trickling, calls + 1 >= spoiled {
      calls += 1
      return try base.write(Array(bytes[...start]), from: start, to: file)
    }
    return try call(.write, file.path) { () throws(FileTrouble) in
      try base.write(bytes, from: start, to: file)
    }
  }

  func close(_ file: OpenFile) { base.close(file) }

  func open(_ path: String, _ mode: OpenMode) throws(FileTrouble) -> OpenFile {
    try call(.open, path) { () throws(FileTrouble) in try base.open(path, mode) }
  }

  func lock(_ file: OpenFile) throws(FileTrouble) {
    try call(.lock, file.path) { () throws(FileTrouble) in try base.lock(file) }
  }

  func sync(_ file: OpenFile) throws(FileTrouble) {
    try call(.sync, file.path) { () throws(FileTrouble) in try base.sync(file) }
  }

  func truncate(_ file: OpenFile, to length: Int) throws(FileTrouble) {
    try call(.truncate, file.path) { () throws(FileTrouble) in
      try base.truncate(file, to: length)
    }
  }

  func state(of file: OpenFile) throws(FileTrouble) -> FileState {
    try call(.read, file.path) { () throws(FileTrouble) in try base.state(of: file) }
  }

  func state(at path: String) throws(FileTrouble) -> FileState? {
    try call(.read, path) { () throws(FileTrouble) in try base.state(at: path) }
  }

  func read(_ path: String) throws(FileTrouble) -> [UInt8] {
    try call(.read, path) { () throws(FileTrouble) in try base.read(path) }
  }

  func list(_ folder: String) throws(FileTrouble) -> [FolderItem] {
    try call(.list, folder) { () throws(FileTrouble) in try base.list(folder) }
  }

  func createFolder(_ path: String) throws(FileTrouble) {
    try call(.create, path) { () throws(FileTrouble) in try base.createFolder(path) }
  }

  func syncFolder(_ path: String) throws(FileTrouble) {
    try call(.sync, path) { () throws(FileTrouble) in try base.syncFolder(path) }
  }

  func rename(_ path: String, to newPath: String) throws(FileTrouble) {
    try call(.rename, path) { () throws(FileTrouble) in try base.rename(path, to: newPath) }
  }

  func remove(_ path: String) throws(FileTrouble) {
    try call(.remove, path) { () throws(FileTrouble) in try base.remove(path) }
  }

  func removeFolder(_ path: String) throws(FileTrouble) {
    try call(.remove, path) { () throws(FileTrouble) in try base.removeFolder(path) }
  }
}
