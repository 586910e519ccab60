/// One thing a file, named after the thing.
enum FileRules {
  static let mostLines = 400
  private static let vagueNames = [
    "Utils", "Util", "Helpers", "Helper", "Common", "Manager", "Misc",
  ]

  /// Swift files that are too long, by their number of lines.
  static func tooLong(_ files: [TextFile]) -> [Finding] {
    files.filter { $0.path.hasSuffix(".swift") }.compactMap { file in
      let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
      return count > mostLines
        ? Finding(
          path: file.path, line: mostLines + 1,
          advice: "\(count) lines: split it, one thing a file (at most \(mostLines))") : nil
    }
  }

  /// Files and folders whose name says nothing of what they hold.
  static func vaguelyNamed(_ files: [TextFile]) -> [Finding] {
    files.filter { $0.path.hasSuffix(".swift") }.compactMap { file in
      let parts = file.path.dropLast(".swift".count).split(separator: "/").map(String.init)
      let name = parts.first { part in vagueNames.contains { part.hasSuffix($0) } }
      return name.map {
        Finding(
          path: file.path, line: 1, advice: "\($0) says nothing: name the file after its thing")
      }
    }
  }

  /// Types with the name of their module: `Module.Name` would then mean the type.
  static func typesNamedAsModule(_ file: SourceFile) -> [Finding] {
    file.swift.code.enumerated().compactMap { place, code in
      guard let declaration = Declaration(code), Declaration.types.contains(declaration.keyword),
        declaration.name == file.module
      else { return nil }
      return Finding(
        path: file.path, line: place + 1,
        advice: "the type has the name of its module: name it after what it is")
    }
  }

  /// Folders in which machines keep things: no path of a machine belongs in the project.
  private static let machineFolders = ["work", "tmp", "root", "home", "Users"].map { "/\($0)/" }

  static func machinePaths(in file: TextFile) -> [Finding] {
    file.lines.enumerated().flatMap { place, line in
      machineFolders.filter { isPath($0, in: line) }.map {
        Finding(
          path: file.path, line: place + 1,
          advice: "a path of one machine (\($0)…): use a path from the root of the project")
      }
    }
  }

  /// True when the folder stands at the beginning of a path, not inside one.
  private static func isPath(_ folder: String, in line: String) -> Bool {
    let parts = line.split(separator: folder, omittingEmptySubsequences: false)
    return parts.dropLast().contains { before in
      guard let last = before.last else { return true }
      return !last.isLetter && !last.isNumber && !"._-~…".contains(last)
    }
  }
}
