#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Something that looks like content and is not read, by the path that messages use.
package enum UnreadContent: Hashable, Sendable {
  /// A file beside content files that ends in something like `.yaml`.
  case file(String)
  /// A folder that differs only in capitals from the name it should have.
  case capitals(String, name: String)
  /// One of the two folders, in a current folder that does not hold the other one.
  case alone(String)
}

extension ContentFinder {
  /// What is not read in a folder that is used: of files in it or in its `Cards` and `Scans`, and of
  /// folders. In order of name; empty where nothing can be listed.
  package func unread(in folder: String) -> [UnreadContent] {
    let isContent = holdsContent(folder)
    let files = isContent ? Self.folderNames.map { folder + "/" + $0 } : [folder]
    return files.flatMap(unreadFiles) + miswrittenFolders(in: folder)
  }

  /// What is not read in the current folder because it does not hold both `Cards` and `Scans`.
  package func unreadHere() -> [UnreadContent] {
    let present = Self.folderNames.filter { isFolder(currentFolder + "/" + $0) }
    let alone = present.count < Self.folderNames.count ? present : []
    return alone.map { .alone($0) } + miswrittenFolders(in: currentFolder)
  }

  private func unreadFiles(in folder: String) -> [UnreadContent] {
    names(in: folder).filter { name in
      let ends = [".yml", ".yaml", ".yml.txt", ".yaml.txt"]
      return !name.hasPrefix(".") && !name.hasSuffix(".yaml")
        && ends.contains { name.lowercased().hasSuffix($0) }
    }.map { .file(shown(absolute(folder + "/" + $0))) }
  }

  private func miswrittenFolders(in folder: String) -> [UnreadContent] {
    names(in: folder).compactMap { name in
      let path = absolute(folder + "/" + name)
      let right = Self.folderNames.first { $0.lowercased() == name.lowercased() && $0 != name }
      // Where capitals make no difference the folder is read all the same.
      guard let right, isFolder(path), !isFolder(folder + "/" + right) else { return nil }
      return .capitals(shown(path), name: right)
    }
  }

  private func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))
    return (names ?? []).sorted()
  }
}
