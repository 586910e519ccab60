import StrictYAML

/// The entries of `eerder` are about older versions, one for each criterion.
enum EarlierCheck {
  private struct Subject: Hashable {
    let version: Int
    let criterion: String
  }

  static func run(_ scan: Record, reading: FileReading) {
    var first: [Subject: SourceRange] = [:]
    for entry in scan.records("eerder") {
      guard let version = entry.number("versie"), let field = entry.fields["versie"] else {
        continue
      }
      if let current = scan.number("versie"), version >= current {
        reading.report(
          .earlierVersionNotOlder(version: version, current: current), at: field.node.range)
      }
      guard let criterion = entry.text("criterium"), let node = entry.fields["criterium"]?.node
      else { continue }
      let subject = Subject(version: version, criterion: criterion)
      if let range = first[subject] {
        let origin = Origin(path: reading.path, range: range)
        reading.report(
          .earlierTwice(version: version, criterion: criterion, first: origin), at: node.range)
      } else {
        first[subject] = node.range
      }
    }
  }
}
