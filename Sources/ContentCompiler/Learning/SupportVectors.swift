/// A linear support vector machine for one intent against all others, with squared hinge loss: dual
/// coordinate descent (Hsieh et al., 2008). The order is fixed and nothing is random, so the same
/// examples give the same bits; only + - × ÷ are used.
struct SupportVectors {
  /// One weight a row.
  private(set) var weights: [Double]
  private(set) var bias = 0.0

  /// How much an example on the wrong side costs.
  private static let cost = 2.0
  private static let mostRounds = 41
  private static let tolerance = 0.02

  init(_ vectors: [SparseVector], belongs: [Bool], rows: Int) {
    weights = Array(repeating: 0, count: rows)
    var pulls = Array(repeating: 0.0, count: vectors.count)
    let diagonal = 0.5 / Self.cost
    let order = Self.order(of: vectors.count)
    var active = order
    for round in 0..<Self.mostRounds {
      // Most examples are far on the right side: they are looked at in one round of five.
      let isFull = round % 5 == 0
      if isFull { active = order }
      var largest = 0.0
      for index in active {
        let sign = belongs[index] ? 1.0 : -1.0
        let slope = sign * product(vectors[index]) - 1 + pulls[index] * diagonal
        if pulls[index] == 0 && slope >= 0 { continue }
        largest = max(largest, abs(slope))
        // The vectors are of length 1, and the bias adds 1.
        let pull = max(0, pulls[index] - slope / (2 + diagonal))
        add(vectors[index], (pull - pulls[index]) * sign)
        pulls[index] = pull
      }
      if isFull {
        if largest < Self.tolerance { break }
        active = order.filter { pulls[$0] > 0 }
      }
    }
  }

  private func product(_ vector: SparseVector) -> Double {
    var sum = bias
    for term in vector.terms { sum += weights[term.row] * term.value }
    return sum
  }

  private mutating func add(_ vector: SparseVector, _ factor: Double) {
    bias += factor
    for term in vector.terms { weights[term.row] += factor * term.value }
  }

  /// All indices, well mixed: examples of one intent stand together.
  private static func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in order.indices.reversed() where index > 0 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    return order
  }
}
