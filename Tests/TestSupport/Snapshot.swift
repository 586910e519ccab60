import Foundation
import Testing

/// A text that is compared with a file in the folder `Snapshots` beside the test.
///
/// A file is written only when the environment has `RECORD_SNAPSHOTS=1`, and then the test fails, so
/// that a recording run is never taken for a passing one. A file that is not there fails too.
package enum Snapshot {
  /// Expects the text to be what the file holds. `name` is the file's name with its extension.
  package static func expect(
    _ text: String, named name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let problem =
      isRecording
      ? record(text, in: folder, named: name) : difference(text, in: folder, named: name)
    if let problem {
      Issue.record(Comment(rawValue: problem), sourceLocation: sourceLocation)
    }
  }

  private static func record(_ text: String, in folder: URL, named name: String) -> String? {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      return "\(name) was recorded; look at it, then run again without RECORD_SNAPSHOTS"
    } catch {
      return "\(name) could not be recorded: \(error)"
    }
  }

  private static func difference(_ text: String, in folder: URL, named name: String) -> String? {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
      return "\(name) is not there; record it with RECORD_SNAPSHOTS=1"
    }
    let recorded = String(decoding: data, as: UTF8.self)
    if Array(recorded.utf8) == Array(text.utf8) { return nil }
    return "\(name) differs (- recorded, + now)\n"
      + LineDifference.text(from: recorded, to: text)
  }
}

/// Which lines differ between two texts.
package enum LineDifference {
  /// Lines of the first alone begin with `-`, of the second alone with `+`, of both with a space; of
  /// these only those near a difference are shown.
  package static func text(from old: String, to new: String) -> String {
    let old = lines(old)
    let new = lines(new)
    let changes = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var shown: [(text: String, isChange: Bool)] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        shown.append(("- " + old[left], true))
        left += 1
      } else if inserted.contains(right) {
        shown.append(("+ " + new[right], true))
        right += 1
      } else {
        shown.append(("  " + (left < old.count ? old[left] : ""), false))
        left += 1
        right += 1
      }
    }
    let near = 2
    return shown.indices.filter { place in
      shown[max(0, place - near)...min(shown.count - 1, place + near)].contains(where: \.isChange)
    }.map { shown[$0].text }.joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
