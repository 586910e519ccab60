// swift-tools-version: 6.2
import PackageDescription

// Every module's imports, and nothing else: data flows down, imports point up this list only.
// ArchitectureTests compares the import lines in Sources with it; docs/architecture.md explains it.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// Names of functions are half of the static program and nobody reads them there.
let withoutSymbols = LinkerSetting.unsafeFlags(
  ["-Xlinker", "-s"], .when(platforms: [.linux], configuration: .release))

/// Style and script that stand inside the pages the program writes.
let assets =
  ["report.css", "record.css", "print.css", "numbers.css", "cards.css", "runsheet.css"]
  + [
    "interactive.css", "page.js", "checksum.js", "store.js", "answers.js", "formFile.js",
    "question.js", "screens.js", "main.js",
  ].map { "Interactive/\($0)" }

let package = Package(
  name: "grensganger",
  platforms: [.macOS(.v13)],
  products: [.executable(name: "grensganger", targets: ["grensganger"])],
  targets: [
    .target(name: "StrictYAML", swiftSettings: strict),
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "DelimitedText", swiftSettings: strict),
    .target(name: "BuiltInContent", swiftSettings: strict, plugins: ["EmbedContent"]),
    .target(name: "Content", dependencies: ["StrictYAML"], swiftSettings: strict),
    .target(
      name: "ContentFolders", dependencies: ["BuiltInContent", "Content"], swiftSettings: strict),
    .target(name: "Positions", dependencies: ["Content"], swiftSettings: strict),
    .target(name: "Rules", dependencies: ["Content", "Positions"], swiftSettings: strict),
    .target(
      name: "Sessions", dependencies: ["Content", "Positions", "Rules"], swiftSettings: strict),
    .target(
      name: "Dossiers", dependencies: ["JSONText", "Content", "Rules", "Sessions"],
      swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["StrictYAML", "DelimitedText", "Content"],
      swiftSettings: strict),
    .target(
      name: "Wording",
      dependencies: [
        "StrictYAML", "Content", "ContentFolders", "Positions", "Rules", "Sessions", "Dossiers",
      ],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "StrictYAML", "JSONText", "Content", "Positions", "Rules", "Sessions", "Wording",
      ],
      resources: assets.map { .embedInCode("Assets/\($0)") }, swiftSettings: strict),
    .target(
      name: "CommandLineApp",
      dependencies: [
        "StrictYAML", "JSONText", "Content", "ContentFolders", "Positions", "Rules", "Sessions",
        "Dossiers", "Exchange", "Wording", "Reports",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "grensganger", dependencies: ["CommandLineApp"], swiftSettings: strict,
      linkerSettings: [withoutSymbols]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "StrictYAML", "JSONText", "Content", "ContentFolders", "Positions", "Rules", "Sessions",
        "Dossiers",
      ],
      swiftSettings: strict),
    .plugin(
      name: "EmbedContent", capability: .buildTool(), dependencies: ["ContentEmbedder"],
      path: "Sources/Plugins/EmbedContent"),
    .executableTarget(
      name: "ContentEmbedder", path: "Sources/Plugins/ContentEmbedder", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "StrictYAMLTests", dependencies: ["StrictYAML", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DelimitedTextTests", dependencies: ["DelimitedText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "StrictYAML", "DelimitedText", "Content", "Exchange", "Wording", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DossiersTests",
      dependencies: ["JSONText", "Content", "Rules", "Sessions", "Dossiers", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ContentTests", dependencies: ["StrictYAML", "Content", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PositionsTests", dependencies: ["Content", "Positions", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["Content", "Positions", "Rules", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SessionsTests",
      dependencies: [
        "Sessions", "Content", "ContentFolders", "Positions", "Rules", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WordingTests",
      dependencies: [
        "StrictYAML", "Content", "Positions", "Rules", "Sessions", "Dossiers", "Wording",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LibraryTests",
      dependencies: [
        "StrictYAML", "BuiltInContent", "Content", "ContentFolders", "Positions", "Rules",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "StrictYAML", "Content", "ContentFolders", "Positions", "Sessions", "Wording",
        "CommandLineApp",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "JSONText", "Content", "ContentFolders", "Positions", "Rules", "Sessions", "Wording",
        "Reports", "TestSupport",
      ],
      exclude: ["Snapshots", "Dialogue/Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineAppTests",
      dependencies: [
        "Content", "ContentFolders", "Rules", "Sessions", "Dossiers", "Wording", "CommandLineApp",
        "TestSupport",
      ],
      exclude: ["Fixtures", "Snapshots", "Judging/Snapshots", "Talking/Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "ExampleTests",
      dependencies: ["Content", "ContentFolders", "Positions", "Rules", "Reports", "TestSupport"],
      swiftSettings: strict),
  ]
)
