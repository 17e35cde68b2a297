import Foundation

/// The arrows between modules, and what the sources of a pure one never say.
enum Rules {
  /// Which of our modules each may import: the table of ARCHITECTURE.md.
  static let arrows: [String: Set<String>] = [
    "Domain": [], "Bot": [], "Pages": [],
    "Catalog": ["Domain", "Bot"],
    "Content": ["Catalog", "Domain", "Bot"],
    "Site": ["Domain", "Bot", "Pages", "Catalog"],
    "Screen": ["Pages"], "Linear": ["Pages"], "Guide": ["Pages", "Screen"],
    "Gherkin": [], "Emulation": ["Screen"],
    "Store": ["Domain"],
    "Host": ["Domain", "Pages", "Site", "Store"],
    "Scenarios": [
      "Domain", "Pages", "Catalog", "Site", "Screen", "Linear", "Guide", "Gherkin", "Store", "Host",
    ],
    "CNcurses": [],
    "Terminal": ["Pages", "Screen", "CNcurses"],
    "ContentCompiler": ["Catalog", "Bot", "Domain", "Pages"],
    "content-compiler": ["ContentCompiler"],
    "compte-ameli": [
      "Domain", "Bot", "Pages", "Catalog", "Content", "Site", "Screen", "Linear", "Guide",
      "Gherkin", "Emulation", "Store", "Host", "Scenarios", "Terminal",
    ],
  ]

  static let pure: Set<String> = [
    "Domain", "Bot", "Pages", "Catalog", "Content", "Site", "Screen", "Linear", "Guide",
    "Gherkin", "Emulation",
  ]

  /// What comes from outside, and the modules that may import it.
  static let outside: [String: Set<String>] = [
    "FoundationEssentials": ["Store", "ContentCompiler", "content-compiler"],
    "Glibc": ["Store", "Terminal", "compte-ameli", "content-compiler"],
    "Musl": ["content-compiler"], "Darwin": ["content-compiler"],
    "Yams": ["ContentCompiler"],
    "ArgumentParser": ["compte-ameli"],
    "Foundation": [],
  ]

  /// Parts of the language.
  static let everybodys: Set<String> = ["Swift", "Synchronization"]

  static let forbiddenWords = ["print(", "Date()", ".random", "CommandLine", "getenv"]

  static let mostLines = 400

  // MARK: - What breaks them

  static func wrongImports(in source: Source) -> [String] {
    let allowed = arrows[source.module]
    return imports(in: source).filter { name in
      guard let allowed else { return true }
      if everybodys.contains(name) || allowed.contains(name) { return false }
      return outside[name]?.contains(source.module) != true
    }.map { "\(source.path) imports \($0)" }
  }

  static func wrongWords(in source: Source) -> [String] {
    guard pure.contains(source.module) else { return [] }
    return source.lines.enumerated().flatMap { number, line in
      let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
      return forbiddenWords.filter { code.contains($0) }
        .map { "\(source.path):\(number + 1) says \($0)" }
    }
  }

  static func isTooLong(_ source: Source) -> Bool {
    !source.path.hasSuffix("+Generated.swift") && source.lines.count - 1 > mostLines
  }

  /// Names of folders that are not the project's.
  static func strangePlaces(in source: Source) -> [String] {
    // In pieces, since this file is read, too.
    ["../" + "shared", "/" + "work/"].filter { source.text.contains($0) }
      .map { "\(source.path) names \($0)" }
  }

  /// `package import Domain`, `@_spi(X) import Swift`, `import struct Domain.Nir`.
  static func imports(in source: Source) -> [String] {
    source.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ modifiers.contains($0) || $0.hasPrefix("@") })
      else { return nil }
      let name = kinds.contains(words[index + 1]) ? words.last : words[index + 1]
      return name?.split(separator: ".").first.map(String.init)
    }
  }

  private static let modifiers: Set<Substring> = [
    "package", "public", "internal", "private", "fileprivate",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "func", "protocol", "typealias",
  ]

  // MARK: - The manifest

  /// The dependencies of each module among ours, as a manifest declares them.
  static func declared(in manifest: Source) -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for target in targets(of: manifest) {
      let names = target.components(separatedBy: "path:")[0].components(separatedBy: "\"")
        .enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      guard let name = names.first else { continue }
      table[name] = Set(names.dropFirst()).intersection(arrows.keys)
    }
    return table
  }

  /// The text of each target that is no test: it begins four spaces in, what is further in belongs
  /// to it.
  private static func targets(of manifest: Source) -> [String] {
    let start = manifest.text.firstRange(of: "targets: [\n")?.upperBound
    let body = manifest.text[(start ?? manifest.text.startIndex)...]
    var pieces: [String] = []
    for line in body.split(separator: "\n") {
      let depth = line.prefix { $0 == " " }.count
      if depth == 4 {
        pieces.append(String(line))
      } else if depth > 4, let last = pieces.indices.last {
        pieces[last] += line
      }
    }
    let kinds = ["    module(", "    .target(", "    .executableTarget("]
    return pieces.filter { piece in kinds.contains { piece.hasPrefix($0) } }
  }
}
