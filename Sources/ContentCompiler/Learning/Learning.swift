import Bot

/// From lessons to the table.
struct Learning {
  let lexicon: Lexicon
  /// Real words that no repair may touch.
  let spared: [String]
  /// What an emergency is told by: its words are misspelt as others are.
  var signs: [String] = []

  /// Everything but the gauges, which need sentences that the table has not seen.
  func model(from lessons: [Lesson]) -> IntentModel {
    let vocabulary = Vocabulary(lessons: lessons, lexicon: lexicon, spared: spared, signs: signs)
    let reader = SentenceReader(
      lexicon: lexicon, words: vocabulary.words, sounds: vocabulary.sounds,
      stems: vocabulary.stems)
    let words = lessons.map { reader.read($0.sentence).words }
    let sentences = words.map(reader.features(of:))
    let table = FeatureTable(sentences, stems: Set(words.joined().map(Feature.stem(of:))))
    let vectors = sentences.map(table.vector)
    let columns = Self.columns(of: lessons)
    let machines = columns.map { column in
      SupportVectors(
        vectors, belongs: lessons.map { $0.intent == column }, rows: table.hashes.count)
    }
    var model = IntentModel(
      columns: columns, words: vocabulary.words, sounds: vocabulary.sounds,
      stems: vocabulary.stems, lexicon: lexicon.lines)
    model.fill(table, machines)
    return model
  }

  /// In the order in which they first come.
  private static func columns(of lessons: [Lesson]) -> [Intent.ID] {
    var seen: Set<Intent.ID> = []
    return lessons.map(\.intent).filter { seen.insert($0).inserted }
  }
}

extension IntentModel {
  /// Writes the weights as whole numbers: those of a row are multiples of its scale, and what a row
  /// adds to a score is worth `step`.
  fileprivate mutating func fill(_ table: FeatureTable, _ machines: [SupportVectors]) {
    let worths = table.hashes.indices.map { row in
      machines.map { $0.weights[row] * Double(table.rarities[row]) }
    }
    let largest = worths.joined().map(abs).max() ?? 0
    let most = Double(IntentTable.noWeight * Digit.largest)
    let unit = max(largest, 1e-9) / most
    features = HashTable(table.hashes).text
    rarities = Self.text(table.rarities)
    var scales: [Int] = []
    var cells: [Int] = []
    for row in worths {
      let peak = row.map(abs).max() ?? 0
      let scale = max(1, (peak / unit / Double(IntentTable.noWeight)).rounded(.up))
      scales.append(Int(scale))
      cells += row.map { IntentTable.noWeight + Int(($0 / unit / scale).rounded()) }
    }
    self.scales = Self.text(scales)
    weights = Self.text(cells)
    step = Int((unit * 1000 * 1024).rounded())
    biases = machines.map { Int(($0.bias * 1000).rounded()) }
  }

  private static func text(_ digits: [Int]) -> String {
    let bytes = digits.map { Digit.zero + UInt8(min(Digit.largest, max(0, $0))) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
