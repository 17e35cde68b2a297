import Bot
import Catalog
import Domain
import TestSupport

/// All texts of a catalog, and what is measured on them.
enum Vocabulary {
  struct Text {
    var place: String
    var words: String
    var isError = false
  }

  static func all(_ catalog: Catalog) -> [Text] {
    screens(catalog) + pages(catalog) + parcours(catalog) + bot(catalog) + lists(catalog)
  }

  static func forbidden(in words: String) -> [String] {
    let folded = words.lowercased()
    return ["veuillez", "invalide", "désolé"].filter(folded.contains)
  }

  /// Ends with a full stop, or with an example, which may be an address that a stop would spoil.
  static func isComplete(_ words: String) -> Bool {
    let plain = words.plainSpaces
    guard let last = plain.last else { return false }
    if last == "." { return true }
    guard let example = plain.firstRange(of: "Exemple : ") else { return false }
    return !plain[example.upperBound...].isEmpty
  }

  static func sentences(_ words: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for word in RichText.plain(words).plainSpaces.split(whereSeparator: \.isWhitespace) {
      current += current.isEmpty ? String(word) : " " + word
      if let last = word.last, ".?!".contains(last), word.count > 1 || last != "." {
        sentences.append(current)
        current = ""
      }
    }
    return current.isEmpty ? sentences : sentences + [current]
  }

  /// What stands between spaces and has a letter or a digit; « l'un » is one word.
  static func count(_ sentence: String) -> Int {
    sentence.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }.count
  }

  // MARK: -

  private static func screens(_ catalog: Catalog) -> [Text] {
    Texte.allCases.map { key in
      let isError = "\(key)".hasPrefix("erreur") || "\(key)".contains("Erreur")
      return Text(place: "\(key)", words: catalog.textes[key.rawValue], isError: isError)
    }
  }

  private static func pages(_ catalog: Catalog) -> [Text] {
    catalog.pages.value.flatMap { page in
      ([page.titre] + page.blocs.flatMap(words)).map { Text(place: page.id, words: $0) }
    }
  }

  private static func words(of bloc: PageFixe.Bloc) -> [String] {
    switch bloc {
    case .titre(let text), .paragraphe(let text): [text]
    case .liste(let items): items
    }
  }

  private static func parcours(_ catalog: Catalog) -> [Text] {
    catalog.parcours.map(\.value).flatMap { parcours in
      let own = [parcours.titre, parcours.resume, parcours.accuse.objet] + parcours.accuse.corps
      return own.map { Text(place: parcours.id.rawValue, words: $0) }
        + parcours.etapes.flatMap { texts(of: $0, "\(parcours.id.rawValue)/\($0.id)") }
    }
  }

  private static func texts(of etape: Etape, _ place: String) -> [Text] {
    var plain = [etape.titre]
    var errors: [String?] = []
    switch etape.genre {
    case .cas(let cas):
      plain += [cas.chapeau, cas.afficherTout, cas.afficherMoins, cas.bouton] + cas.cas
      plain += [cas.ou, cas.autreCas].compactMap(\.self)
    case .motif(let choix):
      plain += [choix.libelle, choix.question] + choix.motifs.map(\.texte)
      plain += [choix.categorie, choix.horsListe].compactMap(\.self)
      errors.append(choix.erreur)
    case .champs(let champs), .texte(let champs):
      plain += [champs.chapeau].compactMap(\.self)
      plain += champs.champs.flatMap { [$0.libelle] + [$0.aide].compactMap(\.self) }
      errors += champs.champs.flatMap { [$0.erreurVide, $0.erreurForme] }
    case .recapitulatif(let review): plain += [review.chapeau, review.bouton]
    case .confirmation(let done):
      plain += [done.succes, done.bouton] + done.paragraphes
      plain += [done.satisfaction].compactMap(\.self)
    }
    return plain.map { Text(place: place, words: $0) }
      + errors.compactMap(\.self).map { Text(place: place, words: $0, isError: true) }
  }

  private static func bot(_ catalog: Catalog) -> [Text] {
    let bot = catalog.bot.value
    let around = [bot.accueil, bot.hesitation, bot.aucune] + bot.premierEchec + bot.secondEchec
    return around.map { Text(place: "bot", words: $0) }
      + bot.intents.map { Text(place: "bot/\($0.id.rawValue)", words: $0.titre) }
      + bot.nodes.flatMap { node in
        (node.dit + node.choix.map(\.libelle)).map { Text(place: node.id.rawValue, words: $0) }
      }
  }

  private static func lists(_ catalog: Catalog) -> [Text] {
    catalog.demarches.value.flatMap { demarche in
      ([demarche.titre] + demarche.texte).map { Text(place: demarche.id, words: $0) }
    }
      + catalog.motifsDeMessage.value.flatMap { categorie in
        ([categorie.titre] + categorie.motifs.map(\.titre)).map {
          Text(place: categorie.id, words: $0)
        }
      }
  }
}

/// Texts of the source documents, which are kept word for word however long they are.
enum Seeds {
  /// How each of them begins.
  static let quoted = [
    "Bénéficiaire de la Complémentaire santé solidaire, j'estime être victime",
    "Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses relatives",
    "Je viens de perdre un enfant ou une personne qui était à ma charge",
    "ETAPE (2) : ameliBot redirige l'assuré vers la démarche de saisie du médiateur.",
  ]

  static func quotes(_ words: String) -> Bool {
    let plain = words.plainSpaces
    return quoted.contains { plain.hasPrefix($0) }
  }
}
