/// What is looked at in a sentence, each thing by its hash: the stems of its words, the families that
/// they are of, and their groups of three and four letters.
package enum Feature {
  /// FNV-1a, cut to 30 bits: five printable characters.
  package struct Hash: Hashable, Comparable, Sendable {
    package let value: UInt32

    package static func < (left: Hash, right: Hash) -> Bool { left.value < right.value }
  }

  private enum Kind: UInt8 { case stem = 0x3D, family = 0x7E, letters = 0x2E, sound = 0x3F }

  package static func stem(of word: String) -> Hash {
    hash(.stem, FrenchStemmer.stem(of: withoutFeminine(word)).utf8)
  }

  /// Snowball knows `remboursée` by its accent, which is gone here: `remboursee` → `rembourse`.
  private static func withoutFeminine(_ word: String) -> String {
    if word.hasSuffix("ees") { return String(word.dropLast(2)) }
    return word.hasSuffix("ee") ? String(word.dropLast()) : word
  }

  package static func family(_ name: String) -> Hash { hash(.family, name.utf8) }

  static func sound(_ sound: [UInt8]) -> Hash { hash(.sound, sound) }

  /// Ascending, each once.
  package static func all(of words: [String], families: [Hash: [Hash]]) -> [Hash] {
    var hashes: Set<Hash> = []
    for word in words {
      let stem = stem(of: word)
      hashes.insert(stem)
      hashes.formUnion(families[stem] ?? [])
      let letters = [0x23] + Array(word.utf8) + [0x23]
      for size in [3, 4] where letters.count >= size {
        for start in 0...(letters.count - size) {
          hashes.insert(hash(.letters, letters[start..<(start + size)]))
        }
      }
    }
    return hashes.sorted()
  }

  private static func hash(_ kind: Kind, _ bytes: some Sequence<UInt8>) -> Hash {
    var value = (2_166_136_261 as UInt32 ^ UInt32(kind.rawValue)) &* 16_777_619
    for byte in bytes { value = (value ^ UInt32(byte)) &* 16_777_619 }
    return Hash(value: (value ^ (value >> 30)) & 0x3FFF_FFFF)
  }
}

/// Hashes in ascending order, as text: five characters of six bits each, the highest first.
package struct HashTable: Sendable {
  private let hashes: [Feature.Hash]

  package init(_ hashes: some Sequence<Feature.Hash>) { self.hashes = Array(hashes).sorted() }

  package init(text: String) { hashes = Self.hashes(in: text) }

  package static func text(of hashes: some Sequence<Feature.Hash>) -> String {
    var bytes: [UInt8] = []
    for hash in hashes {
      for shift in [24, 18, 12, 6, 0] {
        bytes.append(Digit.zero + UInt8(hash.value >> UInt32(shift) & 0x3F))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// In the order of the text.
  package static func hashes(in text: String) -> [Feature.Hash] {
    var hashes: [Feature.Hash] = []
    hashes.reserveCapacity(text.utf8.count / 5)
    var (value, digits): (UInt32, Int) = (0, 0)
    for byte in text.utf8 {
      value = value << 6 | UInt32(byte &- Digit.zero) & 0x3F
      digits += 1
      guard digits == 5 else { continue }
      hashes.append(Feature.Hash(value: value))
      (value, digits) = (0, 0)
    }
    return hashes
  }

  package var text: String { Self.text(of: hashes) }

  package var count: Int { hashes.count }

  package func position(of hash: Feature.Hash) -> Int? {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash ? low : nil
  }
}

/// Small numbers as printable characters: `$` is 0, `~` is 90. None of them ends a raw literal.
package enum Digit {
  package static let zero: UInt8 = 0x24
  package static let largest = 90
}
