/// The parser's own sentences, in French. It has no translations: what it may say is listed here,
/// and a test walks the list.
enum FrenchUsage {
  static func translated(_ message: String) -> String {
    var text = message
    for (english, french) in phrases { text = text.replacing(english, with: french) }
    return text
  }

  /// The mistake alone, without the usage that follows it.
  static func oneLine(_ message: String) -> String {
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    return first.replacing("Erreur : ", with: "") + " Essayez compte-ameli --aide."
  }

  /// Longer phrases first: a shorter one may be part of them.
  private static let phrases: [(String, String)] = [
    ("See 'compte-ameli help <subcommand>' for detailed help.", ""),
    ("  See 'compte-ameli --aide' for more information.", ""),
    ("Show subcommand help information.", "Affiche l'aide d'une commande."),
    ("Show help information.", "Affiche cette aide."),
    ("Show the version.", "Affiche la version."),
    ("OVERVIEW: ", ""), ("USAGE: ", "UTILISATION : "), ("Usage: ", "Utilisation : "),
    ("OPTIONS:", "OPTIONS :"), ("SUBCOMMANDS:", "COMMANDES :"), ("ARGUMENTS:", "ARGUMENTS :"),
    ("<subcommand>", "<commande>"), ("<options>", "<options>"),
    ("(default: ", "(par défaut : "), ("(default)", "(par défaut)"),
    ("Help:  ", "Aide : "),
    ("Error: ", "Erreur : "),
    ("Missing value for '", "Il manque une valeur à « "),
    ("Unknown option '", "Option inconnue : « "),
    ("Unexpected argument '", "Argument inattendu : « "),
    ("Missing expected argument '", "Il manque « "),
    ("'. Did you mean '", " ». Vouliez-vous dire « "),
    ("The value '", "La valeur « "), ("' is invalid for '", " » ne convient pas à « "),
    ("' unexpected arguments: '", "arguments inattendus : « "),
    ("'?", " » ?"), ("'\n", " ».\n"),
  ]
}

extension String {
  /// Without Foundation: every `part` becomes `other`.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard !part.isEmpty else { return self }
    var result = ""
    var rest = self[...]
    while let start = rest.firstIndex(where: { _ in true }), !rest.isEmpty {
      if rest.hasPrefix(part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else {
        result.append(rest[start])
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
