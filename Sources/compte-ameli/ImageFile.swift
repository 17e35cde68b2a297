/// The images that scenarios compare with: text files in the folder `images` beside a .feature file.
enum ImageFile {
  /// Nil for a name that is no name of a file, or where there is none.
  static func path(of name: String, beside file: String) -> String? {
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard isName, !name.isEmpty else { return nil }
    return "\(folder(beside: file))/\(name).txt"
  }

  private static func folder(beside file: String) -> String {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    return folder + "images"
  }

  static func lines(of name: String, beside file: String) -> [String]? {
    guard let path = path(of: name, beside: file), let bytes = try? InputFile.bytes(of: path) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Says of each image whether it is new, or how many of its lines change.
  static func record(_ name: String, _ lines: [String], beside file: String) {
    guard let path = path(of: name, beside: file) else {
      return Output.error(
        "« \(name) » n'est pas un nom d'image. Prenez des lettres et des chiffres.")
    }
    let old = self.lines(of: name, beside: file)
    let count = old.map { old in
      zip(old, lines).count { $0 != $1 } + abs(old.count - 1 - lines.count)
    }
    if count == 0 { return }
    do throws(Failure) {
      try OutputFile.makeFolder(folder(beside: file))
      try OutputFile.write(text: lines.joined(separator: "\n") + "\n", to: path)
      let change = count.map { "\($0) lignes changent" } ?? "nouvelle image"
      Output.error("\(path) : \(change). Regardez-la avant de la garder.")
    } catch {
      Output.error(error.line ?? path)
    }
  }
}
