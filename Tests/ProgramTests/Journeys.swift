import Domain
import Store
import TestSupport
import Testing

/// What both parcours have to leave in the journal, whatever surface they were done on.
enum Journeys {
  static func mediateur() throws -> [Fact] {
    var camille = try Visitor()
    try camille.ask("médiateur")
    try camille.activate("Dispense de photo")
    try camille.activate("J'estime que ma situation")
    try camille.activate("ici")
    try camille.activate("Demander l'aide du médiateur")
    try camille.choose("Je souhaite une dispense de photo")
    try camille.activate("Continuer")
    try camille.type(ParcoursTests.text, in: "Je souhaite saisir le médiateur")
    try camille.activate("Continuer")
    try camille.activate("Continuer")
    return camille.facts.filter(\.isDemande)
  }

  static func report() throws -> [Fact] {
    var camille = try Visitor()
    try camille.activate("11/10")
    try camille.activate("Signaler un acte médical")
    try camille.activate("Remboursement des soins")
    try camille.choose("Signaler un acte médical")
    try camille.activate("Continuer")
    try camille.type(ParcoursTests.message, in: "Mon message")
    try camille.activate("Continuer")
    try camille.activate("Valider l'envoi")
    return camille.facts.filter(\.isDemande)
  }
}

extension DataFolder {
  /// What was sent from here. Nobody has the account open.
  var demandes: [Fact] { get throws { try store().facts.filter(\.isDemande) } }

  var drafts: [Draft] { get throws { try Array(store().drafts) } }

  func store() throws -> Store {
    try Store.open(
      folder: path, assure: Assure.ID(rawValue: "camille"), fileSystem: RealFileSystem())
  }
}

extension Fact {
  fileprivate var isDemande: Bool { if case .demandeEnvoyee = self { true } else { false } }
}
