import ContentCompiler
import Testing

/// One mistake made in `Sample`, and what the compiler says of it.
struct Fault: CustomTestStringConvertible, Sendable {
  let name: String
  let place: String
  let text: String?
  /// By line and column, `12:14`.
  let found: [String: String]

  /// The sample with `old`, where it first stands in that file, replaced.
  init(
    _ name: String, in place: String, _ old: String, becomes new: String, found: [String: String]
  ) {
    let text = Sample.files[place] ?? ""
    let range = text.firstRange(of: old)
    self.init(
      name, in: place, text: range.map { text.replacingCharacters(in: $0, with: new) },
      found: range == nil ? [:] : found)
  }

  /// The sample with another text for that file.
  init(_ name: String, in place: String, text: String?, found: [String: String]) {
    self.name = name
    self.place = place
    self.text = text
    self.found = found
  }

  /// The sample without that file.
  init(_ name: String, in place: String, isMissing: Bool, found: [String: String]) {
    self.init(name, in: place, text: nil, found: found)
  }

  var testDescription: String { name }

  var files: [SourceFile] {
    var files = Sample.files
    files[place] = text
    return files.map { SourceFile($0.key, $0.value) }
  }

  var findings: [String] {
    found.map { "Resources/\(place):\($0.key): error: \($0.value)" }.sorted()
  }
}

extension String {
  fileprivate func replacingCharacters(
    in range: Range<String.Index>, with other: String
  ) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
