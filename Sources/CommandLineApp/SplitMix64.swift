/// A row of numbers that a seed determines, the same on every machine and in every version: that of
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of `0..<limit`, each as likely; 0 for a limit of 0.
  mutating func next(below limit: UInt64) -> UInt64 {
    guard limit > 0 else { return 0 }
    // Numbers below this one would make the smallest remainders more likely.
    let uneven = (0 &- limit) % limit
    while true {
      let number = next()
      if number >= uneven { return number % limit }
    }
  }

  /// This many of the values, each once, in the order they were drawn; all when there are fewer.
  /// What the standard library draws from a generator may change with its version: this does not.
  mutating func draw<Value>(_ count: Int, of values: [Value]) -> [Value] {
    var rest = values
    var drawn: [Value] = []
    while drawn.count < count, !rest.isEmpty {
      drawn.append(rest.remove(at: Int(next(below: UInt64(rest.count)))))
    }
    return drawn
  }
}
