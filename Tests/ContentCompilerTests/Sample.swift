import Catalog
import ContentCompiler

/// A small content in which nothing is wrong, by its place under Resources/.
enum Sample {
  static let files: [String: String] = [
    "assures/odette.yaml": assuresOdette,
    "bot/amelibot.yaml": botAmelibot,
    "bot/dialogues/essais.yaml": botDialoguesEssais,
    "bot/hors-sujet.yaml": "correct: [quel temps fait-il]\n",
    "bot/intentions/essai.yaml": botIntentionsEssai,
    "bot/intentions/salutation.yaml": botIntentionsSalutation,
    "bot/lexique.yaml": botLexique,
    "bot/urgences.yaml": botUrgences,
    "parcours/essai.yaml": parcoursEssai,
    "textes/demarches.yaml": textesDemarches,
    "textes/motifs.yaml": textesMotifs,
    "textes/pages.yaml": textesPages,
    "textes/ecrans.yaml": Texte.allCases.map { "\($0): mot\n" }.joined(),
  ]

  private static let assuresOdette = """
    assure:
      id: odette
      prenom: Odette
      nom: Essai
      naissance: 1950-02-03
      nir: "2 50 02 00 000 001 03"
      caisse: CPAM de Valclair
      adresse: [1 rue des Essais]
      coordonnees:
        telephone: "01 99 00 12 34"
        courriel: odette@example.org
      beneficiaires:
        - { prenom: Odette, naissance: 1950-02-03, lien: assurée }
    situation: Odette sert aux essais.
    messages:
      - { id: accueil, correspondant: La caisse, objet: Bonjour, date: M0/02, corps: [Bonjour.] }
    notifications:
      - { id: avis, titre: Un avis, texte: À lire., date: M0/02, vers: messagerie }
    agenda:
      rendezVous: ["Vos [paiements](paiements) sont là."]
    paiements:
      - date: M-1/05
        nature: remboursement
        libelle: Consultation
        lignes:
          - beneficiaire: Odette
            nature: CONSULTATION
            professionnel: Dr A. Fictif
            date: M-1/02
            paye: 30,00
            base: 30,00
            taux: 70
            verse: 21,00
        retenues:
          - { nature: Participation forfaitaire, date: M-1/02, montant: "-2,00" }

    """

  private static let botAmelibot = """
    accueil: Bonjour !
    premierEchec: [Je n'ai pas compris.]
    secondEchec: ["Écrivez par la [messagerie](messagerie)."]
    sante: [Appelez le 15.]
    hesitation: "Laquelle ?"
    aucune: Aucune

    """

  private static let botDialoguesEssais = """
    - id: essai
      dit: ["Allez [ici](essai/cas)."]
      choix:
        - { libelle: Bonjour quand même, vers: bonjour }
    - id: bonjour
      dit: [Bonjour.]

    """

  private static let botIntentionsEssai = """
    id: essai
    titre: Essayer le service
    regles: [[essay*]]
    exemples:
      correct: [je veux essayer]
    noeud: essai

    """

  private static let botIntentionsSalutation = """
    id: salutation
    titre: Dire bonjour
    exemples:
      court: [bonjour]
    noeud: bonjour

    """

  private static let botLexique = """
    politesses: [merci]
    petits: [je, veux]
    ecritures: { bjr: bonjour }
    familles: { essai: [essai, essayer] }

    """

  private static let botUrgences = """
    papiers: [dossier]
    urgences:
      - { id: vie, dit: [Appelez le 15.], signes: [etouffe], seuls: [urgence] }

    """

  private static let parcoursEssai = """
    id: essai
    titre: Essayer
    resume: Un service pour les essais.
    prefixe: ESS
    joursOuvres: 3
    etapes:
      - id: cas
        titre: Les cas
        comptee: false
        genre: cas
        chapeau: "Je suis dans un des cas :"
        cas: [Un cas., Deux cas.]
        montres: 1
        afficherTout: Tout
        afficherMoins: Moins
        bouton: Commencer
      - id: motif
        titre: Le motif
        comptee: true
        genre: motif
        champ: motif
        libelle: Motif
        question: Pourquoi ?
        motifs:
          - { id: un, texte: Le premier motif }
          - { id: deux, texte: Le second motif }
        erreur: Choisissez un motif.
      - id: details
        titre: Les détails
        comptee: true
        genre: champs
        rappels: [motif]
        champs:
          - id: jour
            libelle: Jour
            genre: datePassee
            erreurVide: Indiquez le jour.
            erreurForme: Écrivez le jour comme 05/09/2024.
          - id: message
            libelle: Message
            genre: texte
            minimum: 50
            maximum: 800
            erreurVide: Écrivez le message.
      - id: recapitulatif
        titre: La relecture
        comptee: true
        genre: recapitulatif
        chapeau: Je relis.
        bouton: Envoyer
      - id: confirmation
        titre: Envoyé
        comptee: false
        genre: confirmation
        succes: C'est envoyé.
        paragraphes: ["Réponse sous {jours} jours. [Accueil](accueil)"]
        bouton: Retour
    accuse:
      correspondant: La caisse
      objet: Accusé {reference}
      corps: ["{reponses}"]

    """

  private static let textesDemarches = """
    - id: essai
      titre: Essayer
      enDeuxClics: true
      texte: ["[Essayer](essai/cas)"]

    """

  private static let textesMotifs = """
    - id: soins
      titre: Les soins
      motifs:
        - { id: essai, titre: Essayer, parcours: essai }
        - { id: autre, titre: Autre chose }

    """

  private static let textesPages = """
    - id: mentions-legales
      titre: Mentions légales
      blocs:
        - titre: Un titre
        - paragraphe: Un [lien](https://www.ameli.fr/assure).
        - liste: [Un, Deux]
    - id: aide/accueil
      titre: Aide
      blocs:
        - paragraphe: De l'aide.

    """
}

extension Sample {
  static var sources: [SourceFile] { files.map { SourceFile($0.key, $0.value) } }
}
