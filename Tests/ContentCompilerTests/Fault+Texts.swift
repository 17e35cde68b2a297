/// Words of the screens, fixed pages and motifs.
extension Fault {
  static let textes: [Fault] = [
    Fault(
      "a case without its text", in: "textes/ecrans.yaml",
      "retour: mot\n",
      becomes: "",
      found: [
        "1:1": "il manque le texte « retour » ; écrivez « retour: … »"
      ]),
    Fault(
      "a text near a case", in: "textes/ecrans.yaml",
      "ongletAccueil: mot",
      becomes: """
        ongletAccueil: mot
        ongletAccueils: mot
        """,
      found: [
        "2:1": "aucun écran ne se sert du texte « ongletAccueils » ; écrivez « ongletAccueil »"
      ]),
    Fault(
      "a text without its case", in: "textes/ecrans.yaml",
      "ongletAccueil: mot",
      becomes: """
        ongletAccueil: mot
        zzzzzzzzzzzz: mot
        """,
      found: [
        "2:1": """
        aucun écran ne se sert du texte « zzzzzzzzzzzz » ; retirez-le, ou ajoutez son \
        nom à Sources/Catalog/Texte.swift
        """
      ]),
    Fault(
      "a page of no screen", in: "textes/pages.yaml",
      "- id: aide/accueil",
      becomes: "- id: aide/acceuil",
      found: [
        "7:7": "aucun écran ne montre la page « aide/acceuil » ; écrivez « aide/accueil »"
      ]),
    Fault(
      "two pages with one id", in: "textes/pages.yaml",
      "- id: aide/accueil",
      becomes: "- id: mentions-legales",
      found: [
        "7:7": "l'id « mentions-legales » sert déjà ligne 1 ; choisissez-en un autre"
      ]),
    Fault(
      "a motif that opens no parcours", in: "textes/motifs.yaml",
      "parcours: essai",
      becomes: "parcours: essay",
      found: [
        "4:46": "le parcours « essay » n'existe pas ; écrivez essai"
      ]),
  ]
}
