// swift-tools-version: 6.2
import PackageDescription

/// Settings of every module: strict memory safety, and the coming language defaults.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library module. It imports only the modules named here, all of lower floors (see the DocC article *Architecture*).
func module(_ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings, plugins: plugins)
}

/// The tests of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "hyte",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Hyte", targets: ["Hyte"]),
    .executable(name: "hyte", targets: ["HyteCommand"]),
    .executable(name: "hyte-bench", targets: ["HyteBenchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Ground: bytes.
    module("TextPrimitives"),
    // Floor 1: the subjects.
    module("Thesaurus", ["TextPrimitives"]),
    module("TextAnalysis", ["TextPrimitives"]),
    module("RDFSyntax", ["TextPrimitives"]),
    // Floor 2.
    module("ThesaurusFormats", ["TextPrimitives", "Thesaurus", "RDFSyntax"]),
    // Floor 3: the trades.
    module("Tagging", ["TextPrimitives", "Thesaurus", "TextAnalysis"]),
    module("SearchIndex", ["TextPrimitives", "TextAnalysis"]),
    module("Descriptions", ["TextPrimitives"]),
    module("ThesaurusChecks", ["TextPrimitives", "Thesaurus", "TextAnalysis"]),
    module("HyteVocabulary", ["TextPrimitives", "Thesaurus", "ThesaurusFormats"], plugins: ["EmbedVocabulary"]),
    .plugin(name: "EmbedVocabulary", capability: .buildTool(), dependencies: ["EmbedVocabularyTool"], path: "Sources/EmbedVocabulary"),
    .executableTarget(name: "EmbedVocabularyTool", dependencies: ["TextPrimitives"], swiftSettings: settings),
    // Floor 4: what a user of the library imports.
    module(
      "Hyte",
      [
        "TextPrimitives", "Thesaurus", "TextAnalysis", "RDFSyntax", "ThesaurusFormats", "Tagging", "SearchIndex", "Descriptions",
        "ThesaurusChecks",
        "HyteVocabulary",
      ]),
    // Floor 5: the faces.
    .executableTarget(
      name: "HyteCommand", dependencies: ["Hyte", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),
    .executableTarget(name: "HyteBenchmarks", dependencies: ["Hyte", "SearchIndex", "TextPrimitives"], swiftSettings: settings),
    // Tests.
    .target(name: "TestSupport", dependencies: ["TextPrimitives"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("TextPrimitives"),
    tests("Thesaurus"),
    tests("TextAnalysis"),
    tests("RDFSyntax"),
    tests("ThesaurusFormats"),
    tests("Tagging", ["TextAnalysis", "Thesaurus"]),
    tests("SearchIndex", ["TextPrimitives"]),
    tests("Descriptions"),
    tests("ThesaurusChecks", ["TextPrimitives", "Thesaurus", "RDFSyntax", "ThesaurusFormats"]),
    tests("HyteVocabulary", ["Thesaurus", "RDFSyntax", "ThesaurusFormats"]),
    tests("Hyte", exclude: ["Acceptance"]),
    .testTarget(name: "HyteCommandTests", dependencies: ["HyteCommand", "TestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
