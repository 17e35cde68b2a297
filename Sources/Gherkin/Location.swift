/// A place in a file: the line and the column, both from 1; columns count Unicode scalars.
///
/// Column 0 is the end of the file, after the last line.
package struct Location: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (one: Location, other: Location) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
