extension CharacterWidth {
  /// The version of the Unicode Character Database that the widths are from.
  package static var version: String { unicodeVersion }
}
