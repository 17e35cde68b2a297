/// Something that a person may want of ameliBot.
package struct Intent: Hashable, Sendable, Codable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    /// What no intent covers.
    package static let horsSujet = ID(rawValue: "hors-sujet")
  }

  package var id: ID
  /// As a button says it: « Signaler un remboursement suspect ».
  package var titre: String
  /// Exact rules: each is a list of folded words that must all be in the sentence. A word that ends
  /// with `*` stands for all that begin so.
  package var regles: [[String]]
  /// Sentences that mean it: at least one for each rule, and the material of the matcher.
  package var exemples: [String]
  /// The node of the dialogue that answers.
  package var noeud: DialogueNode.ID

  package init(
    id: ID, titre: String, regles: [[String]], exemples: [String], noeud: DialogueNode.ID
  ) {
    self.id = id
    self.titre = titre
    self.regles = regles
    self.exemples = exemples
    self.noeud = noeud
  }
}

/// One turn of ameliBot: what it says, and the propositions under it.
package struct DialogueNode: Hashable, Sendable, Codable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  /// A proposition, and the node that answers it.
  package struct Choice: Hashable, Sendable, Codable {
    package var libelle: String
    package var vers: ID

    package init(libelle: String, vers: ID) {
      self.libelle = libelle
      self.vers = vers
    }
  }

  package var id: ID
  /// Paragraphs. A link is written `[ici](mediateur/cas)`: its target is the id of a screen.
  package var dit: [String]
  package var choix: [Choice]
  /// The dialogue came to nothing here: it counts as a fruitless exchange.
  package var infructueux: Bool

  package init(id: ID, dit: [String], choix: [Choice], infructueux: Bool = false) {
    self.id = id
    self.dit = dit
    self.choix = choix
    self.infructueux = infructueux
  }
}

/// All that ameliBot knows.
package struct BotContent: Hashable, Sendable, Codable {
  package var intents: [Intent]
  package var nodes: [DialogueNode]
  /// What it says before anything is asked.
  package var accueil: String
  /// After a first sentence that it did not understand.
  package var premierEchec: [String]
  /// After the second in a row: the way to the messagerie.
  package var secondEchec: [String]
  /// Above several propositions.
  package var hesitation: String
  /// « Aucune de ces propositions »
  package var aucune: String

  package init(
    intents: [Intent], nodes: [DialogueNode], accueil: String, premierEchec: [String],
    secondEchec: [String], hesitation: String, aucune: String
  ) {
    self.intents = intents
    self.nodes = nodes
    self.accueil = accueil
    self.premierEchec = premierEchec
    self.secondEchec = secondEchec
    self.hesitation = hesitation
    self.aucune = aucune
  }

  package func node(_ id: DialogueNode.ID) -> DialogueNode? { nodes.first { $0.id == id } }
  package func intent(_ id: Intent.ID) -> Intent? { intents.first { $0.id == id } }
}
