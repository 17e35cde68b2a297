/// What is no content at all: the YAML, the keys, the kinds of values.
extension Fault {
  static let reading: [Fault] = [
    Fault(
      "an unknown key near a known one", in: "assures/odette.yaml",
      "        paye: 30,00",
      becomes: "        payer: 30,00",
      found: [
        "30:9": "la clé « payer » est inconnue ; écrivez « paye »"
      ]),
    Fault(
      "an unknown key near none", in: "textes/demarches.yaml",
      "  titre: Essayer",
      becomes: """
          titre: Essayer
          couleur: bleu
        """,
      found: [
        "3:3": """
        la clé « couleur » est inconnue ; les clés d'ici sont id, titre, enDeuxClics, \
        texte
        """
      ]),
    Fault(
      "a missing key", in: "textes/demarches.yaml",
      "  titre: Essayer\n",
      becomes: "",
      found: [
        "1:3": "il manque la clé « titre » ; écrivez « titre: … »"
      ]),
    Fault(
      "an empty text", in: "textes/demarches.yaml",
      "titre: Essayer",
      becomes: "titre:",
      found: [
        "2:9": "« titre » est vide ; écrivez « titre: … »"
      ]),
    Fault(
      "an empty text in quotes", in: "textes/demarches.yaml",
      "titre: Essayer",
      becomes: #"titre: " ""#,
      found: [
        "2:10": "ce texte est vide ; écrivez-le ou retirez la ligne"
      ]),
    Fault(
      "an empty item", in: "textes/demarches.yaml",
      #"["[Essayer](essai/cas)"]"#,
      becomes: #"["[Essayer](essai/cas)", ""]"#,
      found: [
        "4:35": "ce texte est vide ; écrivez-le ou retirez la ligne"
      ]),
    Fault(
      "a list for a text", in: "textes/demarches.yaml",
      "titre: Essayer",
      becomes: "titre: [Essayer]",
      found: [
        "2:10": "il faut ici un texte ; s'il contient « : », mettez-le entre guillemets"
      ]),
    Fault(
      "a text for a list", in: "textes/demarches.yaml",
      #"["[Essayer](essai/cas)"]"#,
      becomes: "Essayer",
      found: [
        "4:10": "il faut ici une liste ; commencez chaque élément par « - »"
      ]),
    Fault(
      "an empty list", in: "textes/demarches.yaml",
      #"["[Essayer](essai/cas)"]"#,
      becomes: "[]",
      found: [
        "4:10": "cette liste est trop courte ; écrivez 1 élément au moins"
      ]),
    Fault(
      "a text for keys", in: "textes/motifs.yaml",
      "- { id: autre, titre: Autre chose }",
      becomes: "- autre",
      found: [
        "5:7": "il faut ici des clés et leurs valeurs ; écrivez « clé: valeur »"
      ]),
    Fault(
      "a missing block of keys", in: "assures/odette.yaml",
      """
        coordonnees:
          telephone: "01 99 00 12 34"
          courriel: odette@example.org

      """,
      becomes: "",
      found: [
        "2:3": "il manque la clé « coordonnees » ; écrivez « coordonnees: … »"
      ]),
    Fault(
      "a flag that is neither true nor false", in: "textes/demarches.yaml",
      "enDeuxClics: true",
      becomes: "enDeuxClics: parfois",
      found: [
        "3:16": "« enDeuxClics » se répond par true ou false"
      ]),
    Fault(
      "a number in letters", in: "parcours/essai.yaml",
      "joursOuvres: 3",
      becomes: "joursOuvres: trois",
      found: [
        "5:14": "« trois » n'est pas un nombre entier ; écrivez par exemple 8"
      ]),
    Fault(
      "an unknown kind of step", in: "parcours/essai.yaml",
      "genre: recapitulatif",
      becomes: "genre: recapitulatifs",
      found: [
        "48:12": "« recapitulatifs » n'est pas connu ici ; écrivez recapitulatif"
      ]),
    Fault(
      "an unknown kind of field", in: "parcours/essai.yaml",
      "genre: datePassee",
      becomes: "genre: date",
      found: [
        "36:16": """
        « date » n'est pas connu ici ; écrivez ligne, texte, datePassee, montant, \
        beneficiaire, choix
        """
      ]),
    Fault(
      "an unknown nature of payment", in: "assures/odette.yaml",
      "nature: remboursement",
      becomes: "nature: rembourssement",
      found: [
        "23:13": "« rembourssement » n'est pas connu ici ; écrivez remboursement"
      ]),
    Fault(
      "a block without a kind", in: "textes/pages.yaml",
      "- titre: Un titre",
      becomes: "- sous-titre: Un titre",
      found: [
        "4:7": "un bloc a une seule clé ; écrivez « titre: », « paragraphe: » ou « liste: »"
      ]),
    Fault(
      "a key twice", in: "textes/demarches.yaml",
      "  titre: Essayer",
      becomes: """
          titre: Essayer
          titre: Essayer
        """,
      found: [
        "2:3": "la clé « titre » est écrite deux fois au même endroit ; n'en gardez qu'une"
      ]),
    Fault(
      "a colon in a plain text", in: "textes/demarches.yaml",
      "titre: Essayer",
      becomes: "titre: Essayer : ici",
      found: [
        "2:18": """
        « : » n'est pas permis ici ; mettez le texte entre guillemets ou corrigez le \
        retrait
        """
      ]),
    Fault(
      "a quote left open", in: "textes/demarches.yaml",
      "titre: Essayer",
      becomes: #"titre: "Essayer"#,
      found: [
        "4:12": "le retrait ou un guillemet est faux ici ; alignez la ligne sur ses voisines"
      ]),
    Fault(
      "a wrong indent", in: "textes/demarches.yaml",
      "  titre: Essayer",
      becomes: " titre: Essayer",
      found: [
        "2:2": "le retrait ou un guillemet est faux ici ; alignez la ligne sur ses voisines"
      ]),
    Fault(
      "an undefined alias", in: "textes/demarches.yaml",
      "titre: Essayer",
      becomes: "titre: *Essayer",
      found: [
        "2:10": "« * » commence un renvoi en YAML ; mettez le texte entre guillemets"
      ]),
    Fault(
      "a tab", in: "textes/demarches.yaml",
      "  titre: Essayer",
      becomes: "\ttitre: Essayer",
      found: [
        "2:1": """
        ce signe ne peut pas commencer une valeur ; mettez le texte entre guillemets, \
        et des espaces plutôt que des tabulations
        """
      ]),
    Fault(
      "an empty file", in: "textes/demarches.yaml",
      text: "",
      found: [
        "1:1": "ce fichier est vide ; écrivez son contenu ou supprimez-le"
      ]),
    Fault(
      "a file in another encoding", in: "textes/demarches.yaml",
      "Essayer",
      becomes: "Essay\u{FFFD}",
      found: [
        "1:1": "ce fichier n'est pas du texte UTF-8 ; enregistrez-le en UTF-8"
      ]),
    Fault(
      "a missing file", in: "textes/demarches.yaml",
      isMissing: true,
      found: [
        "1:1": "ce fichier manque ; écrivez-le, comme Resources/README.md le dit"
      ]),
    Fault(
      "a file that nothing reads", in: "bot/autre.yaml",
      text: "- un",
      found: [
        "1:1": "aucun contenu n'est attendu dans ce fichier ; voyez Resources/README.md"
      ]),
  ]
}
