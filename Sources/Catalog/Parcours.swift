package import Domain

/// A téléservice, as data over a few kinds of steps: a new one needs no Swift.
package struct Parcours: Hashable, Sendable, Codable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package var id: ID
  /// « Demander l'aide du médiateur »
  package var titre: String
  /// What the service is for, in « Mes démarches ».
  package var resume: String
  /// Three capitals that begin its references: `MED`.
  package var prefixe: String
  /// Within how many working days somebody makes contact; nil where nothing is promised.
  package var joursOuvres: Int?
  package var etapes: [Etape]
  package var accuse: Accuse

  package init(
    id: ID, titre: String, resume: String, prefixe: String, joursOuvres: Int?, etapes: [Etape],
    accuse: Accuse
  ) {
    self.id = id
    self.titre = titre
    self.resume = resume
    self.prefixe = prefixe
    self.joursOuvres = joursOuvres
    self.etapes = etapes
    self.accuse = accuse
  }

  /// The acknowledgement in the messagerie. In its texts `{reference}`, `{date}`, `{contact}` and
  /// `{reponses}` are replaced; a paragraph that names `{contact}` is left out when nothing is
  /// promised.
  package struct Accuse: Hashable, Sendable, Codable {
    package var correspondant: String
    package var objet: String
    package var corps: [String]

    package init(correspondant: String, objet: String, corps: [String]) {
      self.correspondant = correspondant
      self.objet = objet
      self.corps = corps
    }
  }
}

/// One screen of a parcours: `mediateur/texte` is the step `texte` of `mediateur`.
package struct Etape: Hashable, Sendable, Codable, Identifiable {
  package var id: String
  /// « Ma demande »: unique in the parcours, without a number.
  package var titre: String
  /// Counted in « Étape 1 sur 3 ».
  package var comptee: Bool
  /// The caption of the pas-à-pas (F3), as the source document says it.
  package var legende: String?
  package var genre: Genre

  package init(id: String, titre: String, comptee: Bool, legende: String?, genre: Genre) {
    self.id = id
    self.titre = titre
    self.comptee = comptee
    self.legende = legende
    self.genre = genre
  }

  package enum Genre: Hashable, Sendable, Codable {
    case cas(Cas)
    case motif(ChoixDuMotif)
    case champs(Champs)
    case texte(Champs)
    case recapitulatif(Recapitulatif)
    case confirmation(Confirmation)
  }
}

/// Which situations the service is for: some shown, all on demand, then the button.
package struct Cas: Hashable, Sendable, Codable {
  /// « Je suis dans l'un des cas suivants : »
  package var chapeau: String
  package var cas: [String]
  /// How many are shown before « Afficher tous les cas ».
  package var montres: Int
  /// « Afficher tous les cas »
  package var afficherTout: String
  package var afficherMoins: String
  /// « Ou : », and the case after it.
  package var ou: String?
  package var autreCas: String?
  /// « Demander l'aide du médiateur »
  package var bouton: String

  package init(
    chapeau: String, cas: [String], montres: Int, afficherTout: String, afficherMoins: String,
    ou: String?, autreCas: String?, bouton: String
  ) {
    self.chapeau = chapeau
    self.cas = cas
    self.montres = montres
    self.afficherTout = afficherTout
    self.afficherMoins = afficherMoins
    self.ou = ou
    self.autreCas = autreCas
    self.bouton = bouton
  }
}

/// One of several motifs, by radio buttons. The answer is kept under `champ`.
package struct ChoixDuMotif: Hashable, Sendable, Codable {
  package var champ: String
  /// « Motif de la demande » on later screens.
  package var libelle: String
  /// « Je choisis le motif de saisie du médiateur. »
  package var question: String
  /// « Remboursement des soins », the first of two levels; nil when there is one level only.
  package var categorie: String?
  package var motifs: [Motif]
  /// A sentence with a link for those whose motif is not there.
  package var horsListe: String?
  /// Said when Continuer comes before a choice.
  package var erreur: String

  package struct Motif: Hashable, Sendable, Codable {
    package var id: String
    package var texte: String

    package init(id: String, texte: String) {
      self.id = id
      self.texte = texte
    }
  }

  package init(
    champ: String, libelle: String, question: String, categorie: String?, motifs: [Motif],
    horsListe: String?, erreur: String
  ) {
    self.champ = champ
    self.libelle = libelle
    self.question = question
    self.categorie = categorie
    self.motifs = motifs
    self.horsListe = horsListe
    self.erreur = erreur
  }
}

/// Fields to fill in.
package struct Champs: Hashable, Sendable, Codable {
  package var chapeau: String?
  /// Fields of earlier steps that are recalled above, with « Modifier ».
  package var rappels: [String]
  package var champs: [Champ]

  package init(chapeau: String?, rappels: [String], champs: [Champ]) {
    self.chapeau = chapeau
    self.rappels = rappels
    self.champs = champs
  }
}

/// A field of a step, and what is said when it is not filled in as it should be.
package struct Champ: Hashable, Sendable, Codable, Identifiable {
  package enum Genre: Hashable, Sendable, Codable {
    case ligne(TextRule)
    case texte(TextRule)
    /// A day, not after today.
    case datePassee
    case montant
    /// One of the people whom the account covers.
    case beneficiaire
    case choix([String])
  }

  /// What a payment fills in by itself.
  package enum Source: String, Hashable, Sendable, Codable, CaseIterable {
    case dateActe = "date-acte"
    case natureActe = "nature-acte"
    case professionnel
    case montant
    case beneficiaire
  }

  package var id: String
  package var libelle: String
  /// What the review calls it, where that differs: « Ma demande ».
  package var libelleRappel: String?
  package var aide: String?
  package var genre: Genre
  package var facultatif: Bool
  package var source: Source?
  /// The sentence when nothing was given: « Indiquez la date du soin. »
  package var erreurVide: String
  /// The sentence when it can't be read; with an example of what can.
  package var erreurForme: String?

  package init(
    id: String, libelle: String, libelleRappel: String? = nil, aide: String?, genre: Genre,
    facultatif: Bool, source: Source?, erreurVide: String, erreurForme: String?
  ) {
    self.id = id
    self.libelle = libelle
    self.libelleRappel = libelleRappel
    self.aide = aide
    self.genre = genre
    self.facultatif = facultatif
    self.source = source
    self.erreurVide = erreurVide
    self.erreurForme = erreurForme
  }
}

/// All answers of all steps, each with its « Modifier », then the sending.
package struct Recapitulatif: Hashable, Sendable, Codable {
  /// « Je confirme ma demande. »
  package var chapeau: String
  /// « Continuer », « Valider l'envoi »
  package var bouton: String

  package init(chapeau: String, bouton: String) {
    self.chapeau = chapeau
    self.bouton = bouton
  }
}

/// What was sent, what comes next, when, by which means. `{jours}`, `{contact}`, `{telephone}`,
/// `{courriel}` and `{reference}` are replaced; texts may hold links.
package struct Confirmation: Hashable, Sendable, Codable {
  /// « Votre demande est bien envoyée au médiateur. »
  package var succes: String
  package var paragraphes: [String]
  /// « Retour au tableau de bord »
  package var bouton: String
  /// « ÊTES-VOUS SATISFAIT DE CE SERVICE ? »; nil when it is not asked.
  package var satisfaction: String?

  package init(succes: String, paragraphes: [String], bouton: String, satisfaction: String?) {
    self.succes = succes
    self.paragraphes = paragraphes
    self.bouton = bouton
    self.satisfaction = satisfaction
  }
}
