import Catalog
import Content
import Domain
import Pages
import Site
import TestSupport
import Testing

/// A parcours as its model tells it, and visits that have got as far as one of its steps.
struct Formulaire: CustomTestStringConvertible, Sendable {
  let parcours: Parcours

  static let ids = ["mediateur", "signalement"]

  init(_ id: String, in catalog: Catalog = Content.catalog) throws {
    parcours = try #require(catalog.parcours(Parcours.ID(rawValue: id)))
  }

  var testDescription: String { parcours.id.rawValue }

  func screen(_ etape: Etape) -> String { "\(parcours.id.rawValue)/\(etape.id)" }

  /// The steps that ask for something.
  var asking: [Etape] {
    parcours.etapes.filter { etape in
      switch etape.genre {
      case .motif, .champs, .texte: true
      case .cas, .recapitulatif, .confirmation: false
      }
    }
  }

  /// The last one with fields.
  var fieldStep: Etape {
    get throws {
      try #require(
        asking.last { if case .champs = $0.genre.asChamps { true } else { false } })
    }
  }

  /// Its long text.
  var longField: Champ {
    get throws {
      guard case .champs(let champs) = try fieldStep.genre.asChamps else {
        throw Missing.longField
      }
      return try #require(champs.champs.last)
    }
  }

  var review: Etape {
    get throws {
      try #require(
        parcours.etapes.first { if case .recapitulatif = $0.genre { true } else { false } })
    }
  }

  var confirmation: Etape { get throws { try #require(parcours.etapes.last) } }

  enum Missing: Error { case longField }

  /// At a step by its name, nothing answered.
  func visitor(at etape: Etape) throws -> Visitor {
    var camille = try Visitor()
    camille.go(ScreenID(rawValue: screen(etape)))
    return camille
  }

  /// At the review, all answered.
  func atReview() throws -> Visitor {
    var camille = try visitor(at: parcours.etapes[0])
    for etape in parcours.etapes where try camille.screen != screen(review) {
      camille.fill(etape)
      camille.send(.activated("continuer"))
    }
    return camille
  }

  func atConfirmation() throws -> Visitor {
    var camille = try atReview()
    camille.send(.activated("continuer"))
    return camille
  }

  func values(_ visitor: Visitor) -> [String: String] {
    visitor.session.drafts[parcours.id.rawValue]?.valeurs ?? [:]
  }
}
