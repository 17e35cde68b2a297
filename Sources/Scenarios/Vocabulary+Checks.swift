package import Catalog
import Domain
package import Gherkin
import Pages
import Screen
import Site

/// What can be said of a step without running it.
extension Vocabulary {
  /// What no surface could make sense of, or would do nothing with.
  static func check(
    _ arguments: Arguments, _ phrase: Phrase, _ pattern: StepPattern
  ) throws(Misstep) {
    for (place, value) in zip(arguments.places, arguments.values) {
      switch place {
      case .nombre: try checkNumber(value, isDeed: phrase.role == .when)
      case .libelle where Loose(value).isEmpty: throw .noLabel
      case .extrait where Loose(value).isEmpty:
        throw Misstep("Un texte vide se voit partout. Écrivez-le.")
      default: break
      }
    }
    try checkBelow(arguments, phrase, pattern)
  }

  private static func checkNumber(_ value: String, isDeed: Bool) throws(Misstep) {
    guard let number = Int(value), number <= 20_000 else {
      throw Misstep("« \(value) » est trop grand. Écrivez un nombre jusqu'à 20000.")
    }
    if isDeed, number == 0 {
      throw Misstep("« 0 » ne fait rien. Écrivez un nombre à partir de 1.")
    }
  }

  /// The table or the text on the lines below.
  private static func checkBelow(
    _ arguments: Arguments, _ phrase: Phrase, _ pattern: StepPattern
  ) throws(Misstep) {
    guard pattern.source.hasSuffix(" :") else {
      if arguments.table.isEmpty && arguments.docString == nil { return }
      throw Misstep("Ce pas n'attend ni tableau ni texte sur les lignes qui suivent.")
    }
    guard let columns = phrase.columns else {
      if arguments.docString != nil { return }
      throw Misstep("Ce pas attend un texte entre \"\"\" sur les lignes qui suivent.")
    }
    let noun = columns == 1 ? "d'une colonne" : "de \(columns) colonnes"
    guard !arguments.table.isEmpty else {
      throw Misstep("Ce pas attend un tableau \(noun) sur les lignes qui suivent.")
    }
    if let row = arguments.table.first(where: { $0.count != columns }) {
      throw Misstep(
        "Ce pas attend un tableau \(noun).", seen: "| " + row.joined(separator: " | ") + " |")
    }
  }

  /// The steps of which it can be seen beforehand that they can't go well: their words, what they
  /// name, the tag that they need. None is run.
  ///
  /// - Parameter images: those that are kept, by name.
  package static func faults(
    in pickle: Pickle, _ catalog: Catalog, images: @escaping Play.Images
  ) -> [StepResult] {
    let names = Names(catalog, images: images)
    let tags = Set(pickle.tags.map(\.name))
    return pickle.steps.compactMap { step in
      do throws(Misstep) {
        let (phrase, arguments) = try reading(step)
        try names.check(arguments)
        if let tag = phrase.tag, !tags.contains(tag) {
          throw Misstep("Ce pas demande l'étiquette \(tag). Écrivez-la au-dessus du scénario.")
        }
        return nil
      } catch {
        return StepResult(step: step, misstep: error)
      }
    }
  }
}

/// What steps can name: persons, screens, images.
private struct Names {
  let persons: [String]
  let destinations: [Session.Destination]
  let screens: [String]
  let images: Play.Images

  init(_ catalog: Catalog, images: @escaping Play.Images) {
    persons = catalog.assures.map(\.key.rawValue)
    screens = Coverage.screens(of: catalog)
    self.images = images
    let session = persons.first.flatMap { person in
      CivilDate(iso: Backstage.firstDay).flatMap {
        Session(catalog: catalog, assure: Assure.ID(rawValue: person), today: $0)
      }
    }
    destinations = session?.destinations ?? []
  }

  func check(_ arguments: Arguments) throws(Misstep) {
    for (place, value) in zip(arguments.places, arguments.values) {
      switch place {
      case .personne: try Misstep.check(value, isOneOf: persons, "L'assuré")
      case .identifiant: try Misstep.check(value, isOneOf: screens, "L'écran")
      case .ecran: _ = try destinations.screen(named: value)
      case .image where images(value) == nil:
        throw Misstep("Aucune image « \(value) » n'est enregistrée.")
      case .date: _ = try CivilDate(scenario: value)
      case .taille: _ = try Size(scenario: value)
      case .touche: _ = try Key(called: value)
      case .image, .libelle, .extrait, .texte, .nombre, .mots: break
      }
    }
  }
}
