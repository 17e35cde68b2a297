typealias Scalars = ArraySlice<Unicode.Scalar>

/// One line of a file, without its end.
struct Line {
  let number: Int
  let whole: Scalars
  /// What follows the indentation.
  let text: Scalars

  init(_ line: Scalars, number: Int) {
    self.number = number
    whole = line.droppingLast { $0 == "\r" }
    text = whole.drop { $0.isSpace }
  }

  var indent: Int { whole.count - text.count }

  /// Where the text begins.
  var location: Location { Location(line: number, column: indent + 1) }

  func location(atColumn column: Int) -> Location { Location(line: number, column: column) }

  /// What follows a keyword, without space around it.
  func rest(after count: Int) -> String { String(text.dropFirst(count).trimmed) }

  /// The line without `count` columns of indentation, all of it when there are fewer.
  func unindented(by count: Int) -> Scalars {
    count > indent ? text : whole.dropFirst(count)
  }

  func starts(with prefix: String) -> Bool { text.starts(with: prefix.unicodeScalars) }
}

extension Collection<Unicode.Scalar> where SubSequence == Scalars {
  /// Without space at either end.
  var trimmed: Scalars { drop { $0.isSpace }.droppingLast { $0.isSpace } }
}

extension Scalars {
  func droppingLast(_ isDropped: (Unicode.Scalar) -> Bool) -> Scalars {
    var end = endIndex
    while end > startIndex, isDropped(self[end - 1]) { end -= 1 }
    return self[startIndex..<end]
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension Unicode.Scalar {
  /// What the reference takes for a space: Unicode's, and the separators among the controls.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x1C...0x1F: true
    case ..<0x85: false
    default: properties.isWhitespace
    }
  }
}
