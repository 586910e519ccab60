/// A session begins with a welcome and ends with a closing.
enum FormatOrderCheck {
  static func run(_ format: FormatOutline) {
    guard format.isWhole, let first = format.steps.first, let last = format.steps.last else {
      return
    }
    if let kind = first.kind, kind != .welcome {
      format.reading.report(.firstStepNotWelcome(first.record.name, kind), at: first.place)
    }
    if let kind = last.kind, kind != .closing {
      format.reading.report(.lastStepNotClosing(last.record.name, kind), at: last.place)
    }
  }
}
