/// Something that a person may want of ameliBot.
package struct Intent: Hashable, Sendable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    /// What no intent covers.
    package static let horsSujet = ID(rawValue: "hors-sujet")

    /// Said for itself: it is answered, or not, but never proposed.
    package var isCourtesy: Bool { Self.courtesies.contains(rawValue) }
    private static let courtesies = ["salutation", "remerciement", "au-revoir"]
  }

  package var id: ID
  /// As a button says it: « Signaler un remboursement suspect ».
  package var titre: String
  /// Rules for a sentence that says nothing else: lists of folded words that must all be there, and no
  /// other but small ones. A word that ends with `*` stands for all that begin so.
  package var regles: [[String]]
  /// Rules for a sentence that holds these words, whatever stands around them.
  package var partout: [[String]]
  /// The node of the dialogue that answers.
  package var noeud: DialogueNode.ID

  package init(
    id: ID, titre: String, regles: [[String]] = [], partout: [[String]] = [],
    noeud: DialogueNode.ID
  ) {
    self.id = id
    self.titre = titre
    self.regles = regles
    self.partout = partout
    self.noeud = noeud
  }
}

/// One turn of ameliBot: what it says, and the propositions under it.
package struct DialogueNode: Hashable, Sendable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  /// A proposition, and the node that answers it.
  package struct Choice: Hashable, Sendable {
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
package struct BotContent: Hashable, Sendable {
  package var intents: [Intent]
  package var nodes: [DialogueNode]
  /// What it says before anything is asked.
  package var accueil: String
  /// After a first sentence that it did not understand.
  package var premierEchec: [String]
  /// After the second in a row: the way to the messagerie.
  package var secondEchec: [String]
  /// To somebody who is unwell: no advice, but the way to those who give it.
  package var sante: [String]
  /// `Phrase`s with which an emergency is past, paper or a figure of speech.
  package var papiers: [String]
  /// What comes before every intent, the worst first.
  package var urgences: [Emergency]
  /// Above several propositions.
  package var hesitation: String
  /// « Aucune de ces propositions »
  package var aucune: String
  /// What was learnt from the examples of the intents.
  package var model: IntentModel

  package init(
    intents: [Intent], nodes: [DialogueNode], accueil: String, premierEchec: [String],
    secondEchec: [String], sante: [String] = [], papiers: [String] = [],
    urgences: [Emergency] = [], hesitation: String, aucune: String,
    model: IntentModel = IntentModel()
  ) {
    self.intents = intents
    self.nodes = nodes
    self.accueil = accueil
    self.premierEchec = premierEchec
    self.secondEchec = secondEchec
    self.sante = sante
    self.papiers = papiers
    self.urgences = urgences
    self.hesitation = hesitation
    self.aucune = aucune
    self.model = model
  }

  package func node(_ id: DialogueNode.ID) -> DialogueNode? { nodes.first { $0.id == id } }
  package func intent(_ id: Intent.ID) -> Intent? { intents.first { $0.id == id } }
  package func urgence(_ id: Emergency.ID) -> Emergency? { urgences.first { $0.id == id } }
}
