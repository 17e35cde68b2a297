import Catalog
import Domain

extension Parcours {
  init(_ record: inout Record) {
    self.init(
      id: ID(rawValue: record.word("id")), titre: record.text("titre"),
      resume: record.text("resume"), prefixe: record.word("prefixe"),
      joursOuvres: record.optionalNumber("joursOuvres", as: "8"),
      etapes: record.records("etapes", atLeast: 1) { Etape(&$0) },
      accuse: record.record("accuse") { Accuse(&$0) })
  }
}

extension Parcours.Accuse {
  init(_ record: inout Record) {
    let known: Set = ["reference", "date", "contact", "reponses"]
    self.init(
      correspondant: record.text("correspondant"),
      objet: record.text("objet", replacing: known),
      corps: record.texts("corps", atLeast: 1, replacing: known))
  }
}

extension Etape {
  init(_ record: inout Record) {
    self.init(
      id: record.word("id"), titre: record.text("titre"), comptee: record.flag("comptee"),
      legende: record.optionalText("legende"), genre: Genre(&record))
  }
}

extension Etape.Genre {
  private static let names = [
    "cas", "motif", "champs", "texte", "recapitulatif", "confirmation",
  ]

  init(_ record: inout Record) {
    switch record.genre(among: Self.names) {
    case "cas": self = .cas(Cas(&record))
    case "motif": self = .motif(ChoixDuMotif(&record))
    case "champs": self = .champs(Champs(&record))
    case "texte": self = .texte(Champs(&record))
    case "recapitulatif": self = .recapitulatif(Recapitulatif(&record))
    case "confirmation": self = .confirmation(Confirmation(&record))
    default:
      record.allowAnyKey()
      self = .champs(Champs(chapeau: nil, rappels: [], champs: []))
    }
  }
}

extension Cas {
  init(_ record: inout Record) {
    self.init(
      chapeau: record.text("chapeau"), cas: record.texts("cas", atLeast: 1),
      montres: record.number("montres", as: "3"), afficherTout: record.text("afficherTout"),
      afficherMoins: record.text("afficherMoins"), ou: record.optionalText("ou"),
      autreCas: record.optionalText("autreCas"), bouton: record.text("bouton"))
  }
}

extension ChoixDuMotif {
  init(_ record: inout Record) {
    self.init(
      champ: record.word("champ"), libelle: record.text("libelle"),
      question: record.text("question"), categorie: record.optionalText("categorie"),
      motifs: record.records("motifs", atLeast: 1) { motif in
        Motif(id: motif.word("id"), texte: motif.text("texte"))
      },
      horsListe: record.optionalText("horsListe"), erreur: record.text("erreur"))
  }
}

extension Champs {
  init(_ record: inout Record) {
    self.init(
      chapeau: record.optionalText("chapeau"), rappels: record.words("rappels"),
      champs: record.records("champs", atLeast: 1) { Champ(&$0) })
  }
}

extension Champ {
  init(_ record: inout Record) {
    self.init(
      id: record.word("id"), libelle: record.text("libelle"),
      libelleRappel: record.optionalText("libelleRappel"), aide: record.optionalText("aide"),
      genre: Genre(&record), facultatif: record.flag("facultatif", otherwise: false),
      source: record.optionalChoice("source", of: Source.self),
      erreurVide: record.text("erreurVide"), erreurForme: record.optionalText("erreurForme"))
  }
}

extension Champ.Genre {
  private static let names = ["ligne", "texte", "datePassee", "montant", "beneficiaire", "choix"]

  init(_ record: inout Record) {
    switch record.genre(among: Self.names) {
    case "ligne": self = .ligne(TextRule(&record))
    case "texte": self = .texte(TextRule(&record))
    case "datePassee": self = .datePassee
    case "montant": self = .montant
    case "beneficiaire": self = .beneficiaire
    case "choix": self = .choix(record.texts("choix", atLeast: 2))
    default:
      record.allowAnyKey()
      self = .montant
    }
  }
}

extension TextRule {
  init(_ record: inout Record) {
    self.init(
      minimum: record.number("minimum", as: "50"), maximum: record.number("maximum", as: "800"))
  }
}

extension Recapitulatif {
  init(_ record: inout Record) {
    self.init(chapeau: record.text("chapeau"), bouton: record.text("bouton"))
  }
}

extension Confirmation {
  init(_ record: inout Record) {
    let known: Set = ["jours", "contact", "telephone", "courriel", "reference"]
    self.init(
      succes: record.text("succes", replacing: known),
      paragraphes: record.texts("paragraphes", atLeast: 1, replacing: known),
      bouton: record.text("bouton"), satisfaction: record.optionalText("satisfaction"))
  }
}
