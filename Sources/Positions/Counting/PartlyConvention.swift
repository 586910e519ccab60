/// What a `deels` counts for.
enum PartlyConvention: Sendable {
  /// Half a question: the convention of the method.
  case half
  case no
  case yes
}
