/// A content file held against all the others, as the build does.
package struct ContentVerification {
  /// What is wrong in the files that were asked about, under the names that they were given.
  package private(set) var findings: [Finding] = []
  /// Files of which no folder of content could be made out.
  package private(set) var strangers: [String] = []

  /// Folders of a content, and the files beside them.
  private static let parts = [
    "assures", "parcours", "textes", "bot", "bot/dialogues", "bot/intentions",
  ]

  /// - Parameters:
  ///   - names: the paths of the files.
  ///   - text: the text of one of them.
  ///   - content: the files of the content whose folder this is; none when it is no such folder.
  package init(
    _ names: [String], text: (String) throws -> String, content: (String) throws -> [SourceFile]
  ) throws {
    for name in names {
      guard let (root, place) = Self.place(of: name) else {
        strangers.append(name)
        continue
      }
      var files = try content(root)
      files.removeAll { $0.place == place }
      files.append(SourceFile(place, try text(name)))
      do throws(Findings) {
        _ = try CompiledContent(files, in: root)
      } catch {
        findings += error.all.filter { $0.file == "\(root)/\(place)" }.map { finding in
          Finding(
            file: name, line: finding.line, column: finding.column, message: finding.message)
        }
      }
    }
  }

  /// `Resources` and `assures/camille.yaml`; `.yml` is read as `.yaml`.
  static func place(of name: String) -> (root: String, place: String)? {
    let words = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let file = words.last, let dot = file.lastIndex(of: ".") else { return nil }
    let folders = Array(words.dropLast())
    for count in [2, 1] where folders.count >= count {
      let part = folders.suffix(count).joined(separator: "/")
      guard parts.contains(part) else { continue }
      let root = folders.dropLast(count)
      return (
        root.isEmpty ? "." : root.joined(separator: "/"), "\(part)/\(file[..<dot]).yaml"
      )
    }
    return nil
  }
}
