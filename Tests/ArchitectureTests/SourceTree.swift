import Foundation

/// A text file of the project, as the rules read it.
struct Source: Sendable {
  /// From the root: `Sources/Domain/Nir.swift`.
  var path: String
  var text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }

  /// `Domain`, for a file under Sources.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : ""
  }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// The project on the disk.
enum SourceTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  /// The Swift files under `folder`.
  static func swift(under folder: String) throws -> [Source] {
    try files(under: folder).filter { $0.hasSuffix(".swift") }.map(source)
  }

  /// All files of the project that a person reads or a tool runs.
  static func everything() throws -> [Source] {
    let folders = [
      "Benchmarks", "Plugins", "Resources", "Sources", "Tests", "Tools", "docs", ".ci",
    ]
    let top = try FileManager.default.contentsOfDirectory(atPath: root.path())
      .filter { $0.hasSuffix(".md") || ["Makefile", "Package.swift", ".gitignore"].contains($0) }
    return try (folders.flatMap(files) + top).map(source)
  }

  static func source(_ path: String) throws -> Source {
    let data = try Data(contentsOf: root.appending(path: path))
    return Source(path, String(decoding: data, as: UTF8.self))
  }

  private static func files(under folder: String) -> [String] {
    let base = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: base.path())?.allObjects ?? []
    return paths.compactMap { $0 as? String }.sorted().filter { path in
      let file = base.appending(path: path)
      return (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
    }.map { "\(folder)/\($0)" }
  }
}
