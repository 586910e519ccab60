#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of this machine. The only place where Dossiers calls the system.
package struct SystemFileLayer: FileLayer {
  package init() {}

  /// No file of a dossier is larger than this, in bytes.
  static let longest = 1 << 28

  package func open(_ path: String, _ mode: OpenMode) throws(FileTrouble) -> OpenFile {
    var flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    if mode == .new { flags |= O_CREAT | O_EXCL }
    let number = openFile(path, flags, 0o666)
    guard number >= 0 else { throw Self.trouble(mode == .new ? .create : .open, path) }
    return OpenFile(number: number, path: path)
  }

  package func close(_ file: OpenFile) { closeFile(file.number) }

  package func lock(_ file: OpenFile) throws(FileTrouble) {
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
      throw Self.trouble(.lock, file.path)
    }
  }

  package func write(
    _ bytes: [UInt8], from start: Int, to file: OpenFile
  ) throws(FileTrouble) -> Int {
    let count = bytes[start...].withUnsafeBytes {
      writeFile(file.number, $0.baseAddress, $0.count)
    }
    guard count >= 0 else { throw Self.trouble(.write, file.path) }
    return count
  }

  package func sync(_ file: OpenFile) throws(FileTrouble) {
    guard Self.syncToDisk(file.number) == 0 else { throw Self.trouble(.sync, file.path) }
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileTrouble) {
    guard ftruncate(file.number, off_t(length)) == 0 else {
      throw Self.trouble(.truncate, file.path)
    }
  }

  package func state(of file: OpenFile) throws(FileTrouble) -> FileState {
    var info = stat()
    guard fstat(file.number, &info) == 0 else { throw Self.trouble(.read, file.path) }
    return Self.state(info)
  }

  package func state(at path: String) throws(FileTrouble) -> FileState? {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      let trouble = Self.trouble(.read, path)
      guard trouble.reason == .missing else { throw trouble }
      return nil
    }
    return Self.state(info)
  }

  package func read(_ path: String) throws(FileTrouble) -> [UInt8] {
    let number = openFile(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0)
    guard number >= 0 else { throw Self.trouble(.open, path) }
    defer { closeFile(number) }
    var info = stat()
    guard fstat(number, &info) == 0 else { throw Self.trouble(.read, path) }
    guard Self.kind(UInt32(info.st_mode)) == .file else {
      throw FileTrouble(.read, path, .wrongKind)
    }
    return try Self.readAll(number, length: Int(info.st_size), path)
  }

  package func list(_ folder: String) throws(FileTrouble) -> [FolderItem] {
    guard let stream = opendir(folder) else { throw Self.trouble(.list, folder) }
    defer { closedir(stream) }
    var items: [FolderItem] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var kind = Self.kind(ofEntry: Int32(entry.pointee.d_type))
      // Some disks do not say it in the list.
      if kind == nil { kind = try state(at: folder + "/" + name)?.kind }
      if let kind { items.append(FolderItem(name: name, kind: kind)) }
    }
    return items
  }

  package func createFolder(_ path: String) throws(FileTrouble) {
    guard mkdir(path, 0o777) == 0 else { throw Self.trouble(.create, path) }
  }

  package func syncFolder(_ path: String) throws(FileTrouble) {
    let number = openFile(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY, 0)
    guard number >= 0 else { throw Self.trouble(.sync, path) }
    defer { closeFile(number) }
    // Some disks have no such call for folders, and keep names without it.
    guard Self.syncToDisk(number) == 0 || errno == EINVAL else { throw Self.trouble(.sync, path) }
  }

  package func rename(_ path: String, to newPath: String) throws(FileTrouble) {
    guard renameFile(path, newPath) == 0 else { throw Self.trouble(.rename, newPath) }
  }

  package func remove(_ path: String) throws(FileTrouble) {
    guard unlink(path) == 0 else { throw Self.trouble(.remove, path) }
  }

  package func removeFolder(_ path: String) throws(FileTrouble) {
    guard rmdir(path) == 0 else { throw Self.trouble(.remove, path) }
  }

  private static func readAll(
    _ number: Int32, length: Int, _ path: String
  ) throws(FileTrouble) -> [UInt8] {
    var bytes: [UInt8] = []
    // One more than there is, so that the end is met without a second buffer.
    var room = length + 1
    while true {
      guard bytes.count + room <= longest else { throw FileTrouble(.read, path, .tooLarge) }
      var got = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        got = readFile(number, buffer.baseAddress, buffer.count)
        count = max(got, 0)
      }
      guard got >= 0 else { throw trouble(.read, path) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      // A file of the disk gives fewer than asked for at its end only.
      if got < room { return bytes }
      room = max(room, 1 << 16)
    }
  }

  /// Waits for the disk itself, which on Darwin takes a call of its own.
  private static func syncToDisk(_ number: Int32) -> Int32 {
    #if canImport(Darwin)
      if fcntl(number, F_FULLFSYNC) == 0 { return 0 }
      guard errno == ENOTSUP || errno == EINVAL || errno == ENOTTY else { return -1 }
    #endif
    return fsync(number)
  }

  private static func state(_ info: stat) -> FileState {
    FileState(
      length: Int(info.st_size),
      identity: FileState.Identity(
        disk: UInt64(truncatingIfNeeded: info.st_dev),
        number: UInt64(truncatingIfNeeded: info.st_ino)),
      kind: kind(UInt32(info.st_mode)), hasName: info.st_nlink > 0)
  }

  private static func kind(_ mode: UInt32) -> FolderItem.Kind {
    switch mode & UInt32(S_IFMT) {
    case UInt32(S_IFREG): .file
    case UInt32(S_IFDIR): .folder
    case UInt32(S_IFLNK): .link
    default: .other
    }
  }

  /// Nil where the list does not say it.
  private static func kind(ofEntry type: Int32) -> FolderItem.Kind? {
    switch type {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// What the system's last number means.
  private static func trouble(_ operation: FileTrouble.Operation, _ path: String) -> FileTrouble {
    let reason: FileTrouble.Reason
    switch errno {
    case ENOSPC, EDQUOT: reason = .noSpace
    case EROFS: reason = .readOnly
    case EACCES, EPERM: reason = .noPermission
    case ENOENT, ENOTDIR: reason = .missing
    case EEXIST: reason = .exists
    case EINTR: reason = .interrupted
    case EFBIG, ENAMETOOLONG: reason = .tooLarge
    case EISDIR, ELOOP: reason = .wrongKind
    case EWOULDBLOCK where operation == .lock: reason = .inUse
    case ENOTSUP where operation == .lock, ENOLCK where operation == .lock: reason = .noLocks
    default: reason = .other(errno)
    }
    return FileTrouble(operation, path, reason)
  }
}

// Inside the type these names are its own.

private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}

private func closeFile(_ number: Int32) { _ = close(number) }

private func readFile(_ number: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(number, buffer, count)
}

private func writeFile(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}

private func renameFile(_ path: String, _ newPath: String) -> Int32 { rename(path, newPath) }
