import Catalog
import Domain
import Pages
import Screen

extension Vocabulary {
  static let deeds: [Phrase] = moves + acts + texts + days

  private static let moves: [Phrase] = [
    Phrase(
      .when, ["je vais sur {écran}"], "je vais sur \"Mes démarches\"",
      "Va à un écran, par son nom ou par son identifiant."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.go(try play.screen(named: arguments[0])))
    },
    Phrase(
      .when, ["je reviens en arrière"], "je reviens en arrière", "Échap, ou « retour »."
    ) { (play, _) throws(Misstep) in try play.perform(.back) },
    Phrase(
      .when, ["je reviens à l'accueil"], "je reviens à l'accueil", "Va à l'accueil."
    ) { (play, _) throws(Misstep) in try play.perform(.go("accueil")) },
    Phrase(
      .when, ["j'ouvre ameliBot"], "j'ouvre ameliBot", "Ouvre la conversation avec ameliBot."
    ) { (play, _) throws(Misstep) in try play.perform(.go("amelibot")) },
    Phrase(
      .when, ["je ferme ameliBot"], "je ferme ameliBot", "Ferme la conversation."
    ) { (play, _) throws(Misstep) in
      try play.perform(.activate(try play.control(id: "fermer-bot", called: "Fermer ameliBot")))
    },
    Phrase(
      .when, ["je demande l'aide"], "je demande l'aide", "Ouvre l'aide de cet écran."
    ) { (play, _) throws(Misstep) in try play.perform(.go("aide")) },
    Phrase(
      .when, ["je quitte"], "je quitte", "Demande à quitter ; le programme pose une question."
    ) { (play, _) throws(Misstep) in try play.perform(.quit) },
  ]

  private static let acts: [Phrase] = [
    Phrase(
      .when, ["j'active {libellé}"], "j'active \"Continuer\"",
      "Un bouton, un lien, un onglet, une ligne de tableau ou un titre qui se déplie. S'il y en a "
        + "plusieurs, le premier."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.activate(try play.control(arguments[0])))
    },
    Phrase(
      .when, ["j'active {libellé} de {extrait}"],
      "j'active \"Modifier\" de \"Motif de la demande\"",
      "Quand plusieurs ont ce libellé : le premier après ce titre, cette ligne ou ce bouton."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.activate(try play.control(arguments[0], after: arguments[1])))
    },
    Phrase(
      .when, ["je choisis {libellé}"], "je choisis \"Très bien\"",
      "Une réponse à une question, ou une proposition d'ameliBot."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.activate(try play.choice(arguments[0])))
    },
    Phrase(
      .when, ["je choisis {libellé} de {extrait}"],
      "je choisis \"Camille\" de \"Bénéficiaire du soin\"",
      "Quand plusieurs réponses ont ce libellé : la première après cette question."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.activate(try play.choice(arguments[0], after: arguments[1])))
    },
    Phrase(
      .when, ["j'écris {texte} à ameliBot", "j'écris à ameliBot :"],
      "j'écris \"carte Vitale\" à ameliBot",
      "Tape la question et l'envoie."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.ask(try play.question(), arguments.lastText))
    },
    Phrase(
      .when, ["le programme est tué puis relancé"], "le programme est tué puis relancé",
      "Comme après une panne : seul reste ce qui est gardé."
    ) { (play, _) throws(Misstep) in try play.restart() },
  ]

  private static let texts: [Phrase] = [
    Phrase(
      .when, ["je remplis {libellé} avec {texte}", "je remplis {libellé} avec :"],
      "je remplis \"Nature du soin\" avec \"Consultation\"",
      "Tape ce texte dans le champ, à la place de ce qui y est."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.fill(try play.field(arguments[0]), arguments.lastText))
    },
    Phrase(
      .when,
      [
        "je remplis {libellé} avec un texte de {nombre} caractères",
        "je remplis {libellé} avec un texte de {nombre} caractère",
      ], "je remplis \"Mon message\" avec un texte de 800 caractères",
      "Un texte de mots, long de tant de caractères, 20000 au plus."
    ) { (play, arguments) throws(Misstep) in
      let text = try String(lengthOfScenario: arguments.number(1))
      try play.perform(.fill(try play.field(arguments[0]), text))
    },
    Phrase(
      .when, ["je remplis :"], "je remplis :",
      "Un champ et son texte par ligne, ou une question et la réponse à choisir.", columns: 2
    ) { (play, arguments) throws(Misstep) in
      for row in arguments.table { try play.perform(try play.answer(row[0], row[1])) }
    },
    Phrase(
      .when, ["je complète {libellé} avec {texte}", "je complète {libellé} avec :"],
      "je complète \"Mon message\" avec \" Merci.\"", "Tape à la fin de ce qui est écrit."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.add(try play.field(arguments[0]), arguments.lastText))
    },
    Phrase(
      .when, ["j'efface {libellé}"], "j'efface \"Mon message\"", "Vide le champ."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.fill(try play.field(arguments[0]), ""))
    },
    Phrase(
      .when, ["je colle {texte} dans {libellé}"], "je colle \"Bonjour\" dans \"Mon message\"",
      "Colle à la fin de ce qui est écrit."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.paste(try play.field(arguments[1]), arguments[0]))
    },
    Phrase(
      .when, ["je colle un texte de {nombre} caractères dans {libellé}"],
      "je colle un texte de 900 caractères dans \"Mon message\"",
      "Colle un texte de mots, long de tant de caractères, 20000 au plus."
    ) { (play, arguments) throws(Misstep) in
      let text = try String(lengthOfScenario: arguments.number(0))
      try play.perform(.paste(try play.field(arguments[1]), text))
    },
    Phrase(
      .when, ["je colle dans {libellé} :"], "je colle dans \"Mon message\" :",
      "Colle à la fin de ce qui est écrit."
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.paste(try play.field(arguments[0]), arguments.lastText))
    },
  ]

  private static let days: [Phrase] = [
    Phrase(
      .when, ["{nombre} jours ouvrés passent", "{nombre} jour ouvré passe"],
      "3 jours ouvrés passent",
      "Le programme est relancé tant de jours plus tard, sans samedis, dimanches ni jours fériés."
    ) { (play, arguments) throws(Misstep) in
      let today = try play.backstage().today
      try play.restart(
        today: FrenchCalendar.date(arguments.number(0), workingDaysAfter: today))
    },
    Phrase(
      .when, ["{nombre} jours passent", "{nombre} jour passe"], "2 jours passent",
      "Le programme est relancé tant de jours plus tard."
    ) { (play, arguments) throws(Misstep) in
      try play.restart(today: try play.backstage().today.adding(days: arguments.number(0)))
    },
  ]

  static let keys: [Phrase] = [
    Phrase(
      .when, ["j'appuie sur {touche} {nombre} fois", "j'appuie sur {touche}"],
      "j'appuie sur Tab 3 fois",
      Key.names, tag: "@clavier"
    ) { (play, arguments) throws(Misstep) in
      let times = arguments.values.count > 1 ? arguments.number(1) : 1
      try play.perform(.press(try Key(called: arguments[0]), times: times))
    },
    Phrase(
      .when, ["je redimensionne en {taille}"], "je redimensionne en 40x20",
      "Change la taille de la fenêtre : colonnes x lignes.", tag: "@fenetre"
    ) { (play, arguments) throws(Misstep) in
      try play.perform(.resize(try Size(scenario: arguments[0])))
    },
  ]
}

