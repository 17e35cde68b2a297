/// A text as words of ASCII letters and digits, with what stands between them.
struct TextWords {
  struct Word {
    let bytes: [UInt8]
    let range: Range<String.Index>
    /// Only one space, point or hyphen parts it from the word before.
    let followsClosely: Bool
  }

  private(set) var all: [Word] = []
  private let text: String

  init(_ text: String) {
    self.text = text
    var start: String.Index?
    var end = text.startIndex
    let bytes = text.utf8
    for index in bytes.indices {
      if bytes[index].isDigit || bytes[index].isLetter {
        if start == nil { start = index }
      } else if let first = start {
        add(first..<index, after: end)
        (start, end) = (nil, index)
      }
    }
    if let start { add(start..<text.endIndex, after: end) }
  }

  private mutating func add(_ range: Range<String.Index>, after end: String.Index) {
    let between = text[end..<range.lowerBound]
    let isClose = Self.separators.contains(String(between))
    all.append(
      Word(bytes: Array(text.utf8[range]), range: range, followsClosely: isClose && !all.isEmpty))
  }

  /// A space of any kind, a point, a hyphen; and the brackets of `+33 (0)6`.
  private static let separators: Set<String> = [
    " ", "\u{A0}", "\u{202F}", "\u{2009}", ".", "-", " (", "(", ")", ") ",
  ]

  /// The words from `start` on that are written as one number; none of those known has more.
  func run(from start: Int) -> ArraySlice<Word> {
    var end = start + 1
    while end < min(all.count, start + 12), all[end].followsClosely { end += 1 }
    return all[start..<end]
  }

  /// The word that is written as part of the same number.
  func next(after index: Int) -> Word? {
    index + 1 < all.count && all[index + 1].followsClosely ? all[index + 1] : nil
  }

  /// Two digits before it are written as part of the same number.
  func followsPair(_ index: Int) -> Bool {
    guard index > 0, all[index].followsClosely else { return false }
    return all[index - 1].bytes.count == 2 && all[index - 1].bytes.allSatisfy(\.isDigit)
  }

  func range(of words: Range<Int>) -> Range<String.Index> {
    all[words.lowerBound].range.lowerBound..<all[words.upperBound - 1].range.upperBound
  }

  func hasPlus(_ index: Int) -> Bool {
    text[..<all[index].range.lowerBound].utf8.last == UInt8(ascii: "+")
  }

  /// `1234,56` is an amount, whatever its digits.
  func isFollowedByDecimals(_ index: Int) -> Bool {
    let rest = text.utf8[all[index].range.upperBound...].prefix(2)
    return rest.count == 2 && rest.first == UInt8(ascii: ",") && rest.last?.isDigit == true
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
