import Content

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds the folders that hold content and reads their files.
package struct ContentFinder {
  /// Absolute path from which relative ones are taken.
  package let currentFolder: String

  package init(currentFolder: String) {
    self.currentFolder = currentFolder
  }

  /// The names of the folders that content files stand in.
  package static let folderNames = ["Cards", "Scans"]

  /// The environment variable that names one more folder of content.
  package static let environmentVariable = "GRENSGANGER_CONTENT"

  /// All layers, the ground first: what is built in, the nearest folder at or above the current one
  /// that holds both `Cards` and `Scans`, the folder the environment names, then each given folder.
  ///
  /// A folder is a layer once, however often it is named. Throws for a folder that does not exist,
  /// holds neither, or cannot be read.
  package func layers(
    environment: [String: String], given: [String]
  ) throws(ContentFolderProblem) -> [ContentLayer] {
    var folders: [String] = []
    if let nearest = nearestFolder() { folders.append(nearest) }
    let named = environment[Self.environmentVariable].flatMap { $0.isEmpty ? nil : $0 }
    for folder in [named].compactMap(\.self) + given where !folders.contains(absolute(folder)) {
      folders.append(absolute(folder))
    }
    var layers = [ContentLayer.builtIn]
    for folder in folders {
      layers.append(try layer(folder, over: layers))
    }
    return layers
  }

  /// The nearest folder at or above the current one that holds both folders; nil without one.
  private func nearestFolder() -> String? {
    var folder = currentFolder
    while true {
      if Self.folderNames.allSatisfy({ isFolder(folder + "/" + $0) }) { return folder }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  private func layer(
    _ folder: String, over ground: [ContentLayer]
  ) throws(ContentFolderProblem) -> ContentLayer {
    let present = Self.folderNames.filter { isFolder(folder + "/" + $0) }
    guard !present.isEmpty else {
      throw isFolder(folder) ? .withoutContent(folder) : .missing(folder)
    }
    var files: [ContentFile] = []
    for name in present {
      for file in try fileNames(in: folder + "/" + name) {
        let found = try self.file(shown("\(folder)/\(name)/\(file)"))
        // Where the program runs in the folder it was built from, nothing is replaced.
        let isBuiltIn = ground[0].files.contains {
          $0.path == "\(ContentLayer.builtInPrefix)\(name)/\(file)" && $0.bytes == found.bytes
        }
        if !isBuiltIn { files.append(found) }
      }
    }
    return ContentLayer(origin: .folder(folder), files: files)
  }

  /// True for a folder that holds `Cards`, `Scans` or both.
  package func holdsContent(_ folder: String) -> Bool {
    Self.folderNames.contains { isFolder(folder + "/" + $0) }
  }

  /// The names of the content files directly in a folder, in order: those that end in `.yaml` and do
  /// not begin with a full stop.
  package func fileNames(in folder: String) throws(ContentFolderProblem) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: absolute(folder))
        .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
        .sorted()
    } catch {
      throw .unreadable(folder)
    }
  }

  /// A file as it was named. Throws when it cannot be read, and for a folder.
  package func file(_ path: String) throws(ContentFolderProblem) -> ContentFile {
    guard FileManager.default.fileExists(atPath: absolute(path)) else { throw .missing(path) }
    guard !isFolder(path) else { throw .folder(path) }
    guard let data = FileManager.default.contents(atPath: absolute(path)) else {
      throw .unreadable(path)
    }
    return ContentFile(path: path, bytes: [UInt8](data))
  }

  /// True when a folder stands there.
  package func isFolder(_ path: String) -> Bool {
    #if canImport(FoundationEssentials)
      var isFolder = false
      return FileManager.default.fileExists(atPath: absolute(path), isDirectory: &isFolder)
        && isFolder
    #else
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: absolute(path), isDirectory: &isFolder)
        && isFolder.boolValue
    #endif
  }

  /// A path as the system needs it, and so that one folder has one: without `.`, `..` and slashes
  /// that change nothing. Behind a symbolic link `..` stays, for there it leads elsewhere.
  package func absolute(_ path: String) -> String {
    let path = path.hasPrefix("/") ? path : currentFolder + "/" + path
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.last == ".." || isLink("/" + parts.joined(separator: "/")) {
        parts.append(part)
      } else {
        _ = parts.popLast()
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  private func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// A path as messages name it: from the current folder when it lies in it.
  func shown(_ path: String) -> String {
    let prefix = currentFolder == "/" ? "/" : currentFolder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}

/// Why content, or a form, could not be fetched. The sentences are Wording's.
package enum ContentFolderProblem: Error, Hashable, Sendable {
  case missing(String)
  case unreadable(String)
  /// A folder where a file should be.
  case folder(String)
  /// A folder that holds neither `Cards` nor `Scans`.
  case withoutContent(String)
}
