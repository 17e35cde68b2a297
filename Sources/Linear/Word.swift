import Pages

/// The words that serve at every prompt, once: the hints and the help are made of this table.
enum Word: CaseIterable {
  case help, back, again, home, quit, menu, count, today, caption, bot

  /// The first one is its name; all are compared without accents.
  var forms: [String] {
    switch self {
    case .help: ["aide", "a", "?"]
    case .back: ["retour", "r"]
    case .again: ["répéter", "p"]
    case .home: ["accueil"]
    case .quit: ["quitter", "q"]
    case .menu: ["menu", "m"]
    case .count: ["compteur", "c"]
    case .today: ["date", "d"]
    case .caption: ["légende", "l"]
    case .bot: ["ameliBot", "b"]
    }
  }

  var explanation: String {
    switch self {
    case .help: "dit ces lignes"
    case .back: "revient en arrière sans rien perdre"
    case .again: "dit la page encore une fois"
    case .home: "va à l'accueil"
    case .quit: "quitte, après confirmation"
    case .menu: "dit les onglets, le pied de page et ameliBot, avec leurs numéros"
    case .count: "dit combien de caractères sont écrits"
    case .today: "dit la date du jour simulé"
    case .caption: "dit où vous en êtes du pas-à-pas"
    case .bot: "ouvre ameliBot"
    }
  }

  /// What comes next is no longer the answer that was being typed.
  var leadsAway: Bool {
    switch self {
    case .back, .again, .home, .quit, .menu, .bot: true
    case .help, .count, .today, .caption: false
    }
  }

  init?(_ line: String) {
    let folded = Folded(line)
    let found = Self.allCases.first { word in
      word.forms.contains { form in
        let wanted = Folded(form)
        return wanted.isEmpty ? line == form : folded == wanted
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// « aller à l'agenda » → « agenda »; nil for another line.
  static func destination(in line: String) -> String? {
    if verbs.contains(where: { Folded(line) == Folded($0) }) { return "" }
    guard let verb = verbs.first(where: { begins(line, with: $0) }) else { return nil }
    let name = line.dropFirst(verb.count)
    let article = articles.first { begins(String(name), with: $0) }
    return String(name.dropFirst(article?.count ?? 0))
  }

  private static let verbs = ["aller à ", "aller au ", "aller aux ", "aller à", "aller ", "aller"]
  private static let articles = ["la ", "le ", "les ", "l'", "l’"]

  /// Whole words: what comes after them is another one.
  private static func begins(_ line: String, with words: String) -> Bool {
    guard line.count >= words.count else { return false }
    guard words.last.map({ !$0.isLetter }) == true else { return Folded(line) == Folded(words) }
    let start = line.prefix(words.count)
    return Folded(String(start)) == Folded(words) && start.last?.isLetter == false
  }

  static var explanations: [String] {
    ["Tapez un numéro, ou le début d'un choix. Les accents et les majuscules ne comptent pas."]
      + allCases.map { word in
        let short = word.forms.dropFirst().map { " ou \($0)" }.joined()
        return "\(word.forms[0])\(short) : \(word.explanation)."
      } + ["aller à, puis un nom : va à un écran. Par exemple : aller à aide."]
  }
}
