import Bot
import Catalog
import Content
import Foundation

/// The files of `Evaluation/`.
enum Evaluated {
  static func rows(of name: String) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Evaluation")
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Sentences that ameliBot did not learn from.
  static func phrases() throws -> [Evaluation.Example] { try examples(of: "phrases.tsv") }

  /// Others, written after the first figures were known.
  static func fresh() throws -> [Evaluation.Example] { try examples(of: "fraiches.tsv") }

  /// Of three people who had seen neither the examples nor the other lists.
  static func blind() throws -> [Evaluation.Example] { try examples(of: "aveugles.tsv") }

  static func all() throws -> [Evaluation.Example] { try phrases() + fresh() + blind() }

  private static func examples(of name: String) throws -> [Evaluation.Example] {
    try rows(of: name).dropFirst().map {
      Evaluation.Example(intent: Intent.ID(rawValue: $0[0]), style: $0[1], phrase: $0[2])
    }
  }
}

/// The real content: what people are answered.
enum Real {
  static let content = Content.catalog.bot.value
  static let matcher = IntentMatcher(content: content)

  static func understanding(of sentence: String) -> Understanding {
    matcher.read(sentence).understanding
  }
}

extension Understanding {
  /// What is offered, best first.
  var offered: [String] {
    switch self {
    case .direct(let intent): [intent.rawValue]
    case .propositions(let intents): intents.map(\.rawValue)
    case .emergency, .unknown: []
    }
  }

  var isUnknown: Bool { if case .unknown = self { true } else { false } }
}
