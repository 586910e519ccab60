/// What the system's calls are put together to: all of a write or none, files that are on the disk
/// before anybody relies on them.
package struct FileActions: Sendable {
  package let layer: any FileLayer

  package init(_ layer: any FileLayer) { self.layer = layer }

  /// Tries again as long as a signal comes in between.
  func retrying<Value>(_ call: () throws(FileTrouble) -> Value) throws(FileTrouble) -> Value {
    while true {
      do {
        return try call()
      } catch {
        guard error.reason == .interrupted else { throw error }
      }
    }
  }

  /// Appends all bytes. When it throws, some of them may stand there.
  func append(_ bytes: [UInt8], to file: OpenFile) throws(FileTrouble) {
    var place = 0
    var stalls = 0
    while place < bytes.count {
      let count = try retrying { () throws(FileTrouble) in
        try layer.write(bytes, from: place, to: file)
      }
      stalls = count > 0 ? 0 : stalls + 1
      // Nothing taken, time after time and without a reason: as good as full.
      guard stalls < 8 else { throw FileTrouble(.write, file.path, .noSpace) }
      place += count
    }
  }

  /// Waits until the file is on the disk.
  func sync(_ file: OpenFile) throws(FileTrouble) {
    try retrying { () throws(FileTrouble) in try layer.sync(file) }
  }

  /// Waits until the names in the folder are on the disk.
  func syncFolder(_ path: String) throws(FileTrouble) {
    try retrying { () throws(FileTrouble) in try layer.syncFolder(path) }
  }

  func truncate(_ file: OpenFile, to length: Int) throws(FileTrouble) {
    try retrying { () throws(FileTrouble) in try layer.truncate(file, to: length) }
  }

  func open(_ path: String, _ mode: OpenMode) throws(FileTrouble) -> OpenFile {
    try retrying { () throws(FileTrouble) in try layer.open(path, mode) }
  }

  func lock(_ file: OpenFile) throws(FileTrouble) {
    try retrying { () throws(FileTrouble) in try layer.lock(file) }
  }

  /// Everything in a file; nil when it is not there.
  package func read(_ path: String) throws(FileTrouble) -> [UInt8]? {
    do {
      return try retrying { () throws(FileTrouble) in try layer.read(path) }
    } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  /// What a folder holds by name; nothing when it is not there.
  package func list(_ folder: String) throws(FileTrouble) -> [FolderItem] {
    do {
      return try retrying { () throws(FileTrouble) in try layer.list(folder) }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    } catch {
      guard error.reason == .missing else { throw error }
      return []
    }
  }

  func state(at path: String) throws(FileTrouble) -> FileState? {
    try retrying { () throws(FileTrouble) in try layer.state(at: path) }
  }

  func state(of file: OpenFile) throws(FileTrouble) -> FileState {
    try retrying { () throws(FileTrouble) in try layer.state(of: file) }
  }

  /// Makes folders one inside the other, the first inside `base`, where they are missing. All their
  /// names are on the disk afterwards, also those that an earlier run had no time for.
  package func createFolders(_ names: [String], in base: String) throws(FileTrouble) {
    var path = base
    for name in names {
      let inside = path + "/" + name
      do {
        try retrying { () throws(FileTrouble) in try layer.createFolder(inside) }
      } catch {
        guard error.reason == .exists else { throw error }
      }
      try syncFolder(path)
      path = inside
    }
  }

  /// Makes the folders of an absolute path where they are missing.
  package func createPath(_ path: String) throws(FileTrouble) {
    var base = ""
    var missing = path.split(separator: "/").map(String.init)[...]
    while let next = missing.first, try state(at: "\(base)/\(next)") != nil {
      base += "/\(next)"
      missing.removeFirst()
    }
    guard !missing.isEmpty else { return }
    try createFolders(Array(missing), in: base.isEmpty ? "/" : base)
  }

  /// Puts a whole file in the place of what stands there: the old one or the new one is there at any
  /// moment, and the new one is on the disk when this returns.
  package func replace(_ path: String, with bytes: [UInt8]) throws(FileTrouble) {
    let (folder, name) = Self.split(path)
    let temporary = "\(folder)/.\(name).tmp"
    try removeIfThere(temporary)
    let file = try open(temporary, .new)
    do {
      defer { layer.close(file) }
      try append(bytes, to: file)
      try sync(file)
    } catch {
      try? removeIfThere(temporary)
      throw error
    }
    try retrying { () throws(FileTrouble) in try layer.rename(temporary, to: path) }
    try syncFolder(folder)
  }

  /// Removes a file; one that is not there is fine.
  func removeIfThere(_ path: String) throws(FileTrouble) {
    do {
      try retrying { () throws(FileTrouble) in try layer.remove(path) }
    } catch {
      guard error.reason == .missing else { throw error }
    }
  }

  /// Removes what stands at a path, whatever it is; nothing there is fine.
  package func removeTreeOrFile(_ path: String) throws(FileTrouble) {
    if try state(at: path)?.kind == .folder {
      try removeTree(path)
    } else {
      try removeIfThere(path)
    }
  }

  /// Removes a folder with everything in it; links are removed and not followed. One that is not
  /// there is fine. The folder that it stood in is on the disk afterwards.
  package func removeTree(_ path: String) throws(FileTrouble) {
    for item in try list(path) {
      let inside = path + "/" + item.name
      if item.kind == .folder {
        try removeTree(inside)
      } else {
        try removeIfThere(inside)
      }
    }
    do {
      try retrying { () throws(FileTrouble) in try layer.removeFolder(path) }
    } catch {
      guard error.reason == .missing else { throw error }
    }
    try syncFolder(Self.split(path).folder)
  }

  /// The folder of a path, and its last part.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (
      slash == path.startIndex ? "/" : String(path[..<slash]),
      String(path[path.index(after: slash)...])
    )
  }
}
