import Testing

/// The rules of ARCHITECTURE.md on the sources; each is also tried on a source that breaks it.
struct DependencyRuleTests {
  // MARK: - Imports

  @Test func `Each module imports only what the architecture allows`() throws {
    let sources = try SourceTree.swift(under: "Sources")
    #expect(sources.count > 100)
    for source in sources { #expect(Rules.wrongImports(in: source) == []) }
  }

  @Test(arguments: [
    ("Domain", "import Foundation"), ("Site", "import Foundation"),
    ("Pages", "import FoundationEssentials"), ("Screen", "package import Site"),
    ("Store", "import Site"), ("Host", "import CNcurses"), ("Site", "@testable import Screen"),
    ("Bot", "import struct Domain.Nir"), ("Store", "import Foundation"),
    ("Unheard", "import Domain"),
  ])
  func `A wrong arrow is found`(module: String, line: String) {
    let source = Source("Sources/\(module)/Faux.swift", "// A file.\n\(line)\n\nstruct Faux {}\n")
    #expect(Rules.wrongImports(in: source).count == 1)
  }

  @Test func `A right arrow is let through, and a word in a text is no import`() {
    let text = """
      @_spi(_Unicode) import Swift
      import Synchronization
      package import Domain
      /// Never import Foundation here.
      let text = "import Foundation"
      """
    #expect(Rules.wrongImports(in: Source("Sources/Catalog/Juste.swift", text)) == [])
  }

  // MARK: - The manifest

  @Test func `The manifest declares no arrow that the architecture does not know`() throws {
    let declared = Rules.declared(in: try SourceTree.source("Package.swift"))
    for (module, allowed) in Rules.arrows {
      let arrows = try #require(declared[module], "\(module) is not in the manifest")
      #expect(arrows.isSubset(of: allowed), "\(module)")
    }
    #expect(declared["Site"] == ["Domain", "Bot", "Pages", "Catalog"])
    #expect(declared["Terminal"] == ["Pages", "Screen", "CNcurses"])
  }

  @Test func `A wrong arrow of a manifest is found`() {
    let manifest = Source(
      "Package.swift",
      """
      let package = Package(
        targets: [
          module("Domain", imports: ["Store"]),
          .executableTarget(
            name: "content-compiler",
            dependencies: ["Site"]),
        ]
      )
      """)
    let declared = Rules.declared(in: manifest)
    #expect(declared["Domain"] == ["Store"])
    #expect(declared["content-compiler"] == ["Site"])
  }

  // MARK: - Words

  @Test func `Pure modules neither print nor ask what time it is`() throws {
    for source in try SourceTree.swift(under: "Sources") {
      #expect(Rules.wrongWords(in: source) == [])
    }
  }

  @Test(arguments: [
    "print(1)", "Date()", "Int.random(in: 0..<2)", "CommandLine.arguments", "getenv(\"A\")",
  ])
  func `A word that is not pure is found, with its line`(code: String) {
    let source = Source("Sources/Site/Faux.swift", "// print(\nlet value = \(code)\n")
    #expect(Rules.wrongWords(in: source).count == 1)
    #expect(Rules.wrongWords(in: source).first?.hasPrefix("Sources/Site/Faux.swift:2 ") == true)
    let edge = Source("Sources/Terminal/Juste.swift", source.text)
    #expect(Rules.wrongWords(in: edge) == [])
  }

  // MARK: - Files

  @Test func `No file of the program has more than 400 lines`() throws {
    let long = try SourceTree.swift(under: "Sources").filter(Rules.isTooLong)
    #expect(long.map(\.path) == [])
  }

  @Test func `A file that is too long is found, and a generated one is let through`() {
    let text = String(repeating: "\n", count: 401)
    #expect(Rules.isTooLong(Source("Sources/Site/Long.swift", text)))
    #expect(!Rules.isTooLong(Source("Sources/Site/Long+Generated.swift", text)))
    #expect(!Rules.isTooLong(Source("Sources/Site/Court.swift", String(text.dropLast()))))
  }

  @Test func `Nothing names a place outside the project`() throws {
    let all = try SourceTree.everything()
    #expect(all.count > 300)
    for source in all { #expect(Rules.strangePlaces(in: source) == []) }
  }

  @Test(arguments: ["see ../" + "shared/a", "cd /" + "work/main"])
  func `A place outside the project is found`(text: String) {
    #expect(Rules.strangePlaces(in: Source("README.md", text)).count == 1)
  }
}
