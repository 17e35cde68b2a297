/// What in a text could be somebody's own number or address: it has the right form and key, and is
/// none of those kept for fiction.
///
/// A simulator needs no real data. It says so and changes nothing.
package enum RealData {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case nir, iban, telephone, courriel
  }

  package struct Find: Hashable, Sendable {
    package var kind: Kind
    package var range: Range<String.Index>
  }

  /// All that looks real, in the order of the text.
  package static func found(in text: String) -> [Find] {
    guard mayHoldAny(text) else { return [] }
    let words = TextWords(text)
    var finds: [Find] = []
    var index = 0
    while index < words.all.count {
      if let (kind, count) = match(words, at: index) {
        let range = words.range(of: index..<index + count)
        finds.append(Find(kind: kind, range: range))
        index += count
      } else {
        index += 1
      }
    }
    return (finds + Address.found(in: text)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The same text with a star for each letter and digit of what looks real.
  package static func masked(_ text: String) -> String {
    var result = ""
    var rest = text.startIndex
    for find in found(in: text) where find.range.lowerBound >= rest {
      result += text[rest..<find.range.lowerBound]
      for character in text[find.range] {
        result.append(character.isLetter || character.isNumber ? "*" : character)
      }
      rest = find.range.upperBound
    }
    return result + text[rest...]
  }

  /// Nine digits or an @: most texts need no closer look.
  private static func mayHoldAny(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@") { return true }
      if (0x30...0x39).contains(byte) { digits += 1 }
      if digits >= 9 { return true }
    }
    return false
  }

  /// What begins at a word, and how many words it takes.
  private static func match(_ words: TextWords, at index: Int) -> (Kind, Int)? {
    for (kind, count) in [
      (Kind.nir, NirShape.wordCount), (.iban, IbanShape.wordCount),
      (.telephone, PhoneShape.wordCount),
    ] {
      if let count = count(words, index) { return (kind, count) }
    }
    return nil
  }
}

/// A social security number, with its key or without.
private enum NirShape {
  /// Where the French write spaces in it, if they do.
  private static let pauses: Set<Int> = [0, 1, 3, 5, 7, 10, 13]

  static func wordCount(_ words: TextWords, _ start: Int) -> Int? {
    guard let first = words.all[start].bytes.first, "123478".utf8.contains(first) else {
      return nil
    }
    var number: [UInt8] = []
    for (offset, word) in words.run(from: start).enumerated() {
      guard pauses.contains(number.count), number.count + word.bytes.count <= 15 else { return nil }
      number += word.bytes
      let next = words.next(after: start + offset)
      if number.count == 15 { return isReal(number, hasKey: true) ? offset + 1 : nil }
      // Two more digits are a key, right or wrong.
      if number.count == 13, next?.bytes.count != 2, !words.isFollowedByDecimals(start + offset) {
        return isReal(number, hasKey: false) ? offset + 1 : nil
      }
    }
    return nil
  }

  private static func isReal(_ number: [UInt8], hasKey: Bool) -> Bool {
    guard let digits = digits(of: number) else { return false }
    let month = digits[3] * 10 + digits[4]
    let commune = digits[7] * 100 + digits[8] * 10 + digits[9]
    let departement = digits[5] * 10 + digits[6]
    guard departement > 0, commune > 0 else { return false }
    guard hasKey else { return digits[0] <= 2 && (1...12).contains(month) }
    let isMonth =
      (1...12).contains(month) || month == 20 || (30...42).contains(month) || month >= 50
    let value = digits.prefix(13).reduce(0) { $0 * 10 + $1 }
    return isMonth && 97 - value % 97 == digits[13] * 10 + digits[14]
  }

  /// Corsica's 2A and 2B count as 19 and 18 for the key.
  private static func digits(of number: [UInt8]) -> [Int]? {
    var bytes = number
    switch bytes[6] {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): bytes.replaceSubrange(5...6, with: "19".utf8)
    case UInt8(ascii: "B"), UInt8(ascii: "b"): bytes.replaceSubrange(5...6, with: "18".utf8)
    default: break
    }
    let isCorsica = bytes[6] != number[6]
    guard !isCorsica || number[5] == UInt8(ascii: "2"), bytes.allSatisfy(\.isDigit) else {
      return nil
    }
    return bytes.map { Int($0) - 0x30 }
  }
}

/// A French phone number outside the ranges of fiction. Numbers in 08 are services, nobody's own.
private enum PhoneShape {
  private static let groupings: Set<[Int]> = [
    [10], [2, 2, 2, 2, 2], [4, 2, 2, 2], [4, 3, 3], [2, 8], [1, 9],
  ]

  static func wordCount(_ words: TextWords, _ start: Int) -> Int? {
    let first = words.all[start].bytes
    if words.hasPlus(start) { return abroad(words, start, prefixes: ["33", "330"]) }
    if first.starts(with: "00".utf8) { return abroad(words, start, prefixes: ["0033", "00330"]) }
    guard first.first == UInt8(ascii: "0"), first.count <= 10 else { return nil }
    let run = words.run(from: start)
    return (1...5).first { count in
      guard run.count >= count else { return false }
      let group = run.prefix(count)
      return groupings.contains(group.map(\.bytes.count)) && isReal(group.flatMap(\.bytes))
        && isAlone(words, start, count)
    }
  }

  /// `+33 6 12 34 56 78`, `0033612345678`, `+33 (0)6…`
  private static func abroad(_ words: TextWords, _ start: Int, prefixes: [String]) -> Int? {
    var digits: [UInt8] = []
    for (offset, word) in words.run(from: start).prefix(7).enumerated() {
      digits += word.bytes
      if digits.count > 14 { return nil }
      for prefix in prefixes
      where digits.count == prefix.utf8.count + 9 && digits.starts(with: prefix.utf8) {
        let national = [UInt8(ascii: "0")] + digits.dropFirst(prefix.utf8.count)
        if isReal(national) { return offset + 1 }
      }
    }
    return nil
  }

  private static func isReal(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, digits.allSatisfy(\.isDigit), digits[0] == UInt8(ascii: "0"),
      digits[1] != UInt8(ascii: "0"), digits[1] != UInt8(ascii: "8")
    else { return false }
    return !Telephone.fictionalPrefixes.contains { digits.starts(with: $0.utf8) }
  }

  /// Six pairs of digits are no phone number.
  private static func isAlone(_ words: TextWords, _ start: Int, _ count: Int) -> Bool {
    let last = start + count - 1
    let goesOn = words.next(after: last)?.bytes.allSatisfy(\.isDigit) == true
    return !goesOn && !words.isFollowedByDecimals(last) && !words.followsPair(start)
  }
}
