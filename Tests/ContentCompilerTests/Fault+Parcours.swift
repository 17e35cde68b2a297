/// Links, texts and steps of a parcours.
extension Fault {
  static let parcours: [Fault] = [
    Fault(
      "a link to no screen", in: "parcours/essai.yaml",
      "[Accueil](accueil)",
      becomes: "[Accueil](acueil)",
      found: [
        "56:19": "le lien vers « acueil » ne mène à aucun écran ; écrivez « accueil »"
      ]),
    Fault(
      "a link to one payment", in: "parcours/essai.yaml",
      "[Accueil](accueil)",
      becomes: "[Accueil](paiements/detail)",
      found: [
        "56:19": """
        le lien vers « paiements/detail » ne dit pas lequel montrer ; menez à la \
        liste, « paiements »
        """
      ]),
    Fault(
      "a link to another site", in: "parcours/essai.yaml",
      "[Accueil](accueil)",
      becomes: "[Accueil](https://www.ameli.fr.exemple)",
      found: [
        "56:19": """
        le lien vers « https://www.ameli.fr.exemple » ne mène à aucun écran ; \
        écrivez une adresse qui commence par https://www.ameli.fr/
        """
      ]),
    Fault(
      "a bracket without a link", in: "parcours/essai.yaml",
      "[Accueil](accueil)",
      becomes: "[Accueil]",
      found: [
        "56:19": """
        le crochet de « [Accueil] » n'ouvre pas de lien ; écrivez [texte](cible), ou \
        retirez le crochet
        """
      ]),
    Fault(
      "a link without words", in: "parcours/essai.yaml",
      "[Accueil](accueil)",
      becomes: "[](accueil)",
      found: [
        "56:19": "le lien vers « accueil » n'a pas de texte ; écrivez-le entre les crochets"
      ]),
    Fault(
      "an unknown placeholder", in: "parcours/essai.yaml",
      "{jours}",
      becomes: "{jour}",
      found: [
        "56:19": "{jour} n'est pas remplacé ici ; écrivez {jours}"
      ]),
    Fault(
      "a placeholder where none is replaced", in: "parcours/essai.yaml",
      "chapeau: Je relis.",
      becomes: #"chapeau: "Je relis {jours}.""#,
      found: [
        "49:14": "{jours} n'est pas remplacé ici ; retirez-le"
      ]),
    Fault(
      "a brace left open", in: "parcours/essai.yaml",
      "{jours}",
      becomes: "{jours",
      found: [
        "56:19": "l'accolade de « {jours jours. [Accue » n'a pas sa paire ; écrivez {nom}"
      ]),
    Fault(
      "a capital in an id", in: "parcours/essai.yaml",
      "id: details",
      becomes: "id: Détails",
      found: [
        "28:9": "l'id « Détails » ne convient pas ; écrivez « details »"
      ]),
    Fault(
      "nine counted steps", in: "parcours/essai.yaml",
      "  - id: recapitulatif",
      becomes: """
          - id: plus-1
            titre: Plus 1
            comptee: true
            genre: champs
            champs: [{ id: plus-1, libelle: Plus, genre: beneficiaire, erreurVide: Choisissez. }]
          - id: plus-2
            titre: Plus 2
            comptee: true
            genre: champs
            champs: [{ id: plus-2, libelle: Plus, genre: beneficiaire, erreurVide: Choisissez. }]
          - id: plus-3
            titre: Plus 3
            comptee: true
            genre: champs
            champs: [{ id: plus-3, libelle: Plus, genre: beneficiaire, erreurVide: Choisissez. }]
          - id: plus-4
            titre: Plus 4
            comptee: true
            genre: champs
            champs: [{ id: plus-4, libelle: Plus, genre: beneficiaire, erreurVide: Choisissez. }]
          - id: plus-5
            titre: Plus 5
            comptee: true
            genre: champs
            champs: [{ id: plus-5, libelle: Plus, genre: beneficiaire, erreurVide: Choisissez. }]
          - id: plus-6
            titre: Plus 6
            comptee: true
            genre: champs
            champs: [{ id: plus-6, libelle: Plus, genre: beneficiaire, erreurVide: Choisissez. }]
          - id: recapitulatif
        """,
      found: [
        "77:14": """
        ce parcours compte 9 étapes ; 8 au plus, réunissez-en ou écrivez « comptee: \
        false »
        """
      ]),
    Fault(
      "no review", in: "parcours/essai.yaml",
      """
        - id: recapitulatif
          titre: La relecture
          comptee: true
          genre: recapitulatif
          chapeau: Je relis.
          bouton: Envoyer

      """,
      becomes: "",
      found: [
        "7:3": """
        il manque la relecture ; écrivez avant la fin une étape « genre: recapitulatif \
        »
        """
      ]),
    Fault(
      "a review too early", in: "parcours/essai.yaml",
      "  - id: confirmation",
      becomes: """
          - id: plus
            titre: Plus
            comptee: true
            genre: champs
            champs: [{ id: plus, libelle: Plus, genre: beneficiaire, erreurVide: Choisissez. }]
          - id: confirmation
        """,
      found: [
        "48:12": "la relecture ne se met qu'une fois, juste avant la confirmation ; déplacez-la"
      ]),
    Fault(
      "no confirmation", in: "parcours/essai.yaml",
      """
        - id: confirmation
          titre: Envoyé
          comptee: false
          genre: confirmation
          succes: C'est envoyé.
          paragraphes: ["Réponse sous {jours} jours. [Accueil](accueil)"]
          bouton: Retour

      """,
      becomes: "",
      found: [
        "7:3": "il manque la confirmation ; finissez par une étape « genre: confirmation »"
      ]),
    Fault(
      "a recall of what comes later", in: "parcours/essai.yaml",
      "rappels: [motif]",
      becomes: "rappels: [message]",
      found: [
        "32:15": """
        le champ « message » n'est demandé à aucune étape avant celle-ci ; écrivez \
        motif
        """
      ]),
    Fault(
      "a prefix in small letters", in: "parcours/essai.yaml",
      "prefixe: ESS",
      becomes: "prefixe: ess",
      found: [
        "4:10": "« ess » n'est pas fait de trois capitales ; écrivez par exemple ESS"
      ]),
    Fault(
      "a prefix of two letters", in: "parcours/essai.yaml",
      "prefixe: ESS",
      becomes: "prefixe: ES",
      found: [
        "4:10": "« ES » n'est pas fait de trois capitales ; écrivez par exemple ESS"
      ]),
    Fault(
      "a delay of a year", in: "parcours/essai.yaml",
      "joursOuvres: 3",
      becomes: "joursOuvres: 365",
      found: [
        "5:14": "un délai va de 1 à 60 jours ouvrés ; corrigez 365"
      ]),
    Fault(
      "a minimum below zero", in: "parcours/essai.yaml",
      "minimum: 50",
      becomes: "minimum: -1",
      found: [
        "42:18": "le minimum est sous zéro ; écrivez 0 ou plus"
      ]),
    Fault(
      "a maximum under the minimum", in: "parcours/essai.yaml",
      "maximum: 800",
      becomes: "maximum: 40",
      found: [
        "43:18": "le maximum 40 est plus petit que le minimum ; écrivez 50 ou plus"
      ]),
    Fault(
      "a maximum over what the store takes", in: "parcours/essai.yaml",
      "maximum: 800",
      becomes: "maximum: 16385",
      found: [
        "43:18": "le maximum 16385 est trop grand ; écrivez 16384 ou moins"
      ]),
    Fault(
      "a day without its sentence", in: "parcours/essai.yaml",
      "        erreurForme: Écrivez le jour comme 05/09/2024.\n",
      becomes: "",
      found: [
        "34:9": """
        il manque « erreurForme » ; écrivez la phrase de ce qui ne se lit pas, avec \
        un exemple
        """
      ]),
    Fault(
      "more cases shown than there are", in: "parcours/essai.yaml",
      "montres: 1",
      becomes: "montres: 3",
      found: [
        "13:14": "« montres » dit combien de cas sont montrés d'abord ; écrivez de 1 à 2"
      ]),
    Fault(
      "one half of « Ou »", in: "parcours/essai.yaml",
      "    montres: 1",
      becomes: """
            ou: Ou bien
            montres: 1
        """,
      found: [
        "7:5": "« ou » et « autreCas » vont ensemble ; écrivez les deux"
      ]),
    Fault(
      "two steps with one id", in: "parcours/essai.yaml",
      "id: details",
      becomes: "id: motif",
      found: [
        "28:9": "l'id « motif » sert déjà ligne 17 ; choisissez-en un autre"
      ]),
    Fault(
      "two steps with one title", in: "parcours/essai.yaml",
      "titre: Les détails",
      becomes: "titre: Le motif",
      found: [
        "29:12": "ce titre « Le motif » sert déjà ligne 18 ; choisissez-en un autre"
      ]),
    Fault(
      "two fields with one id", in: "parcours/essai.yaml",
      "- id: jour",
      becomes: "- id: message",
      found: [
        "39:13": "l'id « message » sert déjà ligne 34 ; choisissez-en un autre"
      ]),
    Fault(
      "two motifs with one id", in: "parcours/essai.yaml",
      "id: deux",
      becomes: "id: un",
      found: [
        "26:15": "l'id « un » sert déjà ligne 25 ; choisissez-en un autre"
      ]),
    Fault(
      "a text over 16 KiB", in: "parcours/essai.yaml",
      "resume: Un service pour les essais.",
      becomes: "resume: " + String(repeating: "x", count: 16385),
      found: [
        "3:9": "ce texte fait 16385 octets ; coupez-le à 16384 au plus"
      ]),
    Fault(
      "a letter under nine marks", in: "parcours/essai.yaml",
      "resume: Un service",
      becomes: "resume: U" + String(repeating: "\u{301}", count: 9) + "n service",
      found: [
        "3:9": "une lettre de ce texte porte trop de signes ; 8 au plus"
      ]),
  ]
}
