import Sessions
import TestSupport
import Testing

/// The laws of a value that several installations may set.
struct RegisterTests {
  private struct Setting {
    let id: EventID
    let value: Int
    let replaces: [EventID]
  }

  /// Settings of which each replaces some that were made before it.
  private static func settings(seed: UInt64) -> [Setting] {
    var random = SeededRandom(seed: seed)
    var all: [Setting] = []
    for number in 1...Int.random(in: 1...8, using: &random) {
      let replaces = all.map(\.id).filter { _ in Bool.random(using: &random) }
      all.append(
        Setting(
          id: EventID(writer: "w\(number % 3)", number: number),
          value: Int.random(in: 0..<3, using: &random), replaces: replaces))
    }
    return all
  }

  private static func register(_ settings: [Setting]) -> Register<Int> {
    settings.reduce(into: Register<Int>()) { $0.set($1.value, by: $1.id, replacing: $1.replaces) }
  }

  @Test func `the same settings leave the same values in any order`() {
    for seed in UInt64(1)...200 {
      var random = SeededRandom(seed: seed)
      let settings = Self.settings(seed: seed)
      let replaced = Set(settings.flatMap(\.replaces))
      let left = Set(settings.filter { !replaced.contains($0.id) }.map(\.id))
      let shuffled = Self.register(settings.shuffled(using: &random))
      let again = Self.register(settings + settings)
      for register in [Self.register(settings), shuffled, again] {
        #expect(Set(register.heads) == left, "seed \(seed)")
        let values = Set(register.current.map(\.value))
        #expect(register.value == (values.count == 1 ? values.first : nil), "seed \(seed)")
        #expect(register.isInConflict == (values.count > 1), "seed \(seed)")
      }
    }
  }

  @Test func `naming the heads settles everything`() {
    for seed in UInt64(1)...100 {
      var register = Self.register(Self.settings(seed: seed))
      register.set(9, by: EventID(writer: "z", number: 1), replacing: register.heads)
      #expect(register.value == 9 && register.current.count == 1, "seed \(seed)")
    }
  }

  @Test func `an empty one has no value and no conflict`() {
    #expect(Register<Int>().value == nil && !Register<Int>().isInConflict)
  }
}
