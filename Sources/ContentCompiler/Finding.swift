/// One mistake of the content: where it is, what it is, and what to write instead.
package struct Finding: Hashable, Sendable {
  package let file: String
  package let line: Int
  package let column: Int
  /// French, one line, no full stop.
  package let message: String

  package init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

extension Finding: CustomStringConvertible {
  /// The word `error:` stays English: build tools look for it.
  package var description: String { "\(file):\(line):\(column): error: \(message)" }
}

extension Finding: Comparable {
  package static func < (left: Finding, right: Finding) -> Bool {
    (left.file, left.line, left.column, left.message)
      < (right.file, right.line, right.column, right.message)
  }
}

/// All the mistakes of a content, in the order of its files and lines. Never empty.
package struct Findings: Error, Hashable, Sendable {
  package let all: [Finding]

  init(_ all: [Finding]) { self.all = Set(all).sorted() }
}
