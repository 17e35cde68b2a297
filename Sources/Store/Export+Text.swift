import Domain

/// An account in French sentences.
extension Export {
  /// Without a line feed at its end. What a person typed is in it as it is: not safe on a terminal.
  package var text: String {
    var text = Self.mark + "\n\nCompte « \(account) »\n\nCe qui a été fait (\(factCount))\n"
    func add(_ bullet: String, _ lines: [String]) {
      for line in Self.item(bullet, lines) { text += line + "\n" }
    }
    // What could not be read may be whole.
    let place = hasUnreadFiles ? ["Enregistrement non lu."] : Fact.enregistrementPerdu.lines
    forEachFact { index, fact in
      add("\(index + 1). ", fact == .enregistrementPerdu ? place : fact.lines)
    }
    text += "\nBrouillons (\(drafts.count))\n"
    for draft in drafts { add("- ", draft.lines) }
    for line in remains { text += line + "\n" }
    text.removeLast()
    return text
  }

  private var remains: [String] {
    guard !isComplete else { return [] }
    var lines = ["", "Ce qui manque"]
    if lost == 1 { lines.append("- 1 enregistrement dont rien n'est lisible.") }
    if lost > 1 { lines.append("- \(lost) enregistrements dont rien n'est lisible.") }
    lines += unread.map { "- \($0) n'a pas pu être lu." }
    for scrap in scraps {
      lines += Self.item("- ", ["\(scrap.file):\(scrap.line), illisible :"] + scrap.text.ownLines)
    }
    return lines
  }

  /// The lines of an item, under its bullet.
  private static func item(_ bullet: String, _ lines: [String]) -> [String] {
    let indent = String(repeating: " ", count: bullet.count)
    return lines.enumerated().map { ($0.offset == 0 ? bullet : indent) + $0.element }
  }
}

extension Fact {
  fileprivate var lines: [String] {
    switch self {
    case .compteOuvert(let day): ["Compte ouvert pour la première fois le \(day.full)."]
    case .demandeEnvoyee(let demande): demande.lines
    case .messageEnvoye(let message, _): message.lines
    case .messageLu(let id): ["Message lu : \(id.rawValue)."]
    case .notificationLue(let id): ["Notification lue : \(id)."]
    case .coordonneesModifiees(let nouvelles, _):
      [
        "Coordonnées modifiées.", "Téléphone : \(nouvelles.telephone.french)",
        "Adresse électronique : \(nouvelles.courriel.address)",
      ]
    case .avisDonne(let avis): ["Avis sur \(avis.demande.rawValue) : \(avis.note.libelle)."]
    case .enregistrementPerdu: ["Enregistrement perdu : il était abîmé."]
    }
  }
}

extension Demande {
  fileprivate var lines: [String] {
    var lines = ["Demande \(id.rawValue) envoyée le \(date.full) : \(titre)"]
    for reponse in reponses { lines += "\(reponse.libelle) : \(reponse.valeur)".ownLines }
    return lines + accuse.lines
  }
}

extension Message {
  fileprivate var lines: [String] {
    let heading = sens == .envoye ? "Message envoyé à" : "Message reçu de"
    return ["\(heading) \(correspondant) le \(date.full) : \(objet)"] + corps.flatMap(\.ownLines)
  }
}

extension Draft {
  fileprivate var lines: [String] {
    var lines = ["\(id.rawValue) : formulaire \(formulaire), étape \(etape)"]
    for (champ, valeur) in valeurs.sorted(by: { $0.key < $1.key }) {
      lines += "\(champ) : \(valeur)".ownLines
    }
    return lines
  }
}

extension String {
  /// Split at line feeds; an empty one stays one.
  fileprivate var ownLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
