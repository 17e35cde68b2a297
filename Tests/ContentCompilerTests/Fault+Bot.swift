/// Intents, dialogues and replies of ameliBot.
extension Fault {
  static let bot: [Fault] = [
    Fault(
      "an intent without its node", in: "bot/intentions/salutation.yaml",
      "noeud: bonjour",
      becomes: "noeud: bonjoure",
      found: [
        "5:8": "le nœud « bonjoure » n'existe pas ; écrivez « bonjour »"
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
      "an intent's title longer than a question", in: "bot/intentions/salutation.yaml",
      "titre: Dire bonjour",
      becomes: "titre: D" + String(repeating: "i", count: 150),
      found: [
        "2:8": "ce bouton a 151 caractères ; écrivez-le en 150 au plus"
      ]),
    Fault(
      "a reply of two lines", in: "bot/dialogues/essais.yaml",
      "dit: [Bonjour.]",
      becomes: #"dit: ["Bonjour.\nÇa va ?"]"#,
      found: [
        "6:9": "ce paragraphe a un retour à la ligne ; faites-en deux éléments"
      ]),
    Fault(
      "a reply of four lines", in: "bot/dialogues/essais.yaml",
      "dit: [Bonjour.]",
      becomes: "dit: [" + String(repeating: "Bonjour à vous. ", count: 15) + "]",
      found: [
        "6:9": "ce paragraphe a 4 lignes de 76 colonnes ; coupez-le à 3"
      ]),
    Fault(
      "an example of two intents", in: "bot/intentions/salutation.yaml",
      "court: [bonjour]",
      becomes: #"court: [bonjour, "Je veux essayer !"]"#,
      found: [
        "4:20": """
        l'exemple « Je veux essayer ! » est aussi à « essai », \
        Resources/bot/intentions/essai.yaml, ligne 5 ; gardez-le à un seul endroit
        """
      ]),
    Fault(
      "an example twice", in: "bot/intentions/salutation.yaml",
      "court: [bonjour]",
      becomes: "court: [bonjour, Bonjour]",
      found: [
        "4:20": "l'exemple « Bonjour » est déjà ligne 4 ; gardez-le à un seul endroit"
      ]),
    Fault(
      "an example longer than a question", in: "bot/intentions/salutation.yaml",
      "court: [bonjour]",
      becomes: "court: [b" + String(repeating: "o", count: 150) + "]",
      found: [
        "4:11": "cet exemple a 151 caractères ; une question en a 150 au plus"
      ]),
    Fault(
      "an intent without an example", in: "bot/intentions/salutation.yaml",
      "exemples:\n  court: [bonjour]\n",
      becomes: "",
      found: [
        "1:1": "il manque la clé « exemples » ; écrivez « exemples: … »"
      ]),
    Fault(
      "examples of an unknown style", in: "bot/intentions/salutation.yaml",
      "court: [bonjour]",
      becomes: "cours: [bonjour]",
      found: [
        "4:3": "la clé « cours » est inconnue ; écrivez « court »"
      ]),
    Fault(
      "a rule of two intents", in: "bot/intentions/salutation.yaml",
      "exemples:",
      becomes: "regles: [[essay*]]\nexemples:",
      found: [
        "3:10": """
        l'intention « essai » a déjà cette règle, et passe avant ; retirez-la ou \
        ajoutez-y un mot
        """
      ]),
    Fault(
      "a rule with an accent", in: "bot/intentions/essai.yaml",
      "[[essay*]]",
      becomes: "[[Essayé]]",
      found: [
        "3:11": "« Essayé » ne sera jamais reconnu ; écrivez « essaye »"
      ]),
    Fault(
      "a rule that no example meets", in: "bot/intentions/essai.yaml",
      "[[essay*]]",
      becomes: "[[essay*], [tester]]",
      found: [
        "3:20": "aucun exemple ne suit la règle [tester] ; écrivez-en un"
      ]),
    Fault(
      "a rule for any sentence that no example meets", in: "bot/intentions/essai.yaml",
      "regles: [[essay*]]",
      becomes: "partout: [[tester]]",
      found: [
        "3:11": "aucun exemple ne suit la règle [tester] ; écrivez-en un"
      ]),
    Fault(
      "an example that another intent takes", in: "bot/intentions/salutation.yaml",
      "court: [bonjour]",
      becomes: "court: [bonjour, merci je veux essayer]",
      found: [
        "4:20": """
        « essai » prend l'exemple « merci je veux essayer », par la règle [essay*] ; \
        retirez l'exemple, ou resserrez la règle
        """
      ]),
    Fault(
      "an empty rule", in: "bot/intentions/essai.yaml",
      "regles: [[essay*]]",
      becomes: "regles: [[]]",
      found: [
        "3:10": "cette liste est trop courte ; écrivez 1 élément au moins"
      ]),
    Fault(
      "an intent in another's file", in: "bot/intentions/essai.yaml",
      "id: essai",
      becomes: "id: esai",
      found: [
        "1:5": "l'id « esai » n'est pas le nom du fichier ; écrivez « essai »"
      ]),
    Fault(
      "a lexicon without spellings", in: "bot/lexique.yaml",
      "ecritures: { bjr: bonjour }\n",
      becomes: "",
      found: [
        "1:1": "il manque la clé « ecritures » ; écrivez « ecritures: … »"
      ]),
    Fault(
      "an emergency told by words that are not folded", in: "bot/urgences.yaml",
      "signes: [etouffe]",
      becomes: "signes: [étouffe]",
      found: [
        "3:48": "« étouffe » ne sera jamais reconnu ; écrivez « etouffe »"
      ]),
    Fault(
      "an example that an emergency takes", in: "bot/intentions/essai.yaml",
      "[je veux essayer]",
      becomes: "[je veux essayer, il étouffe]",
      found: [
        "5:30":
          "l'urgence « vie » prend l'exemple « il étouffe », par « etouffe » ; retirez l'exemple, "
          + "ou ajoutez une exception"
      ]),
    Fault(
      "an emergency twice", in: "bot/urgences.yaml",
      "urgences:\n",
      becomes: "urgences:\n  - { id: vie, dit: [Appelez.], signes: [saigne] }\n",
      found: [
        "4:11": "l'urgence « vie » est déjà plus haut ; changez son id"
      ]),
    Fault(
      "a family of one word", in: "bot/lexique.yaml",
      "[essai, essayer]",
      becomes: "[essai]",
      found: [
        "4:20": "cette liste est trop courte ; écrivez 2 élément au moins"
      ]),
    Fault(
      "a sentence of twenty-one words", in: "bot/dialogues/essais.yaml",
      "dit: [Bonjour.]",
      becomes: "dit: [" + String(repeating: "a ", count: 21) + ". Bon.]",
      found: [
        "6:9": "une phrase a 21 mots ; coupez-la à 20 au plus"
      ]),
    Fault(
      "an acronym that nobody explains", in: "bot/dialogues/essais.yaml",
      "dit: [Bonjour.]",
      becomes: "dit: [Bonjour la CPAM., Le RIB veut dire quoi.]",
      found: [
        "6:9": "« CPAM » n'est pas expliqué ; écrivez les mots, puis (CPAM)"
      ]),
  ]
}
