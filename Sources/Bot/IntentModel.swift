/// What was learnt from the examples, as the content compiler writes it: a table of small whole numbers,
/// in printable characters.
///
/// A row is a feature; a column is an intent, that of what no intent covers included. The literals are
/// looked at where they lie: nothing is copied but the hashes.
package struct IntentModel: Hashable, Sendable {
  package var columns: [Intent.ID]
  /// The `HashTable` of the rows.
  package var features: String
  /// How rare each feature is: one `Digit` a row.
  package var rarities: String
  /// What the weights of each row are multiples of: one `Digit` a row.
  package var scales: String
  /// One `Digit` a cell, row by row; 45 is none.
  package var weights: String
  /// The worth of a weight of 1 at a scale of 1: in 1024ths of a thousandth.
  package var step: Int
  /// Of each column, in thousandths.
  package var biases: [Int]
  /// Words that misspelt ones are led back to, parted by spaces, the most usual first.
  package var words: String
  /// How each of them sounds, in the same order: as `HashTable` writes hashes.
  package var sounds: String
  /// The `HashTable` of the stems of all known words.
  package var stems: String
  /// The lines of a `Lexicon`.
  package var lexicon: String
  /// Is it about one of the intents at all?
  package var understood: Gauge
  /// Is the best one the right one?
  package var right: Gauge

  package init(
    columns: [Intent.ID] = [], features: String = "", rarities: String = "", scales: String = "",
    weights: String = "", step: Int = 0, biases: [Int] = [], words: String = "",
    sounds: String = "",
    stems: String = "", lexicon: String = "", understood: Gauge = Gauge(), right: Gauge = Gauge()
  ) {
    self.columns = columns
    self.features = features
    self.rarities = rarities
    self.scales = scales
    self.weights = weights
    self.step = step
    self.biases = biases
    self.words = words
    self.sounds = sounds
    self.stems = stems
    self.lexicon = lexicon
    self.understood = understood
    self.right = right
  }

  /// In characters: what it adds to the program.
  package var size: Int {
    [features, rarities, scales, weights, words, sounds, stems, lexicon].map(\.utf8.count).reduce(
      0, +)
  }
}

/// The table, ready to score sentences.
package struct IntentTable: Sendable {
  package static let noWeight = 45

  private let model: IntentModel
  private let features: HashTable

  package init(_ model: IntentModel) {
    self.model = model
    features = HashTable(text: model.features)
  }

  package func knows(_ feature: Feature.Hash) -> Bool { features.position(of: feature) != nil }

  /// One score a column, in thousandths: from 0 on, the examples speak for it rather than against.
  package func scores(of hashes: [Feature.Hash]) -> [Int] {
    let rows = hashes.compactMap(features.position(of:))
    var sums = Array(repeating: 0, count: model.columns.count)
    var square = 0
    read { rarities, scales, weights in
      for row in rows {
        let rarity = Self.value(rarities[row])
        square += rarity * rarity
        let scale = Self.value(scales[row])
        for column in sums.indices {
          let weight = Self.value(weights[row * sums.count + column]) - Self.noWeight
          sums[column] += scale * weight
        }
      }
    }
    let length = max(1, Self.root(of: square << 20))
    return zip(sums, model.biases).map { $0 * model.step / length + $1 }
  }

  private static func value(_ byte: UInt8) -> Int { Int(byte &- Digit.zero) }

  private func read(
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) ->
      Void
  ) {
    model.rarities.utf8.withContiguousStorageIfAvailable { rarities in
      model.scales.utf8.withContiguousStorageIfAvailable { scales in
        model.weights.utf8.withContiguousStorageIfAvailable { weights in
          body(rarities, scales, weights)
        }
      }
    }
  }

  /// The whole part of the square root.
  static func root(of number: Int) -> Int {
    guard number > 0 else { return 0 }
    var root = 1 << ((Int.bitWidth - number.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (root + number / root) / 2
      if next >= root { return root }
      root = next
    }
  }
}
