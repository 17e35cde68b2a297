/// What one run over the content gathers: the mistakes, and every text with its place.
///
/// A mistake never stops the reading: the value gets a stand-in and the rest is read too. Checks
/// ask `isSound` before they judge a value that may hold one.
final class Reading {
  /// A text that people will read.
  struct Text {
    let words: String
    let entry: Entry
    /// The `{names}` that are replaced in it; nil where the site decides.
    let placeholders: Set<String>?
  }

  private(set) var findings: [Finding] = []
  private(set) var texts: [Text] = []
  /// Every file was read.
  private(set) var isWhole = true
  private var unsound: Set<String> = []

  func report(_ message: String, at entry: Entry) {
    findings.append(
      Finding(file: entry.file, line: entry.line, column: entry.column, message: message))
    var path = entry.path[...]
    unsound.insert(entry.file + path)
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      unsound.insert(entry.file + path)
    }
  }

  /// A whole file is missing or can't be read: what the other files say of it can't be judged.
  func reportUnreadable(_ message: String, in file: String, line: Int = 1, column: Int = 1) {
    findings.append(Finding(file: file, line: line, column: column, message: message))
    isWhole = false
  }

  /// Nothing wrong was found in this piece, nor in what it holds.
  func isSound(_ entry: Entry) -> Bool { !unsound.contains(entry.file + entry.path) }

  func note(_ words: String, at entry: Entry, placeholders: Set<String>?) {
    texts.append(Text(words: words, entry: entry, placeholders: placeholders))
  }
}
