import Screen

/// Holding the window against an image that is kept.
extension Play {
  /// Of each name the lines of its image, or nil when there is none.
  package typealias Images = @Sendable (String) -> [String]?
  package typealias RecordImage = (String, [String]) throws(Misstep) -> Void

  /// As it is kept, text, looks and cursor; whoever runs the suite says where.
  func compareImage(_ name: String) throws(Misstep) {
    // A program that was not started yet has nothing to show.
    _ = try backstage()
    guard let seen = stage.image?.portrait else { throw Misstep("Cette surface n'a pas d'image.") }
    if let recordImage { return try recordImage(name, seen) }
    guard let kept = images(name) else {
      throw Misstep(
        "Aucune image « \(name) » n'est enregistrée. Ajoutez --images pour le faire.",
        seen: seen.joined(separator: "\n"))
    }
    let differing = Self.differences(kept, seen)
    guard differing.isEmpty else {
      throw Misstep(
        "L'image est une autre.", expected: differing.map(\.kept).joined(separator: "\n"),
        seen: differing.map(\.seen).joined(separator: "\n"))
    }
  }

  /// The lines that are not the same, with their numbers.
  private static func differences(
    _ kept: [String], _ seen: [String]
  ) -> [(kept: String, seen: String)] {
    // A text file ends with a line end.
    let kept = kept.last == "" ? kept.dropLast() : kept[...]
    func line(_ lines: some RandomAccessCollection<String>, _ index: Int) -> String {
      index < lines.count ? lines[lines.index(lines.startIndex, offsetBy: index)] : ""
    }
    return (0..<max(kept.count, seen.count)).compactMap { index in
      let (old, new) = (line(kept, index), line(seen, index))
      return old == new ? nil : ("\(index + 1) \(old)", "\(index + 1) \(new)")
    }
  }
}
