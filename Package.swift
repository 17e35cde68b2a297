// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: the Swift 6 language, no implicit existentials, no leaking imports,
/// and no warning left behind.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// For modules in which the build itself or the tests count: ameliBot learns in each build, the tests
/// walk through thousands of states and paint tens of thousands of frames.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A module of the program. `imports` may only name modules declared above it: see ARCHITECTURE.md.
func module(
  _ name: String, imports: [String] = [], products: [Target.Dependency] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) } + products,
    swiftSettings: strict + settings)
}

func tests(of name: String, imports: [String] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: (imports + [name, "TestSupport"]).map { .init(stringLiteral: $0) } + [
      .product(name: "CustomDump", package: "swift-custom-dump")
    ],
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "compte-ameli",
  products: [.executable(name: "compte-ameli", targets: ["compte-ameli"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // Pure: values in, values out.
    module("Domain", settings: optimised),
    module("Bot", settings: optimised),
    module("Pages", settings: optimised),
    module("Catalog", imports: ["Domain", "Bot"], settings: optimised),
    .target(
      name: "Content",
      dependencies: ["Catalog", "Domain", "Bot"],
      // The path holds Resources/, so that a content file added or removed changes the plugin's
      // inputs: SwiftPM caches them by the target's folder.
      path: ".",
      exclude: [
        "ARCHITECTURE.md", "Benchmarks", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "README.md",
        "Plugins", "Resources", "Tests", "Tools", "docs",
        "Sources/Bot", "Sources/CNcurses", "Sources/Catalog", "Sources/Domain",
        "Sources/Emulation", "Sources/Gherkin", "Sources/Guide", "Sources/Host", "Sources/Linear",
        "Sources/Pages",
        "Sources/Scenarios", "Sources/Screen", "Sources/Site", "Sources/Store", "Sources/Terminal",
        "Sources/compte-ameli", "Sources/content-compiler", "Sources/ContentCompiler",
      ],
      sources: ["Sources/Content"],
      swiftSettings: strict,
      plugins: ["ContentPlugin"]),
    module("Site", imports: ["Domain", "Bot", "Pages", "Catalog"], settings: optimised),
    module("Screen", imports: ["Pages"], settings: optimised),
    module("Linear", imports: ["Pages"], settings: optimised),
    module("Guide", imports: ["Pages", "Screen"]),
    module("Gherkin"),
    module("Emulation", imports: ["Screen"], settings: optimised),

    // At the edges.
    module("Store", imports: ["Domain"], settings: optimised),
    module("Host", imports: ["Domain", "Pages", "Site", "Store"]),
    module(
      "Scenarios",
      imports: [
        "Domain", "Pages", "Catalog", "Site", "Screen", "Linear", "Guide", "Gherkin", "Store",
        "Host",
      ], settings: optimised),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module("Terminal", imports: ["Pages", "Screen", "CNcurses"]),
    .executableTarget(
      name: "compte-ameli",
      dependencies: [
        "Domain", "Bot", "Pages", "Catalog", "Content", "Site", "Screen", "Linear", "Guide",
        "Gherkin", "Emulation", "Store", "Host", "Scenarios", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // Measured: relocating 20 MB at each start costs half a millisecond; functions that are the same
      // in all but their name, folded, are 600 KB less of memory.
      linkerSettings: [
        .unsafeFlags(
          [
            "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc", "-Xlinker",
            "--gc-sections", "-Xlinker", "--icf=safe",
            "-Xlinker", "--no-export-dynamic",
          ],
          .when(configuration: .release))
      ]),

    // At build time.
    module(
      "ContentCompiler", imports: ["Catalog", "Bot", "Domain", "Pages"],
      products: [.product(name: "Yams", package: "Yams")], settings: optimised),
    .executableTarget(
      name: "content-compiler", dependencies: ["ContentCompiler"], swiftSettings: strict),
    .plugin(
      name: "ContentPlugin", capability: .buildTool(), dependencies: ["content-compiler"]),

    // Tests.
    .target(
      name: "TestSupport",
      dependencies: ["Domain", "Pages", "Catalog", "Content", "Site", "Screen", "Emulation"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "Domain"),
    tests(of: "Bot", imports: ["Catalog", "Content"], exclude: ["Evaluation"]),
    tests(of: "Pages"),
    tests(
      of: "ContentCompiler", imports: ["Catalog", "Bot", "Content", "Domain", "Site", "Pages"]),
    tests(of: "Site", imports: ["Domain", "Bot", "Pages", "Catalog", "Content"]),
    tests(of: "Screen", imports: ["Domain", "Bot", "Pages", "Catalog", "Content", "Site"]),
    tests(of: "Linear", imports: ["Domain", "Pages", "Catalog", "Content", "Site", "Screen"]),
    tests(of: "Guide", imports: ["Domain", "Pages", "Catalog", "Content", "Site", "Screen"]),
    .testTarget(
      name: "GherkinTests", dependencies: ["Gherkin", "TestSupport"],
      exclude: ["Corpus"], swiftSettings: strict),
    tests(of: "Store", imports: ["Domain"], exclude: ["Fixtures"]),
    tests(of: "Host", imports: ["Domain", "Pages", "Catalog", "Content", "Site", "Store"]),
    .executableTarget(
      name: "recorder-trials",
      dependencies: [
        "Content", "Catalog", "Domain", "Pages", "Site", "Screen", "Gherkin", "Guide", "Host",
        "Scenarios",
      ],
      path: "Tests/Fixtures/recorder-trials", swiftSettings: strict),
    tests(
      of: "Scenarios",
      imports: [
        "recorder-trials", "Content", "Catalog", "Domain", "Pages", "Site", "Screen", "Gherkin",
        "Guide", "Host",
        "Store",
      ]),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Pages", "Screen", "Terminal"],
      path: "Tests/Fixtures/terminal-probe", swiftSettings: strict),
    tests(of: "Terminal", imports: ["Pages", "Screen", "Emulation"]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "compte-ameli", "TestSupport", "Domain", "Emulation", "Screen", "Store", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
