// swift-tools-version: 6.2
import PackageDescription

// Every module's imports, and nothing else: data flows down, imports point up this list only.
// ArchitectureTests compares the import lines in Sources with it; docs/architecture.md explains it.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// Names of functions are half of the static program and nobody reads them there.
let withoutSymbols = LinkerSetting.unsafeFlags(
  ["-Xlinker", "-s"], .when(platforms: [.linux], configuration: .release))

let package = Package(
  name: "grensganger",
  platforms: [.macOS(.v13)],
  products: [.executable(name: "grensganger", targets: ["grensganger"])],
  targets: [
    .target(name: "StrictYAML", swiftSettings: strict),
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "BuiltInContent", swiftSettings: strict, plugins: ["EmbedContent"]),
    .target(name: "Content", dependencies: ["StrictYAML"], swiftSettings: strict),
    .target(
      name: "ContentFolders", dependencies: ["Content", "BuiltInContent"], swiftSettings: strict),
    .target(name: "Positions", dependencies: ["Content"], swiftSettings: strict),
    .target(name: "Rules", dependencies: ["Content", "Positions"], swiftSettings: strict),
    .target(
      name: "Sessions", dependencies: ["Content", "Positions", "Rules"], swiftSettings: strict),
    .target(
      name: "Dossiers", dependencies: ["Content", "Rules", "Sessions", "JSONText"],
      swiftSettings: strict),
    .target(
      name: "Wording",
      dependencies: ["StrictYAML", "Content", "ContentFolders", "Positions", "Rules", "Sessions"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["StrictYAML", "Content", "Positions", "Rules", "Wording", "JSONText"],
      resources: [.embedInCode("Assets/report.css")], swiftSettings: strict),
    .target(
      name: "CommandLineApp",
      dependencies: [
        "StrictYAML", "JSONText", "Content", "ContentFolders", "Positions", "Rules", "Sessions",
        "Dossiers", "Wording", "Reports",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "grensganger", dependencies: ["CommandLineApp"], swiftSettings: strict,
      linkerSettings: [withoutSymbols]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["StrictYAML", "Content", "ContentFolders", "Positions", "Rules"],
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
      name: "DossiersTests", dependencies: ["Dossiers", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "StrictYAML", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PositionsTests", dependencies: ["Positions", "Content", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["Rules", "Positions", "Content", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SessionsTests",
      dependencies: ["Sessions", "Content", "ContentFolders", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WordingTests",
      dependencies: [
        "Wording", "Content", "StrictYAML", "Positions", "Rules", "Sessions", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LibraryTests",
      dependencies: [
        "StrictYAML", "Content", "BuiltInContent", "ContentFolders", "Positions", "Rules",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "StrictYAML", "Content", "ContentFolders", "Positions", "Wording", "CommandLineApp",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Wording", "Rules", "Positions", "Content", "ContentFolders", "JSONText",
        "TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineAppTests",
      dependencies: [
        "CommandLineApp", "Content", "ContentFolders", "Rules", "Sessions", "Dossiers", "Wording",
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
