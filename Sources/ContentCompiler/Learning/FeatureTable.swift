import Bot

/// The features that are worth a row, and how rare each is.
struct FeatureTable {
  let hashes: [Feature.Hash]
  /// From 1 to 90, by row.
  let rarities: [Int]
  private let rows: [Feature.Hash: Int]

  /// Fewer sentences with it say nothing about the next one.
  private static let leastForStem = 2
  /// Groups of letters are many, and most say what the stem says.
  private static let leastForLetters = 9

  /// - Parameter stems: of all words; the other features are families and groups of letters.
  init(_ sentences: [[Feature.Hash]], stems: Set<Feature.Hash>) {
    var counts: [Feature.Hash: Int] = [:]
    for hash in sentences.joined() { counts[hash, default: 0] += 1 }
    let isSmall = sentences.count < 50
    let kept = counts.filter { hash, count in
      let least = stems.contains(hash) ? Self.leastForStem : Self.leastForLetters
      return count >= (isSmall ? 1 : least)
    }.sorted { $0.key < $1.key }
    hashes = kept.map(\.key)
    rarities = kept.map { Self.rarity(of: $0.value, among: sentences.count) }
    rows = Dictionary(uniqueKeysWithValues: zip(hashes, hashes.indices))
  }

  /// The rows of a sentence, and the share of each in it: together of length 1.
  func vector(of features: [Feature.Hash]) -> SparseVector {
    let rows = features.compactMap { self.rows[$0] }
    let square = rows.reduce(0) { $0 + rarities[$1] * rarities[$1] }
    let length = Double(max(1, square)).squareRoot()
    return SparseVector(terms: rows.map { .init(row: $0, value: Double(rarities[$0]) / length) })
  }

  private static func rarity(of count: Int, among all: Int) -> Int {
    let value = 6.2 * logarithm(Double(all + 1) / Double(count + 1)) + 9
    return min(Digit.largest, max(1, Int(value.rounded())))
  }

  /// The logarithm in base 2, straight between powers of two: near enough for a weight, and the same
  /// on every machine.
  private static func logarithm(_ number: Double) -> Double {
    Double(number.exponent) + number.significand - 1
  }
}

/// Numbers that are nearly all 0.
struct SparseVector {
  struct Term {
    let row: Int
    let value: Double
  }

  let terms: [Term]
}
