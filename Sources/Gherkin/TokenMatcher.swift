/// Tells what a line is, in the language of the file.
struct TokenMatcher {
  private(set) var dialect = Dialect.english
  private var openText: OpenText?

  private struct OpenText {
    let delimiter: String
    let indent: Int
  }

  /// The line as this kind; nil when it is another.
  mutating func match(_ line: Line, as kind: LineKind) throws(Mistake) -> Token? {
    switch kind {
    case .end: nil
    case .empty: line.text.isEmpty ? Token(kind: .empty, location: line.location) : nil
    case .comment: line.text.first == "#" ? Token(kind: .comment, location: line.location) : nil
    case .language: try matchLanguage(line)
    case .tags: try line.text.first == "@" ? tags(of: line) : nil
    case .feature, .rule, .background, .scenario, .examples: matchTitle(line, kind)
    case .step: matchStep(line)
    case .docString: matchDelimiter(line)
    case .tableRow: line.text.first == "|" ? row(of: line) : nil
    case .other: other(line)
    }
  }

  // MARK: - Keywords

  private func matchTitle(_ line: Line, _ kind: LineKind) -> Token? {
    for keyword in dialect.keywords(of: kind) {
      guard let length = keyword.length(in: line.text) else { continue }
      return Token(
        kind: kind, location: line.location, keyword: keyword.text, text: line.rest(after: length))
    }
    return nil
  }

  private func matchStep(_ line: Line) -> Token? {
    for (keyword, kind) in dialect.steps {
      guard let length = keyword.length(in: line.text) else { continue }
      return Token(
        kind: .step, location: line.location, keyword: keyword.text, stepKind: kind,
        text: line.rest(after: length))
    }
    return nil
  }

  /// `# language: fr`, with space anywhere between its parts.
  private mutating func matchLanguage(_ line: Line) throws(Mistake) -> Token? {
    var rest = line.text
    for part in ["#", "language", ":"] {
      guard rest.starts(with: part.unicodeScalars) else { return nil }
      rest = rest.dropFirst(part.unicodeScalars.count).drop { $0.isSpace }
    }
    let name = String(rest.trimmed)
    guard !name.isEmpty, name.unicodeScalars.allSatisfy(\.isLanguageLetter) else { return nil }
    guard let dialect = Dialect.named(name) else {
      throw Mistake(line.location, .unknownLanguage(name))
    }
    self.dialect = dialect
    return Token(kind: .language, location: line.location, text: name)
  }

  // MARK: - Texts

  private mutating func matchDelimiter(_ line: Line) -> Token? {
    if let open = openText {
      guard line.starts(with: open.delimiter) else { return nil }
      openText = nil
      return Token(kind: .docString, location: line.location, keyword: open.delimiter)
    }
    for delimiter in ["\"\"\"", "```"] where line.starts(with: delimiter) {
      openText = OpenText(delimiter: delimiter, indent: line.indent)
      return Token(
        kind: .docString, location: line.location, keyword: delimiter, text: line.rest(after: 3))
    }
    return nil
  }

  private func other(_ line: Line) -> Token {
    let text = line.unindented(by: openText?.indent ?? 0)
    return Token(kind: .other, location: line.location, text: unescaped(text))
  }

  /// A delimiter inside a text has a backslash before each of its marks.
  private func unescaped(_ text: Scalars) -> String {
    guard let mark = openText?.delimiter.unicodeScalars.first, text.contains("\\") else {
      return String(text)
    }
    let escaped: [Unicode.Scalar] = ["\\", mark, "\\", mark, "\\", mark]
    var result = String.UnicodeScalarView()
    var rest = text
    while !rest.isEmpty {
      let isEscaped = rest.starts(with: escaped)
      if isEscaped {
        result.append(contentsOf: [mark, mark, mark])
      } else {
        result.append(rest[rest.startIndex])
      }
      rest = rest.dropFirst(isEscaped ? escaped.count : 1)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isLanguageLetter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "-", "_": true
    default: false
    }
  }
}
