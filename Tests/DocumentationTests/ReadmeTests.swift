import CommandLineApp
import Foundation
import TestSupport
import Testing

@Suite("The README tells the truth")
struct ReadmeTests {
  @Test("what it shows of the demo is what the demo shows")
  func demo() throws {
    let readme = try ProjectFiles.text("README.md")
    let shown = try #require(readme.components(after: "<!-- demo -->\n", before: "\n(S firm"))
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.hasPrefix("    ") ? $0.dropFirst(4) : $0) }
    let folder = try TemporaryFolder()
    let output = CollectingSink()
    let code = Program.run(
      Surroundings(
        arguments: ["demo"], environment: [:], currentFolder: folder.path, readInput: { [] },
        output: output, errors: CollectingSink()))
    #expect(code == 0)
    let text = lines.joined(separator: "\n").trimmingLineEnds
    #expect(!text.isEmpty && output.text.contains(text), "\(text)\n---\n\(output.text)")
  }
}

private final class CollectingSink: TextSink {
  private(set) var text = ""
  let isTerminal = false

  func write(_ text: String) { self.text += text }
}

extension String {
  fileprivate func components(after start: String, before end: String) -> String? {
    guard let first = range(of: start), let last = self[first.upperBound...].range(of: end) else {
      return nil
    }
    return String(self[first.upperBound..<last.lowerBound])
  }

  fileprivate var trimmingLineEnds: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    while text.hasPrefix("\n") { text.removeFirst() }
    return text
  }
}
