import Yams

/// The tree of one file. What is no YAML at all is told in French.
enum Yaml {
  private static let notText = "ce fichier n'est pas du texte UTF-8 ; enregistrez-le en UTF-8"

  static func read(_ text: String, in file: String, _ reading: Reading) -> Entry? {
    guard !text.unicodeScalars.contains("\u{FFFD}") else {
      reading.reportUnreadable(notText, in: file)
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        reading.reportUnreadable(
          "ce fichier est vide ; écrivez son contenu ou supprimez-le", in: file)
        return nil
      }
      return Entry(file: file, node: node)
    } catch let error as YamlError {
      report(error, in: file, reading)
    } catch {
      reading.reportUnreadable("ce fichier ne se lit pas comme du YAML", in: file)
    }
    return nil
  }

  private static func report(_ error: YamlError, in file: String, _ reading: Reading) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      reading.reportUnreadable(french(problem), in: file, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      reading.reportUnreadable(
        "la clé « \(keys.first ?? "") » est écrite deux fois au même endroit ; n'en gardez qu'une",
        in: file, line: context.mark.line, column: context.mark.column)
    default:
      reading.reportUnreadable(notText, in: file)
    }
  }

  /// libyaml's own words for the mistakes that authors make, in French.
  private static func french(_ problem: String) -> String {
    switch problem.trimmed {
    case "mapping values are not allowed in this context":
      "« : » n'est pas permis ici ; mettez le texte entre guillemets ou corrigez le retrait"
    case "did not find expected key", "did not find expected '-' indicator":
      "le retrait ou un guillemet est faux ici ; alignez la ligne sur ses voisines"
    case "found a tab character that violates indentation",
      "found character that cannot start any token":
      "ce signe ne peut pas commencer une valeur ; mettez le texte entre guillemets, "
        + "et des espaces plutôt que des tabulations"
    case "could not find expected ':'":
      "il manque « : » après une clé ; écrivez « clé: valeur »"
    case "found unexpected end of stream":
      "un guillemet n'est pas fermé ; fermez-le"
    case "block sequence entries are not allowed in this context":
      "« - » n'est pas permis ici ; mettez la liste à la ligne, sous sa clé"
    case "found undefined alias":
      "« * » commence un renvoi en YAML ; mettez le texte entre guillemets"
    case let other:
      "ce n'est pas du YAML (\(other)) ; corrigez le retrait, les guillemets ou les « : »"
    }
  }
}
