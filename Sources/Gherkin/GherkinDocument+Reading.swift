extension GherkinDocument {
  /// The document of a file's text, or all that is wrong with it.
  package init(_ text: String) throws(Mistakes) {
    self = try Parser.document(of: Source(Array(text.unicodeScalars)))
  }

  /// The document of a file's bytes, which have to be UTF-8.
  package init(bytes: [UInt8]) throws(Mistakes) {
    self = try Parser.document(of: Source(bytes: bytes))
  }
}
