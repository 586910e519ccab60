import StrictYAML
import TestSupport
import Testing

/// Whatever happens to a file, reading it ends, and what it reports lies inside the file.
struct MutationTests {
  private static let seed: UInt64 = 20_261_120
  private static let significant =
    Array(":#-?,[]{}&*!|>'\"%@` \n\t\r\\~.".utf8) + [0, 0x80, 0xC3, 0xE2, 0xFF]

  @Test(arguments: 0..<4)
  func spoiltFilesAreReadToTheEnd(part: UInt64) {
    var random = SeededRandom(seed: Self.seed + part)
    let whole = Array(ScanExample.text(ScanExample.lines).utf8)
    let secondLine = (whole.firstIndex(of: 0x0A) ?? 0) + 1
    for round in 0..<5_000 {
      // Small slices of whole lines keep this fast; half of the changes lie past their first line.
      var file = slice(of: whole, &random)
      let first = round % 2 == 0 ? 0 : min(file.firstIndex(of: 0x0A) ?? secondLine, file.count - 1)
      for _ in 0...Int.random(in: 0..<3, using: &random) { mutate(&file, from: first, &random) }
      check(file, round, part)
    }
  }

  private func slice(of whole: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    let lines = whole.split(separator: 0x0A, omittingEmptySubsequences: false)
    let start = Int.random(in: 0..<lines.count - 4, using: &random)
    let end = min(lines.count, start + Int.random(in: 2..<7, using: &random))
    return Array(lines[start..<end].joined(separator: [0x0A]))
  }

  private func mutate(_ file: inout [UInt8], from first: Int, _ random: inout SeededRandom) {
    guard file.count > first + 1 else { return file.append(0x0A) }
    let place = Int.random(in: first..<file.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: file[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: file.remove(at: place)
    case 2: file.insert(Self.significant.randomElement(using: &random) ?? 0x3A, at: place)
    case 3: file.insert(contentsOf: [0x20, 0x20], at: place)
    default:
      var lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
      let line = lines.remove(at: Int.random(in: 0..<lines.count, using: &random))
      lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
      file = Array(lines.joined(separator: [0x0A]))
    }
  }

  private func check(_ file: [UInt8], _ round: Int, _ part: UInt64) {
    let document = YAMLDocument.read(file)
    let problems = document.problems
    let isOrdered = zip(problems, problems.dropFirst()).allSatisfy {
      ($0.range.lower, $0.range.upper) <= ($1.range.lower, $1.range.upper) && $0 != $1
    }
    let isNested =
      round % 5 > 0
      || document.nodes.allSatisfy { node in
        var end = node.range.lower
        return (node.items + node.entries.flatMap { [$0.key, $0.value] }).allSatisfy { child in
          defer { end = child.range.upper }
          return child.range.lower >= end && child.range.upper <= node.range.upper
        }
      }
    let isInside = problems.allSatisfy { $0.range.upper <= file.count }
    var isStable = problems.count <= 200 && (!problems.isEmpty || document.root != nil)
    if problems.isEmpty {
      isStable = isStable && !document.hasIncompleteNode
      var crlf: [UInt8] = []
      for (index, byte) in file.enumerated() {
        if byte == 0x0A, index == 0 || file[index - 1] != 0x0D { crlf.append(0x0D) }
        crlf.append(byte)
      }
      let again = YAMLDocument.read(crlf)
      isStable = isStable && again.problems.isEmpty && again.tree == document.tree
    }
    #expect(
      isOrdered && isInside && isNested && isStable,
      "seed \(Self.seed + part), round \(round): \(String(decoding: file, as: UTF8.self).debugDescription) \(document.listing)"
    )
  }
}
