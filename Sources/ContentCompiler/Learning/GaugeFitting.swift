import Bot

/// An answer to a sentence that the table had not learnt from, and whether it was right.
struct Trial {
  let evidence: Evidence
  let isRight: Bool
  /// How much it counts.
  let weight: Double
}

/// Logistic regression by Newton's method: a fixed number of steps, in a fixed order.
struct GaugeFitting {
  private static let steps = 12
  /// Holds the weights back where the trials say little.
  private static let ridge = 0.05
  private static let size = Evidence.count + 1

  private var weights = Array(repeating: 0.0, count: size)

  /// Numbers of the evidence that may not speak against an answer.
  private let favourable: Set<Int>

  init(_ trials: [Trial], favourable: Set<Int> = []) {
    self.favourable = favourable
    guard !trials.isEmpty else { return }
    for _ in 0..<Self.steps { step(trials) }
  }

  func gauge(bar: Int) -> Gauge {
    let whole = weights.map { Int(($0 * 1000).rounded()) }
    return Gauge(weights: Array(whole.dropLast()), bias: whole.last ?? 0, bar: bar)
  }

  private static func inputs(_ evidence: Evidence) -> [Double] {
    evidence.numbers.map { Double($0) / 1000 } + [1]
  }

  private mutating func step(_ trials: [Trial]) {
    var slope = weights.map { -Self.ridge * $0 }
    var curve = (0..<Self.size).map { row in
      (0..<Self.size).map { $0 == row ? Self.ridge : 0.0 }
    }
    for trial in trials {
      let inputs = Self.inputs(trial.evidence)
      let odds = zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 }
      let likelihood = 1 / (1 + Self.exponential(-odds))
      let miss = trial.weight * ((trial.isRight ? 1 : 0) - likelihood)
      let bend = trial.weight * likelihood * (1 - likelihood)
      for row in inputs.indices {
        slope[row] += miss * inputs[row]
        for column in inputs.indices { curve[row][column] += bend * inputs[row] * inputs[column] }
      }
    }
    for row in favourable where weights[row] == 0 && slope[row] < 0 {
      for other in weights.indices { (curve[row][other], curve[other][row]) = (0, 0) }
      (curve[row][row], slope[row]) = (1, 0)
    }
    for (row, change) in Self.solution(curve, slope).enumerated() {
      weights[row] += min(3, max(-3, change))
      if favourable.contains(row) { weights[row] = max(0, weights[row]) }
    }
  }

  /// Gauss, with the largest pivot.
  private static func solution(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let size = right.count
    for column in 0..<size {
      let best = (column..<size).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, best)
      let pivot = rows[column][column]
      guard abs(pivot) > 1e-12 else { continue }
      for row in 0..<size where row != column {
        let factor = rows[row][column] / pivot
        guard factor != 0 else { continue }
        for index in column...size { rows[row][index] -= factor * rows[column][index] }
      }
    }
    return (0..<size).map { abs(rows[$0][$0]) > 1e-12 ? rows[$0][size] / rows[$0][$0] : 0 }
  }

  /// Without the system's, which is not the same everywhere: halved until small, then squared back.
  static func exponential(_ number: Double) -> Double {
    let bounded = min(40, max(-40, number))
    var (value, halvings) = (bounded, 0)
    while abs(value) > 0.03 {
      value /= 2
      halvings += 1
    }
    var result = 1 + value * (1 + value / 2 * (1 + value / 3 * (1 + value / 4)))
    for _ in 0..<halvings { result *= result }
    return result
  }
}
