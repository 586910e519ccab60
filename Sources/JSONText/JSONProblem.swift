/// Why bytes are no JSON, at the first place where they are not.
package struct JSONProblem: Error, Hashable, Sendable {
  /// In bytes from the begin of what was read; the length of it where something is missing.
  package let offset: Int
  package let reason: Reason

  package init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// What is wrong there.
  package enum Reason: Hashable, Sendable, CaseIterable {
    /// The text ends before the value does.
    case unexpectedEnd
    /// Something else should stand here.
    case unexpectedByte
    /// A zero before other digits, or no digits where there should be.
    case malformedNumber
    /// A control character inside a string.
    case controlCharacter
    /// A backslash before something that needs none.
    case unknownEscape
    /// Half of a pair of UTF-16 surrogates.
    case loneSurrogate
    case invalidUTF8
    /// A name that the object has already.
    case duplicateName
    case tooDeep
    /// Something behind the value.
    case trailingText
  }
}
