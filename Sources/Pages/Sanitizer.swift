/// The one sanitiser: what a scalar does to a terminal decides, not what it looks like.
///
/// What comes out can stand beside any other text that came out: it begins with nothing that would
/// join the cell before it, and holds nothing that would join the one after.
enum Sanitizer {
  static func sanitized(_ original: String) -> String {
    // French text is made of scalars that need no closer look.
    guard !original.unicodeScalars.allSatisfy(isPlain) else { return original }
    var result = String.UnicodeScalarView()
    for character in original { append(character, to: &result) }
    return String(result)
  }

  private static func append(_ character: Character, to result: inout String.UnicodeScalarView) {
    if character == "\n" || character == "\r\n" { return result.append("\n") }
    if let only = character.onlyScalar {
      if isPlain(only) || !only.needsAnother && !TextEntry.isMark(only) {
        return result.append(only)
      }
      return result.append(contentsOf: number(of: only).unicodeScalars)
    }
    var cluster = ShownCluster(Array(character.unicodeScalars))
    cluster.show()
    result.append(contentsOf: cluster.shown)
  }

  /// `⟨U+202E⟩`
  fileprivate static func number(of scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + (hex.utf8.count < 4 ? String(repeating: "0", count: 4 - hex.utf8.count) : "")
      + hex + "⟩"
  }

  /// Latin letters, French punctuation, currency, arrows, boxes: the fast way out.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x0A, 0xA0...0xAC, 0xAE...0x2FF: true
    case 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: true
    case 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x25FF, 0x27E8, 0x27E9: true
    default: false
    }
  }
}

extension Character {
  fileprivate var onlyScalar: Unicode.Scalar? {
    let scalars = unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    return first
  }
}

/// One cluster on its way to be shown: what is whole and harmless as it is, all else by its number.
private struct ShownCluster {
  private let scalars: [Unicode.Scalar]
  private(set) var shown: [Unicode.Scalar] = []
  /// Something stands there that a mark can go on; not so after a number.
  private var hasBase = false
  private var marks = 0
  /// Scalars past what anyone can read on one letter: they are counted.
  private var left = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func show() {
    var index = 0
    while index < scalars.count {
      if index >= TextEntry.maximumScalars {
        left += scalars.count - index
        break
      }
      index += showNext(at: index)
    }
    guard left > 0 else { return }
    shown += "⟨+\(left)⟩".unicodeScalars
  }

  /// Shows what begins at `index` and says how many scalars that was.
  private mutating func showNext(at index: Int) -> Int {
    let whole = scalars.wholeCluster(at: index)
    if whole > 0 {
      shown += scalars[index..<index + whole]
      (hasBase, marks) = (true, 0)
      return whole
    }
    let scalar = scalars[index]
    if scalar.needsAnother {
      showNumber(of: scalar)
    } else if TextEntry.isMark(scalar) {
      showMark(scalar)
    } else {
      shown.append(scalar)
      (hasBase, marks) = (true, 0)
    }
    return 1
  }

  private mutating func showMark(_ mark: Unicode.Scalar) {
    guard hasBase else { return showNumber(of: mark) }
    marks += 1
    if marks > TextEntry.maximumMarks { left += 1 } else { shown.append(mark) }
  }

  private mutating func showNumber(of scalar: Unicode.Scalar) {
    hasBase = false
    shown += Sanitizer.number(of: scalar).unicodeScalars
  }
}

// MARK: - Scalars that mean something only together

extension [Unicode.Scalar] {
  /// How many scalars from `index` on are one emoji, flag, keycap or Korean syllable; 0 when they
  /// are none of these, or only a part of one.
  fileprivate func wholeCluster(at index: Int) -> Int {
    let scalar = self[index]
    if scalar.isPictograph { return emoji(at: index) }
    if scalar.isRegionalIndicator {
      return self[safe: index + 1]?.isRegionalIndicator == true ? 2 : 0
    }
    if scalar.isKeycapBase {
      if self[safe: index + 1]?.value == 0xFE0F, self[safe: index + 2]?.value == 0x20E3 { return 3 }
      return self[safe: index + 1]?.value == 0x20E3 ? 2 : 0
    }
    return syllable(at: index)
  }

  /// Emoji joined by U+200D, each with its selector or its skin.
  private func emoji(at start: Int) -> Int {
    var end = start + emojiElement(at: start)
    while self[safe: end]?.value == 0x200D, self[safe: end + 1]?.isPictograph == true {
      let next = end + 1 + emojiElement(at: end + 1)
      if next - start > TextEntry.maximumScalars { break }
      end = next
    }
    return end - start
  }

  private func emojiElement(at index: Int) -> Int {
    guard let next = self[safe: index + 1] else { return 1 }
    // The selector for text would make a wide emoji narrow, on some terminals.
    if next.value == 0xFE0E { return self[index].properties.isEmojiPresentation ? 1 : 2 }
    if next.value == 0xFE0F { return 2 }
    let takesSkin = self[index].properties.isEmojiModifierBase
    return next.properties.isEmojiModifier && takesSkin ? 2 : 1
  }

  /// An initial and a vowel, and a final where there is one; a precomposed syllable takes one too.
  private func syllable(at index: Int) -> Int {
    let isPrecomposed = self[index].isOpenSyllable
    guard isPrecomposed || self[index].jamo == .initial else { return 0 }
    if !isPrecomposed, self[safe: index + 1]?.jamo != .vowel { return 0 }
    let end = index + (isPrecomposed ? 1 : 2)
    return end - index + (self[safe: end]?.jamo == .final ? 1 : 0)
  }

  private subscript(safe index: Int) -> Unicode.Scalar? { index < count ? self[index] : nil }
}

extension Unicode.Scalar {
  /// It steers a terminal, hides, or joins what stands before or after it: by itself it is shown by
  /// its number.
  fileprivate var needsAnother: Bool {
    if isRegionalIndicator || properties.isEmojiModifier || jamo != nil || isPrefix { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return true
    default:
      return properties.isDefaultIgnorableCodePoint
    }
  }

  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  fileprivate var isKeycapBase: Bool {
    (0x30...0x39).contains(value) || "#*".unicodeScalars.contains(self)
  }

  fileprivate var isPictograph: Bool {
    value > 0x7F && properties.isEmoji && !properties.isEmojiModifier && !isRegionalIndicator
  }

  /// Letters that Unicode counts to the letter after them (Grapheme_Cluster_Break=Prepend).
  private var isPrefix: Bool {
    switch value {
    case 0x0D4E, 0x111C2...0x111C3, 0x113D1, 0x1193F, 0x11941, 0x11A84...0x11A89, 0x11D46, 0x11F02:
      true
    default: false
    }
  }

  fileprivate enum Jamo { case initial, vowel, final }

  /// The parts of Korean syllables.
  fileprivate var jamo: Jamo? {
    switch value {
    case 0x1100...0x115E, 0xA960...0xA97C: .initial
    case 0x1161...0x11A7, 0xD7B0...0xD7C6: .vowel
    case 0x11A8...0x11FF, 0xD7CB...0xD7FB: .final
    default: nil
    }
  }

  /// A Korean syllable that has no final consonant yet.
  fileprivate var isOpenSyllable: Bool {
    (0xAC00...0xD7A3).contains(value) && (value - 0xAC00) % 28 == 0
  }
}
