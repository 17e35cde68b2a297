/// Intents, dialogues and replies of ameliBot.
extension Fault {
  static let bot: [Fault] = [
    Fault(
      "an intent without its node", in: "bot/intentions.yaml",
      "noeud: bonjour",
      becomes: "noeud: bonjoure",
      found: [
        "9:10": "le nœud « bonjoure » n'existe pas ; écrivez « bonjour »"
      ]),
    Fault(
      "a choice that leads nowhere", in: "bot/dialogues/essais.yaml",
      "vers: bonjour",
      becomes: "vers: adieu",
      found: [
        "4:44": "le nœud « adieu » n'existe pas ; écrivez ce nœud dans bot/dialogues/"
      ]),
    Fault(
      "a node that nothing leads to", in: "bot/dialogues/essais.yaml",
      "- id: bonjour",
      becomes: """
        - id: adieu
          dit: [Adieu.]
        - id: bonjour
        """,
      found: [
        "5:7": "rien ne mène au nœud « adieu » ; ajoutez un choix qui y va, ou retirez-le"
      ]),
    Fault(
      "two nodes with one id", in: "bot/dialogues/essais.yaml",
      "- id: bonjour",
      becomes: """
        - id: essai
          dit: [Encore.]
        - id: bonjour
        """,
      found: [
        "5:7": "l'id « essai » sert déjà ligne 1 ; choisissez-en un autre"
      ]),
    Fault(
      "a button longer than a question", in: "bot/dialogues/essais.yaml",
      "Bonjour quand même",
      becomes: "B" + String(repeating: "o", count: 150),
      found: [
        "4:18": "ce bouton a 151 caractères ; écrivez-le en 150 au plus"
      ]),
    Fault(
      "an intent's title longer than a question", in: "bot/intentions.yaml",
      "titre: Dire bonjour",
      becomes: "titre: D" + String(repeating: "i", count: 150),
      found: [
        "7:10": "ce bouton a 151 caractères ; écrivez-le en 150 au plus"
      ]),
    Fault(
      "a reply of two lines", in: "bot/dialogues/essais.yaml",
      "dit: [Bonjour.]",
      becomes: #"dit: ["Bonjour.\nÇa va ?"]"#,
      found: [
        "6:9": "ce paragraphe a un retour à la ligne ; faites-en deux éléments"
      ]),
    Fault(
      "a reply too long", in: "bot/dialogues/essais.yaml",
      "dit: [Bonjour.]",
      becomes: "dit: [B" + String(repeating: "o", count: 150)
        + "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo]",
      found: [
        "6:9": "ce paragraphe a 481 caractères ; coupez-le à 480 au plus"
      ]),
    Fault(
      "an example of two intents", in: "bot/intentions.yaml",
      "exemples: [bonjour]",
      becomes: #"exemples: [bonjour, "Je veux essayer !"]"#,
      found: [
        "8:23": """
        l'exemple « Je veux essayer ! » est aussi à « essai », ligne 4 ; gardez-le à \
        un seul endroit
        """
      ]),
    Fault(
      "an example twice", in: "bot/intentions.yaml",
      "exemples: [bonjour]",
      becomes: "exemples: [bonjour, Bonjour]",
      found: [
        "8:23": "l'exemple « Bonjour » est déjà ligne 8 ; gardez-le à un seul endroit"
      ]),
    Fault(
      "an example longer than a question", in: "bot/intentions.yaml",
      "exemples: [bonjour]",
      becomes: "exemples: [b" + String(repeating: "o", count: 150) + "]",
      found: [
        "8:14": "cet exemple a 151 caractères ; une question en a 150 au plus"
      ]),
    Fault(
      "an intent without an example", in: "bot/intentions.yaml",
      "  exemples: [bonjour]\n",
      becomes: "",
      found: [
        "6:3": "il manque la clé « exemples » ; écrivez « exemples: […] »"
      ]),
    Fault(
      "a rule of two intents", in: "bot/intentions.yaml",
      "  exemples: [bonjour]",
      becomes: """
          regles: [[essay*]]
          exemples: [bonjour essai]
        """,
      found: [
        "8:12": """
        l'intention « essai » a déjà cette règle, et passe avant ; retirez-la ou \
        ajoutez-y un mot
        """
      ]),
    Fault(
      "a rule with an accent", in: "bot/intentions.yaml",
      "[[essay*]]",
      becomes: "[[Essayé]]",
      found: [
        "3:13": "« Essayé » ne sera jamais reconnu ; écrivez « essaye »"
      ]),
    Fault(
      "a rule that no example meets", in: "bot/intentions.yaml",
      "[[essay*]]",
      becomes: "[[essay*], [tester]]",
      found: [
        "3:22": "aucun exemple ne suit la règle [tester] ; écrivez-en un"
      ]),
    Fault(
      "an example that another intent takes", in: "bot/intentions.yaml",
      """
        regles: [[essay*]]
        exemples: [je veux essayer]
      """,
      becomes: """
          exemples: [je veux essayer, voir le médiateur]
          noeud: essai
        - id: mediateur
          titre: Voir le médiateur
          regles: [[mediat*]]
          exemples: [médiation]
        """,
      found: [
        "3:31": """
        « mediateur » prend l'exemple « voir le médiateur », par la règle [mediat*] ; \
        retirez l'exemple, ou donnez-lui une règle de plus de mots
        """
      ]),
    Fault(
      "an empty rule", in: "bot/intentions.yaml",
      "regles: [[essay*]]",
      becomes: "regles: [[]]",
      found: [
        "3:12": "cette liste est trop courte ; écrivez 1 élément au moins"
      ]),
  ]
}
