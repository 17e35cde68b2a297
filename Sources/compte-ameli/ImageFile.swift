import Scenarios

/// The images that scenarios compare with: text files in the folder `images` beside a .feature file.
enum ImageFile {
  /// Nil for a name that is no name of a file, or where there is none.
  static func path(of name: String, beside file: String) -> String? {
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard isName, !name.isEmpty else { return nil }
    return "\(folder(beside: file))/\(name).txt"
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func folder(beside file: String) -> String {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    return folder + "images"
  }

  static func lines(of name: String, beside file: String) -> [String]? {
    guard let path = path(of: name, beside: file), let bytes = try? InputFile.bytes(of: path) else {
      return nil
    }
    // A checkout may have changed the line ends.
    return bytes.filter { $0 != 0x0D }.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Records the images of one run, and says of each whether it is new, or how many lines change.
final class ImageRecorder {
  private var recorded: [String: [String]] = [:]

  func record(_ name: String, _ lines: [String], beside file: String) throws(Misstep) {
    guard let path = ImageFile.path(of: name, beside: file) else {
      throw Misstep(
        "« \(name) » n'est pas un nom d'image. Prenez des lettres, des chiffres, - et _.")
    }
    guard recorded[path] == nil || recorded[path] == lines else {
      throw Misstep("L'image « \(name) » est enregistrée deux fois, et n'est pas la même.")
    }
    let isNew = recorded[path] == nil
    recorded[path] = lines
    if isNew { try write(lines, to: path, instead: ImageFile.lines(of: name, beside: file)) }
  }

  private func write(_ lines: [String], to path: String, instead old: [String]?) throws(Misstep) {
    let count = old.map { old in
      zip(old, lines).count { $0 != $1 } + abs(old.count - 1 - lines.count)
    }
    if count == 0 { return }
    do throws(Failure) {
      try OutputFile.makeFolder(ImageFile.folder(of: path))
      try OutputFile.write(text: lines.joined(separator: "\n") + "\n", to: path)
    } catch {
      throw Misstep(error.line ?? "« \(path) » ne s'écrit pas.")
    }
    let change = count.map { "\($0) lignes changent" } ?? "nouvelle image"
    Output.error("\(path) : \(change). Regardez-la avant de la garder.")
  }
}
