/// A page that only says something: legal notice, help on a screen, prevention…
package struct PageFixe: Hashable, Sendable, Codable, Identifiable {
  /// The id of a screen, or `aide/` and the id of the screen that it helps with.
  package var id: String
  package var titre: String
  package var blocs: [Bloc]

  package enum Bloc: Hashable, Sendable, Codable {
    case titre(String)
    /// May hold links: `[texte](ecran)`.
    case paragraphe(String)
    case liste([String])
  }

  package init(id: String, titre: String, blocs: [Bloc]) {
    self.id = id
    self.titre = titre
    self.blocs = blocs
  }
}

/// One line of « Mes démarches »: folded, it shows its title; unfolded, what it is and the way to it.
package struct Demarche: Hashable, Sendable, Codable, Identifiable {
  package var id: String
  package var titre: String
  /// Also on the dashboard, under « Mes démarches en 2 clics ».
  package var enDeuxClics: Bool
  /// Paragraphs; may hold links.
  package var texte: [String]

  package init(id: String, titre: String, enDeuxClics: Bool, texte: [String]) {
    self.id = id
    self.titre = titre
    self.enDeuxClics = enDeuxClics
    self.texte = texte
  }
}

/// The first level of the motifs of a message to the caisse.
package struct CategorieDeMotifs: Hashable, Sendable, Codable, Identifiable {
  package var id: String
  /// « Remboursement des soins »
  package var titre: String
  package var motifs: [Motif]

  package struct Motif: Hashable, Sendable, Codable, Identifiable {
    package var id: String
    package var titre: String
    /// The parcours that takes over, instead of a message.
    package var parcours: Parcours.ID?

    package init(id: String, titre: String, parcours: Parcours.ID?) {
      self.id = id
      self.titre = titre
      self.parcours = parcours
    }
  }

  package init(id: String, titre: String, motifs: [Motif]) {
    self.id = id
    self.titre = titre
    self.motifs = motifs
  }
}
