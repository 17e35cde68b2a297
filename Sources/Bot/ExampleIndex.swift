/// How alike a sentence and the examples of each intent are.
///
/// A sentence is its stems and the groups of three and four letters of its words, rare ones weighing
/// more. An intent scores half for its best example and half for the sum of them all. Everything is
/// computed in the order of the content, so the same content gives the same bits.
struct ExampleIndex: Sendable {
  /// Weights by feature, in ascending order of the feature.
  private typealias Vector = [(feature: Int, weight: Double)]

  private let features: [String: Int]
  private let rarity: [Double]
  private let examples: [[Vector]]
  private let centroids: [Vector]

  init(sentences: [[[String]]]) {
    var features: [String: Int] = [:]
    var seen: [Int] = []
    let raw = sentences.map { intent in
      intent.map { words in
        Self.features(of: words).map { feature -> Int in
          if let known = features[feature] { return known }
          features[feature] = seen.count
          seen.append(0)
          return seen.count - 1
        }
      }
    }
    for example in raw.joined() {
      for feature in Set(example) { seen[feature] += 1 }
    }
    let count = Double(max(1, raw.joined().count))
    rarity = seen.map { Self.logarithm(1 + count / Double($0)) }
    self.features = features
    let weights = rarity
    examples = raw.map { $0.map { Self.vector(of: $0, weights: weights) } }
    centroids = examples.map(Self.centroid(of:))
  }

  /// One score an intent, from 0 to 1, in the order of the content.
  func scores(of words: [String]) -> [Double] {
    var unknown = 0.0
    var known: [Int] = []
    for feature in Self.features(of: words) {
      if let index = features[feature] { known.append(index) } else { unknown += 1 }
    }
    // What no example has still counts as a part of the sentence.
    let vector = Self.vector(of: known, weights: rarity, unknown: unknown)
    return examples.indices.map { intent in
      let best = examples[intent].map { Self.product(vector, $0) }.max() ?? 0
      return (best + Self.product(vector, centroids[intent])) / 2
    }
  }

  private static func features(of words: [String]) -> [String] {
    words.flatMap { word in
      let letters = Array("#\(word)#")
      let groups = [3, 4].flatMap { size in
        letters.count < size
          ? [] : (0...(letters.count - size)).map { String(letters[$0..<($0 + size)]) }
      }
      return ["=" + Stemming.stem(of: word)] + groups
    }
  }

  private static func vector(
    of features: [Int], weights: [Double], unknown: Double = 0
  ) -> Vector {
    let sorted = features.sorted()
    var vector: Vector = []
    for feature in sorted {
      if vector.last?.feature == feature {
        vector[vector.count - 1].weight += weights[feature]
      } else {
        vector.append((feature, weights[feature]))
      }
    }
    return normalized(vector, besides: unknown * unknownWeight)
  }

  /// The squared weight of a feature that no example has: that of a fairly rare one.
  private static let unknownWeight = 16.0

  private static func centroid(of examples: [Vector]) -> Vector {
    var sums: [Int: Double] = [:]
    for example in examples {
      for (feature, weight) in example { sums[feature, default: 0] += weight }
    }
    return normalized(sums.map { ($0.key, $0.value) }.sorted { $0.feature < $1.feature })
  }

  private static func normalized(_ vector: Vector, besides rest: Double = 0) -> Vector {
    let length = (vector.reduce(rest) { $0 + $1.weight * $1.weight }).squareRoot()
    guard length > 0 else { return [] }
    return vector.map { ($0.feature, $0.weight / length) }
  }

  private static func product(_ left: Vector, _ right: Vector) -> Double {
    var (sum, i, j) = (0.0, 0, 0)
    while i < left.count && j < right.count {
      if left[i].feature == right[j].feature {
        sum += left[i].weight * right[j].weight
        (i, j) = (i + 1, j + 1)
      } else if left[i].feature < right[j].feature {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The logarithm in base 2, straight between powers of two: near enough for a weight, and the same
  /// on every machine.
  private static func logarithm(_ number: Double) -> Double {
    Double(number.exponent) + number.significand - 1
  }
}
