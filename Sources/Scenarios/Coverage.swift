package import Catalog
import Pages

/// How much of what there is a suite of scenarios comes by.
package struct Coverage: Sendable {
  package struct Part: Sendable {
    package var name: String
    package var all: Int
    package var missing: [String]

    package var percent: Int { all == 0 ? 100 : (all - missing.count) * 100 / all }
  }

  package var screens: Part
  package var ways: Part
  package var errors: Part
  package var touches: Part

  /// - Parameters:
  ///   - known: the ways that there are.
  ///   - touchable: all that can be acted on.
  package init(
    _ track: Track, of catalog: Catalog, ways known: Set<Track.Way>, touches touchable: Set<Touch>
  ) {
    let ids = Self.screens(of: catalog)
    screens = Part(
      name: "écrans", all: ids.count,
      missing: ids.filter { id in !track.screens.contains { $0.rawValue == id } })
    ways = Part(
      name: "passages", all: known.count,
      missing: known.subtracting(track.ways).map(\.name).sorted())
    let messages = Self.messages(of: catalog)
    let seen = track.errors.union(track.sayings).map(Loose.init)
    errors = Part(
      name: "messages d'erreur", all: messages.count,
      missing: messages.filter { message in
        let pattern = StepPattern(Loose(message).text)
        return !seen.contains { pattern.values(in: $0) != nil }
      })
    touches = Part(
      name: "boutons, liens, choix et champs", all: touchable.count,
      missing: touchable.subtracting(track.touches).map(\.name).sorted())
  }

  package var parts: [Part] { [screens, ways, errors, touches] }

  package static func screens(of catalog: Catalog) -> [String] {
    Ecran.allCases.map(\.rawValue)
      + catalog.parcours.flatMap { parcours in
        parcours.value.etapes.map { "\(parcours.value.id.rawValue)/\($0.id)" }
      }
  }

  /// Every sentence by which something is refused, with places for what varies.
  package static func messages(of catalog: Catalog) -> [String] {
    let words: [Texte] = [
      .erreurTelephoneVide, .erreurTelephoneLongueur, .erreurTelephoneReel, .erreurCourrielForme,
      .erreurCourrielReel, .nouveauErreurMotif, .nouveauErreurVide, .botErreurVide,
      .erreurUnCaractere, .erreurTropCourt, .erreurUnEnTrop, .erreurTropLong, .erreurDateFuture,
      .satisfactionErreur,
    ]
    let steps = catalog.parcours.flatMap { $0.value.etapes.flatMap { messages(of: $0.genre) } }
    return words.map { catalog.textes[$0.rawValue] } + steps + TextEntry.reasons
  }

  private static func messages(of genre: Etape.Genre) -> [String] {
    switch genre {
    case .motif(let choix): [choix.erreur]
    case .champs(let champs), .texte(let champs):
      champs.champs.flatMap { champ in
        (champ.facultatif ? [] : [champ.erreurVide]) + (champ.erreurForme.map { [$0] } ?? [])
      }
    case .cas, .recapitulatif, .confirmation: []
    }
  }
}
