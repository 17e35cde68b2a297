/// The keys, once: the screen's hints and the help page are made of this table.
package enum Command: String, CaseIterable, Sendable {
  case next, previous, up, down, activate, choose, back
  case help, bot, caption, mouse, today, count, goTo
  case tab1, tab2, tab3, tab4, tab5
  case pageUp, pageDown, home, end
  case redraw, suspend, quit, inspector

  /// As a keyboard names it.
  package var keys: SafeText {
    switch self {
    case .next: "Tab"
    case .previous: "Maj-Tab"
    case .up: "↑"
    case .down: "↓"
    case .activate: "Entrée"
    case .choose: "Espace"
    case .back: "Échap"
    case .help: "F1"
    case .bot: "F2"
    case .caption: "F3"
    case .mouse: "F4"
    case .today: "F5"
    case .count: "F6"
    case .goTo: "Ctrl-P"
    case .tab1: "Alt-1"
    case .tab2: "Alt-2"
    case .tab3: "Alt-3"
    case .tab4: "Alt-4"
    case .tab5: "Alt-5"
    case .pageUp: "Page préc."
    case .pageDown: "Page suiv."
    case .home: "Origine"
    case .end: "Fin"
    case .redraw: "Ctrl-L"
    case .suspend: "Ctrl-Z"
    case .quit: "Ctrl-Q"
    case .inspector: "F12"
    }
  }

  /// One word or two, for the last line of the screen.
  package var hint: SafeText {
    switch self {
    case .next: "Suivant"
    case .previous: "Précédent"
    case .up, .down: "Choisir"
    case .activate: "Ouvrir"
    case .choose: "Cocher"
    case .back: "Retour"
    case .help: "Aide"
    case .bot: "ameliBot"
    case .caption: "Pas-à-pas"
    case .mouse: "Souris"
    case .today: "Date"
    case .count: "Compteur"
    case .goTo: "Aller à"
    case .tab1: "Accueil"
    case .tab2: "Mes paiements"
    case .tab3: "Mes démarches"
    case .tab4: "Mon espace prévention"
    case .tab5: "Mes informations"
    case .pageUp, .pageDown: "Défiler"
    case .home: "Début"
    case .end: "Fin"
    case .redraw: "Redessiner"
    case .suspend: "Suspendre"
    case .quit: "Quitter"
    case .inspector: "Inspecteur"
    }
  }

  /// A sentence, for the help page.
  package var explanation: SafeText {
    switch self {
    case .next: "va à l'élément suivant"
    case .previous: "va à l'élément précédent"
    case .up: "remonte dans une liste, des choix ou un texte"
    case .down: "descend dans une liste, des choix ou un texte"
    case .activate: "ouvre ou valide ; passe à la ligne dans un texte long"
    case .choose: "coche ou ouvre"
    case .back: "revient en arrière sans rien perdre"
    case .help: "ouvre l'aide de cet écran"
    case .bot: "ouvre ameliBot"
    case .caption: "dit où vous en êtes du pas-à-pas"
    case .mouse: "rend la souris au terminal pour copier, puis la reprend (avec --souris)"
    case .today: "dit la date du jour simulé"
    case .count: "dit combien de caractères vous avez écrits"
    case .goTo: "va à un écran par son nom"
    case .tab1, .tab2, .tab3, .tab4, .tab5: "ouvre l'onglet « \(hint.text) »"
    case .pageUp: "remonte d'une page"
    case .pageDown: "descend d'une page"
    case .home: "va au début de la ligne, ou du contenu"
    case .end: "va à la fin de la ligne, ou du contenu"
    case .redraw: "redessine l'écran"
    case .suspend: "suspend le programme ; fg le reprend"
    case .quit: "quitte, après confirmation ; Ctrl-C aussi"
    case .inspector: "montre ce que voit un testeur"
    }
  }
}
