import Content
import Testing

/// The session formats in this repository.
@Suite struct SessionFormatTests {
  private static let formats = Shipped.assembly.library.formats.values.sorted { $0.id < $1.id }

  @Test(
    arguments: [
      ("dialoogtafel", 90), ("kort-gesprek", 30), ("versnellingskamer", 60),
      ("driehoeksgesprek", 45), ("scan-in-duo-thuis", 60), ("scan-in-duo-samen", 90),
      ("toekomstgesprek", 75), ("ontwerpatelier", 60),
    ])
  func `a format is there and takes as long as it should`(id: String, minutes: Int) throws {
    let format = try #require(Shipped.assembly.library.formats[id])
    #expect(format.minutes == minutes)
    #expect(format.steps.map(\.minutes).reduce(0, +) == minutes)
    #expect(Shipped.assembly.formatFiles[id] == "Scans/werkvorm-\(id).yaml")
  }

  @Test func `nothing is wrong with any of them`() {
    let found = Shipped.assembly.diagnostics.filter { $0.path.hasPrefix("Scans/werkvorm-") }
    #expect(found.map { "\($0.path) \($0.range): \($0.problem)" } == [])
    #expect(Shipped.assembly.files.filter { $0.kind == .format }.allSatisfy { !$0.isLeftOut })
  }

  /// Before any talk that both sides join: after the welcome and whoever joins late.
  @Test func `a format for two sides starts with what each calls what`() throws {
    let forTwo = Self.formats.filter { $0.parties.count > 1 }
    #expect(forTwo.count >= 3)
    for format in forTwo {
      let start = format.steps.prefix { [.welcome, .joining, .terms].contains($0.kind) }
      let terms = start.first { $0.kind == .terms }
      #expect((terms?.minutes ?? 0) >= 5, "\(format.id)")
    }
  }

  /// It says how it is done with the most people it suits, too.
  @Test func `a format can be shortened by a tenth or more`() {
    for format in Self.formats {
      let shortest = format.steps.map { $0.mayBeDropped ? 0 : $0.shortest }.reduce(0, +)
      #expect(shortest * 10 <= format.minutes * 9, "\(format.id): \(shortest)")
    }
  }

  @Test func `what a format shows of a scan that scan has`() throws {
    for format in Self.formats {
      let showing = format.steps.filter { !$0.details.material.isEmpty }
      guard !showing.isEmpty else { continue }
      let scan = try #require(format.scan.flatMap { Shipped.assembly.library.scans[$0] })
      let options = try #require(scan.profile?.options)
      for material in showing.flatMap(\.details.material) {
        let isThere = options.contains { option in
          switch material {
          case .options: true
          case .advantages: !option.advantages.isEmpty
          case .disadvantages: !option.disadvantages.isEmpty
          case .conditions: !option.conditions.isEmpty
          }
        }
        #expect(isThere, "\(format.id): \(material)")
      }
    }
  }

  /// Two formats are the script of the same scan, filled in at home and together.
  @Test func `the scan in pairs has a script for each way to fill it in`() {
    let scripts = Self.formats.filter { $0.scanWay != nil }
    #expect(scripts.map(\.scanWay) == [.together, .atHome])
    #expect(Set(scripts.compactMap(\.scan)).count == 1)
  }
}
