/// What must not wait for a caisse: a life in danger, violence, somebody who is unwell. It comes before
/// every intent, and gives the way to those who help, never advice.
package struct Emergency: Hashable, Sendable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package var id: ID
  /// Paragraphs, as a node of the dialogue says them.
  package var dit: [String]
  /// `Phrase`s that tell it.
  package var signes: [String]
  /// Those that tell it in a sentence that says nothing else.
  package var seuls: [String]
  /// Those with which it is past, paper or a figure of speech.
  package var sauf: [String]
  /// Even beside the words of papers: see `BotContent.papiers`.
  package var toujours: Bool

  package init(
    id: ID, dit: [String], signes: [String], seuls: [String] = [], sauf: [String] = [],
    toujours: Bool = false
  ) {
    self.id = id
    self.dit = dit
    self.signes = signes
    self.seuls = seuls
    self.sauf = sauf
    self.toujours = toujours
  }
}
