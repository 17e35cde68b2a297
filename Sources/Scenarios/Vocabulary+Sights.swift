import Domain
import Pages
import Site

extension Vocabulary {
  static let sights: [Phrase] = places + sayings + fields + outcomes

  private static let places: [Phrase] = [
    Phrase(
      .then, ["l'écran est {identifiant}"], "l'écran est \"mediateur/texte\"",
      "L'identifiant de l'écran."
    ) { (play, arguments) throws(Misstep) in
      let seen = try play.page().screen.rawValue
      if arguments[0] != seen {
        let known = Coverage.screens(of: try play.backstage().catalog)
        try Misstep.check(arguments[0], isOneOf: known, "L'écran")
      }
      try play.expect(arguments[0], seen, else: "L'écran est un autre.")
    },
    Phrase(
      .then, ["le titre est {texte}"], "le titre est \"Mes paiements\"", "Le titre de la page."
    ) { (play, arguments) throws(Misstep) in
      try play.expect(
        arguments[0], try play.page().title.text, else: "Le titre est un autre.")
    },
    Phrase(
      .then, ["l'étape est {nombre} sur {nombre}"], "l'étape est 2 sur 3",
      "Où l'on en est de la démarche."
    ) { (play, arguments) throws(Misstep) in
      let step = try play.page().step.map { "\($0.number) sur \($0.count)" }
      try play.expect(
        "\(arguments[0]) sur \(arguments[1])", step ?? "aucune", else: "L'étape est une autre.")
    },
    Phrase(
      .then, ["le focus est sur {libellé}"], "le focus est sur \"Continuer\"",
      "Ce qui a le focus : son libellé, ou le début. Sans effet hors d'une fenêtre."
    ) { (play, arguments) throws(Misstep) in
      guard play.stage.hasKeyboard else { return }
      let page = try play.page()
      let label = play.stage.focus.flatMap { page.focusable($0) }?.label.text ?? "rien"
      guard Loose(label).begins(with: Loose(arguments[0])) else {
        throw Misstep("Le focus est ailleurs.", expected: arguments[0], seen: label)
      }
    },
    Phrase(
      .then, ["l'écran est conforme à {image}"], "l'écran est conforme à \"accueil\"",
      "L'image de la fenêtre est celle qui est enregistrée.", tag: "@image"
    ) { (play, arguments) throws(Misstep) in try play.compareImage(arguments[0]) },
  ]

