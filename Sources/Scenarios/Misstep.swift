import Catalog

/// Why a step did not go as it says.
package struct Misstep: Error, Equatable, Sendable {
  /// What is wrong and what to do, in one sentence.
  package var message: String
  package var expected: String?
  package var seen: String?

  package init(_ message: String, expected: String? = nil, seen: String? = nil) {
    self.message = message
    self.expected = expected
    self.seen = seen
  }
}

extension Misstep {
  static let noLabel = Misstep("Un libellé vide ne désigne rien. Écrivez-le.")

  /// A name that is none of those there are.
  static func check(
    _ name: String, isOneOf known: [String], _ what: String
  ) throws(Misstep) {
    guard !known.contains(where: { Loose($0) == Loose(name) }) else { return }
    let near = name.nearestByStart(in: known)
    throw Misstep(
      "\(what) « \(name) » n'existe pas.",
      expected: near.map { "le plus proche : « \($0) »" } ?? known.joined(separator: ", "))
  }
}
