/// Reads the cells of a text that is known to be UTF-8.
struct DelimitedReader {
  private let bytes: [UInt8]
  private let limits: DelimitedTable.Limits
  private var place = 0
  private var separator = Dialect.Separator.comma
  private var cellCount = 0

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], limits: DelimitedTable.Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func read() -> DelimitedTable {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    if let given = givenSeparator() { separator = given } else { separator = likelySeparator() }
    var rows: [DelimitedTable.Row] = []
    var number = 0
    while place < bytes.count {
      number += 1
      switch row(number) {
      case .success(let cells):
        if cells.contains(where: { !$0.text.isEmpty }) {
          rows.append(DelimitedTable.Row(number: number, cells: cells))
        }
      case .failure(let fault):
        let problem = DelimitedTable.Problem(kind: fault.kind, range: fault.range, row: number)
        return DelimitedTable(rows: rows, separator: separator, problem: problem)
      }
    }
    return DelimitedTable(rows: rows, separator: separator, problem: nil)
  }

  private struct Fault: Error {
    let kind: DelimitedTable.Problem.Kind
    let range: Range<Int>
  }

  private mutating func row(_ number: Int) -> Result<[DelimitedTable.Cell], Fault> {
    var cells: [DelimitedTable.Cell] = []
    while true {
      cellCount += 1
      guard cellCount <= limits.cells else {
        return .failure(Fault(kind: .tooLarge, range: place..<place))
      }
      switch place < bytes.count && bytes[place] == Self.quote ? quotedCell() : plainCell() {
      case .success(let cell): cells.append(cell)
      case .failure(let fault): return .failure(fault)
      }
      guard place < bytes.count, bytes[place] == separator.rawValue else {
        passLineEnd()
        return .success(cells)
      }
      place += 1
    }
  }

  private mutating func plainCell() -> Result<DelimitedTable.Cell, Fault> {
    let start = place
    while place < bytes.count, !isEnd(bytes[place]) {
      if bytes[place] == Self.quote {
        return .failure(Fault(kind: .strayQuote, range: place..<place + 1))
      }
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return .success(DelimitedTable.Cell(text: text, range: start..<place))
  }

  private mutating func quotedCell() -> Result<DelimitedTable.Cell, Fault> {
    let start = place
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      guard bytes[place] == Self.quote else {
        text.append(bytes[place])
        place += 1
        continue
      }
      place += 1
      if place < bytes.count, bytes[place] == Self.quote {
        text.append(Self.quote)
        place += 1
        continue
      }
      if place < bytes.count, !isEnd(bytes[place]) {
        return .failure(Fault(kind: .strayQuote, range: place - 1..<place + 1))
      }
      let cell = DelimitedTable.Cell(
        text: String(decoding: text, as: UTF8.self), range: start..<place)
      return .success(cell)
    }
    return .failure(Fault(kind: .quoteNotClosed, range: start..<start + 1))
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator.rawValue || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func passLineEnd() {
    guard place < bytes.count else { return }
    let isReturn = bytes[place] == Self.carriageReturn
    place += 1
    if isReturn, place < bytes.count, bytes[place] == Self.lineFeed { place += 1 }
  }

  /// Excel's first line `sep=;`, which is then passed over.
  private mutating func givenSeparator() -> Dialect.Separator? {
    let line = bytes[place...].prefix(7)
    guard line.starts(with: "sep=".utf8), line.count > 4,
      let given = Dialect.Separator(rawValue: line[line.startIndex + 4]),
      line.count == 5 || line[line.startIndex + 5] == Self.lineFeed
        || line[line.startIndex + 5] == Self.carriageReturn
    else { return nil }
    place += 5
    passLineEnd()
    return given
  }

  /// The separator that stands most often in the first row that holds something, outside quotation
  /// marks; a comma when none does.
  private func likelySeparator() -> Dialect.Separator {
    var counts: [Dialect.Separator: Int] = [:]
    var isQuoted = false
    var isEmpty = true
    for byte in bytes[place...] {
      if byte == Self.quote { isQuoted.toggle() }
      if !isQuoted, byte == Self.lineFeed || byte == Self.carriageReturn {
        if !isEmpty { break }
      } else if let separator = isQuoted ? nil : Dialect.Separator(rawValue: byte) {
        counts[separator, default: 0] += 1
      } else {
        isEmpty = false
      }
    }
    return Dialect.Separator.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
      .flatMap { counts[$0, default: 0] > 0 ? $0 : nil } ?? .comma
  }
}
