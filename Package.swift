// swift-tools-version: 6.1
import PackageDescription

/// A door to a C library: a module map, the library's `pkg-config` name and the packages that hold its headers.
func door(_ name: String, pkgConfig: String?, debian: String, homebrew: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian]), .brew([homebrew])])
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let webServer = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let sockets = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
  name: "Svar",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "svar", targets: ["svar"]),
    .executable(name: "svar-bench", targets: ["svar-bench"]),
    .library(name: "SvarCore", targets: ["SvarModel", "SvarLanguage", "SvarReaders", "SvarArchive", "SvarSync"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    // A web server for tests and measurements; the program itself has none.
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Without `pkgConfig`: the flags that ncursesw.pc gives are refused by the package manager.
    door("CNcurses", pkgConfig: nil, debian: "libncurses-dev", homebrew: "ncurses"),
    door("CArchive", pkgConfig: "libarchive", debian: "libarchive-dev", homebrew: "libarchive"),
    door("CLibXML", pkgConfig: "libxml-2.0", debian: "libxml2-dev", homebrew: "libxml2"),
    door("CHunspell", pkgConfig: "hunspell", debian: "libhunspell-dev", homebrew: "hunspell"),
    // It has no `pkg-config` file.
    door("CHyphen", pkgConfig: nil, debian: "libhyphen-dev", homebrew: "hyphen"),
    door("CVTerm", pkgConfig: "vterm", debian: "libvterm-dev", homebrew: "libvterm"),
    .target(name: "CPseudoTerminal", linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .target(name: "CTerminalGuard"),
    .target(name: "CSmallMemory"),
    .target(name: "CEmbeddedFiles", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    .target(name: "CBenchFiles", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),

    .target(name: "SvarModel"),
    .target(
      name: "SvarLanguage", dependencies: ["SvarModel", "CEmbeddedFiles", "CHunspell", "CHyphen"], exclude: ["Data"]),
    .target(name: "SvarReaders", dependencies: ["SvarModel", "CArchive", "CLibXML", logging]),
    .target(name: "SvarArchive", dependencies: ["SvarModel", "SvarLanguage", "CSmallMemory", grdb, logging]),
    .target(name: "SvarSync", dependencies: ["SvarModel", "SvarReaders", "SvarArchive"]),
    .target(name: "SvarSettings", dependencies: ["CEmbeddedFiles", toml]),
    .target(name: "SvarBrowser", dependencies: ["SvarModel", "SvarSettings"]),
    .target(name: "SvarTerminal", dependencies: ["SvarBrowser", "CNcurses", "CTerminalGuard"]),
    .target(
      name: "SvarTool",
      dependencies: [
        "SvarModel", "SvarLanguage", "SvarReaders", "SvarArchive", "SvarSync", "SvarSettings", "SvarBrowser",
        "CEmbeddedFiles", "CSmallMemory", arguments,
      ],
      exclude: ["Data", "Sample"]),
    .executableTarget(
      name: "svar",
      dependencies: [
        "SvarModel", "SvarArchive", "SvarSettings", "SvarBrowser", "SvarTerminal", "SvarTool", "CSmallMemory",
        arguments,
      ]),
    .executableTarget(
      name: "svar-bench",
      dependencies: [
        "SvarModel", "SvarLanguage", "SvarReaders", "SvarArchive", "SvarSettings", "SvarBrowser", "SvarTool",
        "OpenDataServer", "SvarTestSupport", "CBenchFiles", arguments,
      ],
      exclude: ["Data"]),
    // Speaks as Riksdagen's open data do, on this machine: for tests and measurements, and never installed.
    .target(name: "OpenDataServer", dependencies: [webServer, sockets, "CArchive"]),
    .target(
      name: "SvarTestSupport",
      dependencies: [
        "SvarModel", "SvarLanguage", "SvarReaders", "SvarArchive", "SvarBrowser", "SvarTool", "CPseudoTerminal",
        "CVTerm",
      ]),

    // Shows every event it gets, for the tests of the terminal; no product, and never installed.
    .executableTarget(
      name: "terminal-probe", dependencies: ["SvarTerminal", "SvarBrowser"], path: "Tests/TerminalProbe"),

    .testTarget(name: "ModelTests", dependencies: ["SvarModel"]),
    .testTarget(name: "LanguageTests", dependencies: ["SvarLanguage", "SvarModel", "SvarTestSupport"]),
    .testTarget(name: "ReadersTests", dependencies: ["SvarReaders", "SvarModel", "CArchive"]),
    .testTarget(
      name: "ArchiveTests", dependencies: ["SvarArchive", "SvarModel", "SvarLanguage", "SvarTestSupport", grdb],
      exclude: ["Data"]),
    .testTarget(
      name: "SyncTests",
      dependencies: [
        "SvarSync", "OpenDataServer", "SvarArchive", "SvarReaders", "SvarModel", "SvarTool", "SvarTestSupport",
        "CArchive",
      ]),
    .testTarget(name: "SettingsTests", dependencies: ["SvarSettings"]),
    .testTarget(
      name: "BrowserTests", dependencies: ["SvarBrowser", "SvarSettings", "SvarModel"], exclude: ["Screens"]),
    .testTarget(name: "TerminalTests", dependencies: ["SvarTerminal", "SvarBrowser", "SvarTestSupport"]),
    .testTarget(
      name: "ToolTests",
      dependencies: [
        "SvarTool", "SvarTestSupport", "SvarModel", "SvarReaders", "SvarLanguage", "SvarArchive", "SvarSync",
        "SvarBrowser",
        "SvarSettings", "CEmbeddedFiles", arguments,
      ], exclude: ["Data"]),
    .testTarget(
      name: "BenchTests",
      dependencies: [
        "svar-bench", "SvarModel", "SvarTestSupport", "SvarArchive", "SvarBrowser", "SvarSettings", "SvarTool",
      ]),
    .testTarget(name: "ProgramTests", dependencies: ["SvarTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && !target.name.hasPrefix("C") {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