extension String {
  /// Words, and no space at either end.
  init(lengthOfScenario count: Int) throws(Misstep) {
    guard (1...20_000).contains(count) else {
      throw Misstep("Un texte de \(count) caractères ne s'écrit pas. Donnez de 1 à 20000.")
    }
    let words = String(repeating: "Bonjour ", count: count / 8) + "Bonjour."
    self = words.prefix(count - 1) + "."
  }
}

extension Key {
  private static let named: [String: Key] = [
    "tab": .tab, "maj-tab": .backTab, "haut": .up, "bas": .down, "gauche": .left,
    "droite": .right, "entrée": .enter, "espace": .character(" "), "échap": .escape,
    "page préc.": .pageUp, "page suiv.": .pageDown, "origine": .home, "fin": .end,
    "retour arrière": .backspace, "suppr.": .delete, "suppr": .delete,
  ]

  /// On a terminal Ctrl-I is Tab, Ctrl-M and Ctrl-J are Entrée, and Ctrl-Z leaves the program.
  private static let controls = "abcdefghklnopqrstuvwxy"

  static let names =
    "Tab, Maj-Tab, Haut, Bas, Gauche, Droite, Entrée, Espace, Échap, F1 à F12, 1 à 9, Ctrl-P, Alt-1, "
    + "Page préc., Page suiv., Origine, Fin, Retour arrière, Suppr."

  init(called name: String) throws(Misstep) {
    let word = name.lowercased()
    let plain = word.withoutAccents
    if let key = Self.named.first(where: { $0.key.withoutAccents == plain })?.value {
      self = key
    } else if let number = (1...12).first(where: { word == "f\($0)" }) {
      self = .function(number)
    } else if word.hasPrefix("ctrl-"), word.count == 6, let letter = word.last,
      Self.controls.contains(letter)
    {
      self = .control(letter)
    } else if word.hasPrefix("alt-"), word.count == 5, let letter = word.last {
      self = .alt(letter)
    } else if let digit = word.first, word.count == 1, ("1"..."9").contains(digit) {
      self = .character(digit)
    } else {
      throw Misstep(
        "La touche « \(name) » n'existe pas, ou s'écrit autrement. Les touches : \(Self.names)",
        expected: word.filter { $0 != "\"" }.nearest(in: Array(Self.named.keys)).map {
          "le plus proche : \($0.prefix(1).uppercased() + $0.dropFirst())"
        })
    }
  }
}