  private static let sayings: [Phrase] = [
    Phrase(
      .then, ["je vois {extrait}", "je vois :"], "je vois \"Brouillon gardé\"",
      "Ce texte est sur la page, plus bas peut-être ; chaque ligne quand il y en a plusieurs. Dans une "
        + "fenêtre, ce qui est autour de la page compte aussi : SIMULATION, les touches."
    ) { (play, arguments) throws(Misstep) in
      let lines = arguments.lastText.split(separator: "\n").map(String.init)
      for line in lines.isEmpty ? [""] : lines { try play.expectSight(line) }
    },
    Phrase(
      .then, ["je ne vois pas {extrait}"], "je ne vois pas \"Brouillon gardé\"",
      "Ce texte n'est pas sur la page."
    ) { (play, arguments) throws(Misstep) in
      if try play.sees(arguments[0]) {
        throw Misstep("« \(arguments[0]) » est sur l'écran \(try play.page().screen).")
      }
    },
    Phrase(
      .then, ["je vois {nombre} lignes de tableau", "je vois {nombre} ligne de tableau"],
      "je vois 5 lignes de tableau", "Les lignes des tableaux de la page, sans leurs titres."
    ) { (play, arguments) throws(Misstep) in
      let rows = try play.page().blocks.map(\.tableRows).reduce(0, +)
      try play.expect(arguments.number(0), rows, else: "Le nombre de lignes est un autre.")
    },
    Phrase(
      .then, ["je peux activer {libellé}"], "je peux activer \"Continuer\"",
      "Un bouton, un lien, un onglet ou une ligne a ce libellé."
    ) { (play, arguments) throws(Misstep) in _ = try play.control(arguments[0]) },
    Phrase(
      .then, ["je ne peux pas activer {libellé}"], "je ne peux pas activer \"Supprimer\"",
      "Ni bouton, ni lien, ni onglet, ni ligne n'a ce libellé."
    ) { (play, arguments) throws(Misstep) in
      guard try !play.hasControl(arguments[0]) else {
        throw Misstep("« \(arguments[0]) » est sur l'écran \(try play.page().screen).")
      }
    },
    Phrase(
      .then, ["l'annonce est {texte}"], "l'annonce est \"Votre avis est enregistré.\"",
      "Ce qui vient d'être dit à qui ne voit pas l'écran."
    ) { (play, arguments) throws(Misstep) in
      guard let said = try play.page().announcement else {
        throw Misstep("Rien n'est annoncé.", expected: arguments[0])
      }
      try play.expect(arguments[0], said.text.text, else: "L'annonce est une autre.")
    },
    Phrase(
      .then, ["ameliBot répond {extrait}"], "ameliBot répond \"Rendez-vous ici\"",
      "Sa dernière réponse contient ce texte."
    ) { (play, arguments) throws(Misstep) in
      let said = try play.lastTurns().flatMap(\.paragraphs).map(\.words).joined(separator: "\n")
      guard Loose(said).holds(Loose(arguments[0])) else {
        throw Misstep(
          "ameliBot répond autre chose.", expected: arguments[0], seen: said.isEmpty ? "rien" : said
        )
      }
    },
    Phrase(
      .then, ["ameliBot propose :"], "ameliBot propose :",
      "Toutes ses propositions, dans l'ordre.", columns: 1
    ) { (play, arguments) throws(Misstep) in
      let labels = try play.lastTurns().last?.propositions.map(\.label.text) ?? []
      try play.expect(arguments.column, labels, else: "Les propositions sont autres.")
    },
    Phrase(
      .then, ["ameliBot ne propose rien"], "ameliBot ne propose rien",
      "Sa dernière réponse n'a pas de proposition."
    ) { (play, _) throws(Misstep) in
      guard let last = try play.lastTurns().last else {
        throw Misstep("ameliBot n'a rien dit ici. Écrivez-lui d'abord.")
      }
      try play.expect(
        [], last.propositions.map(\.label.text), else: "ameliBot propose quelque chose.")
    },
    Phrase(
      .then, ["un dialogue demande {texte}"], "un dialogue demande \"Quitter le compte ?\"",
      "Une question passe avant tout le reste : son titre."
    ) { (play, arguments) throws(Misstep) in
      guard let dialog = try play.page().dialog else { throw Misstep("Il n'y a pas de dialogue.") }
      try play.expect(
        arguments[0], dialog.title.text, else: "Le dialogue demande autre chose.")
    },
    Phrase(
      .then, ["il n'y a pas de dialogue"], "il n'y a pas de dialogue", "Rien n'est demandé."
    ) { (play, _) throws(Misstep) in
      if let dialog = try play.page().dialog {
        throw Misstep("Un dialogue est ouvert.", seen: dialog.title.text)
      }
    },
  ]

