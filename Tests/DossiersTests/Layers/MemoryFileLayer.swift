import Dossiers
import TestSupport

/// A disk in memory that knows what was forced to it and what was not. For one thread.
final class MemoryFileLayer: FileLayer, @unchecked Sendable {
  private var nodes: [Int: Node] = [:]
  private var open: [Int32: Int] = [:]
  private var locks: [Int: Int32] = [:]
  private var nextNumber: Int32 = 3

  /// A file or folder, as it is and as the disk has it.
  private struct Node {
    var isFolder: Bool
    var bytes: [UInt8] = []
    var diskBytes: [UInt8] = []
    var names: [String: Int] = [:]
    var diskNames: [String: Int] = [:]
  }

  /// What becomes of what was not forced to the disk when the power goes.
  enum Loss: CaseIterable {
    /// All of it is lost.
    case everything
    /// None of it, as when only the program is killed.
    case nothing
    /// The dice are thrown for every file and every folder.
    case some
  }

  /// An empty disk with one folder, `dossier`.
  init() {
    nodes[0] = Node(isFolder: true, names: ["dossier": 1], diskNames: ["dossier": 1])
    nodes[1] = Node(isFolder: true)
  }

  private init(nodes: [Int: Node]) { self.nodes = nodes }

  /// The disk as the next start finds it.
  func restarted(_ loss: Loss, _ random: inout SeededRandom) -> MemoryFileLayer {
    var nodes = nodes
    for number in nodes.keys.sorted() {
      guard var node = nodes[number] else { continue }
      let isKept: Bool =
        switch loss {
        case .everything: false
        case .nothing: true
        case .some: Bool.random(using: &random)
        }
      if isKept {
        // Of what was added any part may have come through.
        if loss == .some, node.bytes.starts(with: node.diskBytes) {
          let length = Int.random(in: node.diskBytes.count...node.bytes.count, using: &random)
          node.bytes = Array(node.bytes.prefix(length))
        }
      } else {
        node.bytes = node.diskBytes
        node.names = node.diskNames
      }
      node.diskBytes = node.bytes
      node.diskNames = node.names
      nodes[number] = node
    }
    return MemoryFileLayer(nodes: nodes)
  }

  /// A second disk with the same on it.
  func copied() -> MemoryFileLayer {
    var random = SeededRandom(seed: 0)
    return restarted(.nothing, &random)
  }

