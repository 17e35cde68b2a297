package import Pages

/// Rows of columns, with a tab between two columns: what scripts cut with `cut`.
extension Document {
  package static func lines(_ rows: [[SafeText]]) -> Document {
    Document(
      rows.map { row in
        row.map { $0.text.split(separator: "\n").joined(separator: " ") }.joined(separator: "\t")
      }.joined(separator: "\n"))
  }
}
