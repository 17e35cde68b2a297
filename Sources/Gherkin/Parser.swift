/// Goes through the lines of a file once, and goes on after a mistake, as the reference does.
struct Parser {
  private let lines: [Line]
  private var matcher = TokenMatcher()
  private var builder = DocumentBuilder()
  private var spot = Spot.start
  private var mistakes: [Mistake] = []

  static func document(of source: Source) throws(Mistakes) -> GherkinDocument {
    var parser = Parser(source)
    return try parser.parse()
  }

  private init(_ source: Source) {
    lines = source.lines
  }

  private mutating func parse() throws(Mistakes) -> GherkinDocument {
    for index in lines.indices { read(lineAt: index) }
    readEnd()
    mistakes += builder.mistakes
    guard mistakes.isEmpty else { throw Mistakes(mistakes) }
    return GherkinDocument(feature: builder.feature)
  }

  private mutating func read(lineAt index: Int) {
    let expected = spot.expected
    for kind in expected {
      guard let token = match(lines[index], as: kind) else { continue }
      let owner = kind == .tags ? owner(ofTagsAt: index) : nil
      spot = builder.add(token, at: spot, tagsOf: owner)
      return
    }
    let line = lines[index]
    let meant = Mistake.Meaning.of(line, in: matcher.dialect)
    mistakes.append(
      Mistake(
        line.location,
        .unexpectedLine(String(line.text.trimmed), language: matcher.dialect.name, expected, meant))
    )
  }

  private mutating func match(_ line: Line, as kind: LineKind) -> Token? {
    do {
      return try matcher.match(line, as: kind)
    } catch {
      if !mistakes.contains(error) { mistakes.append(error) }
      return nil
    }
  }

  private mutating func readEnd() {
    if !spot.expected.contains(.end) {
      let end = Location(line: lines.count + 1, column: 0)
      mistakes.append(
        Mistake(end, .unexpectedEnd(builder.unfinished(at: spot), language: matcher.dialect.name)))
    }
    // Even then: what came before may have mistakes to tell.
    builder.close()
  }

  // MARK: - Tags

  /// What a first line of tags is for: that shows below them only.
  private mutating func owner(ofTagsAt index: Int) -> Spot.Part {
    switch spot {
    case .start, .afterLanguage, .featureTags: return .feature
    case .tags(let part): return part
    default: break
    }
    if spot.expected.contains(.examples), isFollowed(index, by: .examples) { return .examples }
    return isFollowed(index, by: .scenario) ? .scenario : .rule
  }

  /// Whether a line of this kind comes below, with nothing but tags, comments and empty lines before.
  private mutating func isFollowed(_ index: Int, by kind: LineKind) -> Bool {
    for line in lines[(index + 1)...] {
      if match(line, as: kind) != nil { return true }
      let isBetween = [LineKind.empty, .comment, .tags].contains { match(line, as: $0) != nil }
      if !isBetween { return false }
    }
    return false
  }
}
