/// « pourquoi ? »: in words, what a sentence was read as and what decided.
package struct Explanation: Hashable, Sendable {
  package let lines: [String]

  package init(of trace: Trace) {
    var lines = ["lu : " + trace.tokens.map(Self.word).joined(separator: " ")]
    if let rule = trace.rule {
      lines.append("règle : " + rule.joined(separator: " + "))
    } else {
      let scores = trace.scores.prefix(3).map { "\($0.intent.rawValue) \(Self.decimal($0.value))" }
      lines.append("scores : " + scores.joined(separator: ", "))
      lines.append("confiance : \((trace.confidence + 5) / 10) %")
    }
    self.lines = lines
  }

  /// `rembourcement→remboursement`
  private static func word(_ token: Sentence.Token) -> String {
    token.typed == token.read ? token.read : "\(token.typed)→\(token.read)"
  }

  private static func decimal(_ thousandths: Int) -> String {
    let size = abs(thousandths)
    let digits = String(1000 + size % 1000).dropFirst()
    return (thousandths < 0 ? "-" : "") + "\(size / 1000),\(digits)"
  }
}
