// What keys may be.
extension YAMLReader {
  private static let longestKey = 256
  /// Readers give up on a key whose colon is further away than this (YAML 1.2.2, section 8.2.2).
  private static let longestReach = 1024

  /// Judges a key; `at` stands on its colon or where that was expected.
  mutating func checkKeyLength(_ bytes: Span<UInt8>, _ key: ScannedScalar) {
    if key.style == .plain {
      if key.text.count == 2, bytes[key.start] == UInt8(ascii: "<"),
        bytes[key.start + 1] == UInt8(ascii: "<")
      {
        report(.mergeKey, key.start, key.end)
      }
    } else if key.text.isEmpty {
      report(.emptyKey, key.start, key.end)
    }
    guard at - key.start > Self.longestKey else { return }
    let text = key.isDecoded ? decoded[key.text] : source[key.text]
    if scalarCount(text) > Self.longestKey
      || scalarCount(source[key.start..<at]) > Self.longestReach
    {
      report(.keyTooLong(limit: Self.longestKey), key.start, key.end)
    }
  }

  private func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Reports every key of a mapping that stands there already, equal after escapes or canonically
  /// equivalent. Compares few keys one by one and sorts many.
  mutating func checkDuplicateKeys(_ bytes: Span<UInt8>, of mapping: Int) {
    let end = Int(records[mapping].next)
    var keys: [Int] = []
    keys.reserveCapacity(16)
    var key = mapping + 1
    while key < end {
      keys.append(key)
      let value = Int(records[key].next)
      guard value < end else { break }
      key = Int(records[value].next)
    }
    if keys.count <= 12, keys.allSatisfy({ isPlainASCII(bytes, $0) }) {
      return checkFewKeys(bytes, keys)
    }
    checkManyKeys(keys)
  }

  private func isPlainASCII(_ bytes: Span<UInt8>, _ key: Int) -> Bool {
    let record = records[key]
    guard !record.isDecoded else { return false }
    for index in Int(record.textStart)..<Int(record.textEnd) where bytes[index] >= 0x80 {
      return false
    }
    return true
  }

  private mutating func checkFewKeys(_ bytes: Span<UInt8>, _ keys: [Int]) {
    for (place, later) in keys.enumerated() {
      let one = records[later]
      for earlier in keys[..<place] {
        let other = records[earlier]
        guard one.textEnd &- one.textStart == other.textEnd &- other.textStart else { continue }
        let length = Int(one.textEnd &- one.textStart)
        var offset = 0
        while offset < length,
          bytes[Int(one.textStart) + offset] == bytes[Int(other.textStart) + offset]
        {
          offset += 1
        }
        if offset == length {
          reportDuplicate(later, first: earlier)
          break
        }
      }
    }
  }

  private mutating func checkManyKeys(_ keys: [Int]) {
    // String comparison is by canonical equivalence.
    var first: [String: Int] = [:]
    for key in keys {
      let record = records[key]
      let range = Int(record.textStart)..<Int(record.textEnd)
      let text = String(
        decoding: record.isDecoded ? decoded[range] : source[range], as: UTF8.self)
      if let earlier = first[text] {
        reportDuplicate(key, first: earlier)
      } else {
        first[text] = key
      }
    }
  }

  private mutating func reportDuplicate(_ key: Int, first: Int) {
    let earlier = records[first]
    report(
      .duplicateKey(first: SourceRange(Int(earlier.start), Int(earlier.end))),
      Int(records[key].start), Int(records[key].end))
  }
}