  /// Every file by its path.
  var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    gather(0, "", &files)
    return files
  }

  private func gather(_ number: Int, _ path: String, _ files: inout [String: [UInt8]]) {
    for (name, child) in nodes[number]?.names ?? [:] {
      let inside = path.isEmpty ? name : path + "/" + name
      if nodes[child]?.isFolder == true {
        gather(child, inside, &files)
      } else {
        files[inside] = nodes[child]?.bytes
      }
    }
  }

  /// Puts a file there, with the folders it stands in, safe on the disk.
  func put(_ bytes: [UInt8], at path: String) {
    var folder = 0
    let parts = path.split(separator: "/").map(String.init)
    for (place, name) in parts.enumerated() {
      let isLast = place == parts.count - 1
      let there = nodes[folder]?.names[name] ?? add(Node(isFolder: !isLast))
      nodes[folder]?.names[name] = there
      nodes[folder]?.diskNames[name] = there
      folder = there
    }
    nodes[folder]?.bytes = bytes
    nodes[folder]?.diskBytes = bytes
  }

  private func add(_ node: Node) -> Int {
    let number = (nodes.keys.max() ?? 0) + 1
    nodes[number] = node
    return number
  }

  private func find(_ path: String) -> Int? {
    var folder = 0
    for name in path.split(separator: "/") {
      guard let next = nodes[folder]?.names[String(name)] else { return nil }
      folder = next
    }
    return folder
  }

  private func parent(_ path: String) -> (folder: Int, name: String)? {
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast(), let folder = find(parts.joined(separator: "/")),
      nodes[folder]?.isFolder == true
    else { return nil }
    return (folder, name)
  }

  func open(_ path: String, _ mode: OpenMode) throws(FileTrouble) -> OpenFile {
    guard let place = parent(path) else { throw FileTrouble(.open, path, .missing) }
    var number = nodes[place.folder]?.names[place.name]
    if mode == .new {
      guard number == nil else { throw FileTrouble(.create, path, .exists) }
      let made = add(Node(isFolder: false))
      nodes[place.folder]?.names[place.name] = made
      number = made
    }
    guard let number else { throw FileTrouble(.open, path, .missing) }
    nextNumber += 1
    open[nextNumber] = number
    return OpenFile(number: nextNumber, path: path)
  }

  func close(_ file: OpenFile) {
    guard let node = open.removeValue(forKey: file.number) else { return }
    if locks[node] == file.number { locks[node] = nil }
  }

  func lock(_ file: OpenFile) throws(FileTrouble) {
    let node = try node(file, .lock)
    guard locks[node] == nil || locks[node] == file.number else {
      throw FileTrouble(.lock, file.path, .inUse)
    }
    locks[node] = file.number
  }

  func write(_ bytes: [UInt8], from start: Int, to file: OpenFile) throws(FileTrouble) -> Int {
    nodes[try node(file, .write)]?.bytes += bytes[start...]
    return bytes.count - start
  }

  func sync(_ file: OpenFile) throws(FileTrouble) {
    let number = try node(file, .sync)
    let bytes = nodes[number]?.bytes ?? []
    nodes[number]?.diskBytes = bytes
  }

  func truncate(_ file: OpenFile, to length: Int) throws(FileTrouble) {
    let number = try node(file, .truncate)
    let bytes = nodes[number]?.bytes.prefix(length) ?? []
    nodes[number]?.bytes = Array(bytes)
  }

  func state(of file: OpenFile) throws(FileTrouble) -> FileState {
    state(try node(file, .read))
  }

  func state(at path: String) throws(FileTrouble) -> FileState? { find(path).map(state) }

  func read(_ path: String) throws(FileTrouble) -> [UInt8] {
    guard let node = find(path).flatMap({ nodes[$0] }) else {
      throw FileTrouble(.open, path, .missing)
    }
    guard !node.isFolder else { throw FileTrouble(.read, path, .wrongKind) }
    return node.bytes
  }

  func list(_ folder: String) throws(FileTrouble) -> [FolderItem] {
    guard let node = find(folder).flatMap({ nodes[$0] }), node.isFolder else {
      throw FileTrouble(.list, folder, .missing)
    }
    return node.names.map {
      FolderItem(name: $0.key, kind: nodes[$0.value]?.isFolder == true ? .folder : .file)
    }
  }

  func createFolder(_ path: String) throws(FileTrouble) {
    guard let place = parent(path) else { throw FileTrouble(.create, path, .missing) }
    guard nodes[place.folder]?.names[place.name] == nil else {
      throw FileTrouble(.create, path, .exists)
    }
    let made = add(Node(isFolder: true))
    nodes[place.folder]?.names[place.name] = made
  }

  func syncFolder(_ path: String) throws(FileTrouble) {
    guard let number = find(path) else { throw FileTrouble(.sync, path, .missing) }
    let names = nodes[number]?.names ?? [:]
    nodes[number]?.diskNames = names
  }

  func rename(_ path: String, to newPath: String) throws(FileTrouble) {
    guard let from = parent(path), let into = parent(newPath),
      let number = nodes[from.folder]?.names[from.name]
    else { throw FileTrouble(.rename, path, .missing) }
    nodes[from.folder]?.names[from.name] = nil
    nodes[into.folder]?.names[into.name] = number
  }

  func remove(_ path: String) throws(FileTrouble) {
    guard let place = parent(path), nodes[place.folder]?.names[place.name] != nil else {
      throw FileTrouble(.remove, path, .missing)
    }
    nodes[place.folder]?.names[place.name] = nil
  }

  func removeFolder(_ path: String) throws(FileTrouble) {
    guard let number = find(path) else { throw FileTrouble(.remove, path, .missing) }
    guard nodes[number]?.names.isEmpty == true else {
      throw FileTrouble(.remove, path, .other(39))
    }
    try remove(path)
  }

  private func node(
    _ file: OpenFile, _ operation: FileTrouble.Operation
  ) throws(FileTrouble) -> Int {
    guard let node = open[file.number] else { throw FileTrouble(operation, file.path, .other(9)) }
    return node
  }

  private func state(_ number: Int) -> FileState {
    FileState(
      length: nodes[number]?.bytes.count ?? 0,
      identity: FileState.Identity(disk: 1, number: UInt64(number)),
      kind: nodes[number]?.isFolder == true ? .folder : .file,
      hasName: nodes.values.contains { $0.names.values.contains(number) })
  }
}