  private static let fields: [Phrase] = [
    Phrase(
      .then, ["le champ {libellé} contient {texte}", "le champ {libellé} contient :"],
      "le champ \"Téléphone\" contient \"01 99 00 45 67\"", "Tout le texte du champ."
    ) { (play, arguments) throws(Misstep) in
      let value = try play.field(arguments[0]).value.original
      guard value == arguments.lastText || Loose(value) == Loose(arguments.lastText) else {
        throw Misstep("Le champ contient autre chose.", expected: arguments.lastText, seen: value)
      }
    },
    Phrase(
      .then, ["le champ {libellé} est vide"], "le champ \"Mon message\" est vide",
      "Rien n'y est écrit."
    ) { (play, arguments) throws(Misstep) in
      try play.expect(
        "", try play.field(arguments[0]).value.original, else: "Le champ n'est pas vide.")
    },
    Phrase(
      .then, ["le compteur indique {texte}"],
      "le compteur indique \"50 caractères minimum 75/800\"",
      "Tout le texte du premier compteur de la page."
    ) { (play, arguments) throws(Misstep) in
      let counters = try play.fields().compactMap { $0.counter?.text.text }
      try play.expect(
        arguments[0], counters.first ?? "aucun", else: "Le compteur indique autre chose.")
    },
    Phrase(
      .then, ["le compteur de {libellé} indique {texte}"],
      "le compteur de \"Mon message\" indique \"50 caractères minimum 0/800\"",
      "Tout le texte du compteur de ce champ."
    ) { (play, arguments) throws(Misstep) in
      let counter = try play.field(arguments[0]).counter?.text.text
      try play.expect(
        arguments[1], counter ?? "aucun", else: "Le compteur indique autre chose.")
    },
    Phrase(
      .then, ["{libellé} est choisi"], "\"Très bien\" est choisi", "Cette réponse est cochée."
    ) { (play, arguments) throws(Misstep) in
      let wanted = try play.choice(arguments[0]).label
      let chosen = try play.options().filter(\.isChosen).map(\.label)
      guard chosen.contains(wanted) else {
        throw Misstep(
          "Cette réponse n'est pas choisie.", expected: wanted.text,
          seen: chosen.isEmpty
            ? "rien n'est choisi" : chosen.map(\.text).joined(separator: "\n"))
      }
    },
    Phrase(
      .then, ["{libellé} n'est pas choisi"], "\"Très bien\" n'est pas choisi",
      "Cette réponse est là, et n'est pas cochée."
    ) { (play, arguments) throws(Misstep) in
      if case .option(let option, _) = try play.choice(arguments[0]), option.isChosen {
        throw Misstep("« \(option.label.text) » est choisi.")
      }
    },
    Phrase(
      .then, ["rien n'est choisi"], "rien n'est choisi", "Aucune réponse n'est cochée."
    ) { (play, _) throws(Misstep) in
      let options = try play.options()
      guard !options.isEmpty else { throw Misstep("Il n'y a pas de réponse à choisir ici.") }
      try play.expect(
        [], options.filter(\.isChosen).map(\.label.text), else: "Une réponse est choisie.")
    },
    Phrase(
      .then, ["l'erreur est {texte}"],
      "l'erreur est \"Choisissez le motif de votre demande au médiateur.\"",
      "La seule erreur de la page."
    ) { (play, arguments) throws(Misstep) in
      try play.expect([arguments[0]], try play.errors(), else: "L'erreur est une autre.")
    },
    Phrase(
      .then, ["une des erreurs est {texte}"],
      "une des erreurs est \"Indiquez la date du soin. Exemple : 05/09/2024.\"",
      "Une erreur de la page, parmi d'autres peut-être."
    ) { (play, arguments) throws(Misstep) in
      let errors = try play.errors()
      guard !errors.contains(where: { Loose($0) == Loose(arguments[0]) }) else { return }
      try play.expect([arguments[0]], errors, else: "Cette erreur n'est pas sur la page.")
    },
    Phrase(
      .then, ["les erreurs sont :"], "les erreurs sont :",
      "Toutes les erreurs de la page, dans l'ordre.", columns: 1
    ) { (play, arguments) throws(Misstep) in
      try play.expect(arguments.column, try play.errors(), else: "Les erreurs sont autres.")
    },
    Phrase(
      .then, ["il n'y a pas d'erreur"], "il n'y a pas d'erreur", "La page n'a pas d'erreur."
    ) { (play, _) throws(Misstep) in
      try play.expect([], try play.errors(), else: "Il y a une erreur.")
    },
  ]

  private static let outcomes: [Phrase] = [
    Phrase(
      .then,
      [
        "j'ai {nombre} nouveaux messages", "j'ai {nombre} nouveau message",
        "je n'ai pas de nouveau message",
      ], "j'ai 1 nouveau message", "Les messages qui ne sont pas encore ouverts."
    ) { (play, arguments) throws(Misstep) in
      let count = try play.backstage().session.unreadMessages.count
      try play.expect(
        arguments.number(0), count, else: "Le nombre de nouveaux messages est un autre.")
    },
    Phrase(
      .then,
      [
        "{nombre} demandes sont envoyées", "{nombre} demande est envoyée",
        "aucune demande n'est envoyée",
      ], "1 demande est envoyée", "Ce qui est vraiment enregistré."
    ) { (play, arguments) throws(Misstep) in
      let count = try play.backstage().session.account.demandes.count
      try play.expect(arguments.number(0), count, else: "Le nombre de demandes est un autre.")
    },
    Phrase(
      .then, ["un brouillon est gardé", "{nombre} brouillons sont gardés"],
      "un brouillon est gardé", "Les brouillons qu'une panne laisserait."
    ) { (play, arguments) throws(Misstep) in
      let expected = arguments.values.isEmpty ? 1 : arguments.number(0)
      let count = try play.backstage().drafts.count
      try play.expect(expected, count, else: "Le nombre de brouillons est un autre.")
    },
    Phrase(
      .then, ["tout est en ordre"], "tout est en ordre",
      "Depuis le début : rien de ce qui est écrit n'est perdu ; ce qui est envoyé est ce qui a été "
        + "relu, une fois ; les compteurs comptent juste ; le focus se voit ; Retour ramène à "
        + "l'accueil ; relancé, le compte est le même."
    ) { (play, _) throws(Misstep) in
      if let disorder = try play.disorder() { throw Misstep(disorder) }
    },
    Phrase(
      .then, ["aucun brouillon n'est gardé"], "aucun brouillon n'est gardé",
      "Il n'y a pas de brouillon."
    ) { (play, _) throws(Misstep) in
      try play.expect(0, try play.backstage().drafts.count, else: "Un brouillon est gardé.")
    },
  ]
}
