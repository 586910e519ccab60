import Foundation

extension Optional {
  /// The value; throws without one. A benchmark reports that instead of measuring nothing.
  func orThrow() throws -> Wrapped {
    guard let self else { throw CocoaError(.fileNoSuchFile) }
    return self
  }
}
