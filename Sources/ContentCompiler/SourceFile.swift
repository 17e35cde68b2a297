import FoundationEssentials

/// A content file: its place under Resources/, and its text.
package struct SourceFile: Hashable, Sendable {
  /// `assures/odette.yaml`
  package let place: String
  package let text: String

  package init(_ place: String, _ text: String) {
    self.place = place
    self.text = text
  }

  /// Every YAML file under `folder`, sorted by place.
  package static func all(in folder: String) throws -> [SourceFile] {
    let places = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try places.filter { $0.hasSuffix(".yaml") }.sorted().map { place in
      let data = try Data(contentsOf: URL(filePath: folder + "/" + place))
      return SourceFile(place, String(decoding: data, as: UTF8.self))
    }
  }
}
