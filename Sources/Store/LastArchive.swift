/// The archive that was closed last, as the snapshot remembers it: opening can so see that it is
/// still there without reading it.
struct LastArchive: Hashable {
  /// The number of its first fact, which names it.
  let first: Int
  let bytes: Int

  private static let key = Array(#","derniereArchive":{"premier":"#.utf8)
  private static let between = Array(#","octets":"#.utf8)

  init(first: Int, bytes: Int) {
    self.first = first
    self.bytes = bytes
  }

  /// At the end of a snapshot's object.
  var member: [UInt8] {
    Self.key + Array("\(first)".utf8) + Self.between + Array("\(bytes)}".utf8)
  }

  /// By hand: a decoder would read the whole snapshot a second time.
  init?(endOf json: ArraySlice<UInt8>) {
    let end = Array(json.suffix(100))
    // Within a text each quote has a backslash before it: this can't be one.
    let start = end.indices.last { end[$0...].starts(with: Self.key) }
    guard let start else { return nil }
    let text = String(decoding: end[(start + Self.key.count)...], as: UTF8.self)
    let numbers = text.split { !$0.isWholeNumber }.prefix(2).compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] > 0 else { return nil }
    self.init(first: numbers[0], bytes: numbers[1])
  }
}
