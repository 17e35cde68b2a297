import Foundation
import TestSupport
import Testing

/// Both parcours in a real terminal, by keys alone, then once more after the program has ended.
@Suite struct ParcoursTests {
  static let text = "Je suis alitée depuis mars et je ne peux pas aller chez un photographe."
  static let message = "Je n'ai jamais vu ce professionnel : ce jour-là j'étais au travail."

  @Test(arguments: Walker.Glass.all)
  func `the médiateur is asked, and the acknowledgement read before and after a restart`(
    glass: Walker.Glass
  ) throws {
    let folder = DataFolder()
    let camille = try Walker(folder, glass)
    try camille.ask("médiateur")
    try camille.activate("Dispense de photo")
    try camille.activate("J'estime que ma situation")
    try camille.activate("ici")
    try camille.sees("Demander l'aide du médiateur")
    try camille.activate("Demander l'aide du médiateur")
    try camille.choose("Je souhaite une dispense de photo")
    try camille.activate("Continuer")
    try camille.type(Self.text, in: "Je souhaite saisir le médiateur")
    try camille.activate("Continuer")
    try camille.sees("Je confirme ma demande.")
    try camille.activate("Continuer")
    try camille.sees("Votre demande est bien envoyée au médiateur.")
    try Self.readsTheAcknowledgement(camille)
    try camille.quit()
    #expect(try folder.demandes == Journeys.mediateur())
    try Self.readsTheAcknowledgement(Walker(folder, glass))
  }

  private static func readsTheAcknowledgement(_ camille: Walker) throws {
    try camille.go(to: "messagerie")
    try camille.activate("14/10")
    let letter = try camille.wholePage()
    for words in ["dispense de photo", text, "lundi 21 octobre 2024"] {
      #expect(letter.contains(words), "« \(words) » in:\n\(letter)")
    }
  }

  @Test(arguments: Walker.Glass.all)
  func `a care is reported from its payment, and the report is kept`(glass: Walker.Glass) throws {
    let folder = DataFolder()
    let camille = try Walker(folder, glass)
    try camille.activate("11/10")
    try camille.activate("Signaler un acte médical")
    try Self.chooseMotif(camille)
    try Self.send(camille)
    try camille.quit()
    #expect(try folder.demandes == Journeys.report())
    try Self.readsTheReport(Walker(folder, glass))
  }

  @Test(arguments: Walker.Glass.all)
  func `a care is reported from ameliBot, and the report is kept`(glass: Walker.Glass) throws {
    let folder = DataFolder()
    let camille = try Walker(folder, glass)
    try camille.ask("remboursement")
    try camille.activate("Signaler un remboursement suspect")
    try camille.activate("en cliquant")
    try Self.chooseMotif(camille)
    try camille.type("02/10/2024", in: "Date du soin")
    try camille.type("Consultation", in: "Nature du soin")
    try camille.type("Dr Morel", in: "Professionnel")
    try camille.type("25,00", in: "Montant du soin")
    try camille.choose("Camille")
    try Self.send(camille)
    try camille.quit()
    try Self.readsTheReport(Walker(folder, glass))
  }

  private static func chooseMotif(_ camille: Walker) throws {
    try camille.activate("Remboursement des soins")
    try camille.choose("Signaler un acte médical")
    try camille.activate("Continuer")
  }

  private static func send(_ camille: Walker) throws {
    try camille.type(message, in: "Mon message")
    try camille.activate("Continuer")
    try camille.activate("Valider l'envoi")
    try camille.sees("pourra vous recontacter")
  }

  private static func readsTheReport(_ camille: Walker) throws {
    try camille.go(to: "messagerie")
    try camille.activate("14/10")
    let letter = try camille.wholePage()
    #expect(letter.contains(message), "\(letter)")
  }
}
