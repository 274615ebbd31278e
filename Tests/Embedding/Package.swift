// swift-tools-version: 6.2
import PackageDescription

// A package that uses the library as anybody would; `.ci/run` builds and runs it. Its program is the one in the README.
let package = Package(
  name: "Embedding",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "hyte", path: "../..")],
  targets: [.executableTarget(name: "Embedding", dependencies: [.product(name: "Hyte", package: "hyte")])]
)
