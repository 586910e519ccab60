import StrictYAML
import TestSupport
import Testing

@testable import Content

/// Files that were damaged at random never crash the reader, and every message points into its file.
@Suite struct ContentMutationTests {
  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func aDamagedFileIsReportedWithinItsBounds(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let files = SmallLibrary.files + [(path: "form.yaml", text: SmallLibrary.form)]
    let victim = files[Int(random.next() % UInt64(files.count))]
    let damaged = damage(victim.text, &random)
    let assembly = SmallLibrary.assembled(changing: [victim.path: damaged])
    let lengths = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text.utf8.count) })
    for diagnostic in assembly.diagnostics {
      let length =
        diagnostic.path == victim.path ? damaged.utf8.count : lengths[diagnostic.path] ?? 0
      #expect(
        diagnostic.range.upper <= length && diagnostic.range.lower <= diagnostic.range.upper,
        "seed \(seed): \(diagnostic.problem)")
      #expect(diagnostic.path == victim.path || damaged.isEmpty == false, "seed \(seed)")
    }
    let isLeftOut = assembly.files.first { $0.path == victim.path }?.isLeftOut
    let hasErrors = assembly.diagnostics.contains {
      $0.path == victim.path && $0.severity == .error
    }
    #expect(isLeftOut == hasErrors, "seed \(seed)")
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func everyTruncationOfAFileIsRead(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = Array(SmallLibrary.scan.utf8)
    let length = Int(random.next() % UInt64(bytes.count))
    let file = ContentFile(path: "Scans/proef.yaml", bytes: Array(bytes[..<length]))
    let assembly = Library.assemble(layers: [[file]])
    #expect(assembly.files.count == 1, "seed \(seed)")
  }

  /// One to three small changes: a line removed, doubled or swapped, a piece cut out, a character put
  /// in.
  private func damage(_ text: String, _ random: inout SeededRandom) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0...(random.next() % 3) {
      let place = Int(random.next() % UInt64(lines.count))
      switch random.next() % 6 {
      case 0 where lines.count > 1: lines.remove(at: place)
      case 1: lines.insert(lines[place], at: place)
      case 2: lines.swapAt(place, Int(random.next() % UInt64(lines.count)))
      case 3: lines[place] = "  " + lines[place]
      case 4: lines[place] = String(lines[place].dropFirst(Int(random.next() % 4)))
      default:
        let pieces = ["{", "}", "[", "]", ":", ": ", "- ", ",", "\"", "é", "\t", "#", " ", "nvt"]
        let piece = pieces[Int(random.next() % UInt64(pieces.count))]
        let characters = Array(lines[place])
        let cut = Int(random.next() % UInt64(characters.count + 1))
        lines[place] = String(characters[..<cut]) + piece + String(characters[cut...])
      }
    }
    return lines.joined(separator: "\n")
  }
}
