/// How sure an answer is: a weighted sum of what speaks for it, held against a bar.
///
/// Weights and bars are found at build time, on sentences that the table had not learnt from.
package struct Gauge: Hashable, Sendable {
  /// One for each number of an `Evidence`.
  package var weights: [Int]
  package var bias: Int
  /// From here on, yes.
  package var bar: Int

  package init(weights: [Int] = [], bias: Int = 0, bar: Int = 0) {
    self.weights = weights
    self.bias = bias
    self.bar = bar
  }

  /// The odds, as a logarithm, in thousandths.
  package func odds(of evidence: Evidence) -> Int {
    zip(weights, evidence.numbers).reduce(bias) { $0 + $1.0 * $1.1 / 1000 }
  }

  package func passes(_ evidence: Evidence) -> Bool { odds(of: evidence) >= bar }

  /// From 0 to 1000.
  package static func likelihood(ofOdds odds: Int) -> Int {
    let distance = min(abs(odds), (logistic.count - 1) * 500 - 1)
    let (index, rest) = (distance / 500, distance % 500)
    let upper = logistic[index] + (logistic[index + 1] - logistic[index]) * rest / 500
    return odds < 0 ? 1000 - upper : upper
  }

  /// 1 / (1 + e^-x) at 0, 0.5, 1…, in thousandths.
  private static let logistic = [
    500, 622, 731, 818, 881, 924, 953, 971, 982, 989, 993, 996, 998, 999, 1000,
  ]
}

/// What can be known of an answer without knowing whether it is right.
package struct Evidence: Hashable, Sendable {
  /// In thousandths.
  package let numbers: [Int]

  package static let count = 9

  package var best: Int { numbers[0] }
  package var outside: Int { numbers[3] }

  /// Without one, the scores come from letters alone.
  package var knowsAWord: Bool { numbers[5] > 0 }

  /// - Parameters:
  ///   - ranked: scores of the intents, best first.
  ///   - outside: the score of what no intent covers.
  ///   - known: how many of the words the table knows.
  package init(ranked: [Int], outside: Int, known: Int, words: Int, repaired: Int) {
    func score(_ rank: Int) -> Int { ranked.indices.contains(rank) ? ranked[rank] : -1500 }
    let all = max(1, words)
    numbers = [
      score(0), score(0) - score(1), score(1) - score(2), outside, max(score(0) - outside, -1500),
      known * 1000 / all, min(words, 15) * 1000 / 15, known <= 1 ? 1000 : 0,
      repaired * 1000 / all,
    ]
  }
}
