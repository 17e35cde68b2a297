import Domain
import Pages
import Site
import TestSupport
import Testing

/// Phone and e-mail: checked when they are saved, masked everywhere else.
struct CoordonneesTests {
  private func editing() throws -> Visitor {
    var camille = try Visitor()
    camille.go("informations")
    try camille.activate("Modifier mes coordonnées")
    return camille
  }

  @Test func `new ones are saved and masked`() throws {
    var camille = try editing()
    try camille.type("01.99.00.45 67", in: "Téléphone")
    try camille.type("camille.f@example.net", in: "Adresse électronique")
    try camille.activate("Enregistrer mes coordonnées")
    #expect(camille.screen == "informations")
    #expect(camille.sees("01 ** ** ** 67"))
    #expect(camille.sees("c***@e***.net"))
    #expect(!camille.sees("01 99 00 45 67"))
    #expect(camille.kept.isEmpty)
  }

  @Test(arguments: [
    ("06 12 34 56 78", "peut être à quelqu'un"), ("06 39 98 12", "8 chiffres"),
    ("mon numéro", "en chiffres"), ("", "en chiffres"),
  ])
  func `a phone that can't be is refused with the reason, and kept`(text: String, reason: String)
    throws
  {
    var camille = try editing()
    try camille.type(text, in: "Téléphone")
    try camille.activate("Enregistrer")
    #expect(camille.screen == "informations/coordonnees")
    #expect(camille.page.errors.first?.message.text.contains(reason) == true)
    #expect(camille.value(of: "Téléphone") == text)
  }

  @Test(arguments: [("camille@exemple.fr", "peut être à quelqu'un"), ("camille", "complète")])
  func `an address that can't be is refused with the reason, and kept`(
    text: String, reason: String
  ) throws {
    var camille = try editing()
    try camille.type(text, in: "Adresse électronique")
    try camille.activate("Enregistrer")
    #expect(camille.page.errors.first?.message.text.contains(reason) == true)
    #expect(camille.value(of: "Adresse électronique") == text)
  }

  @Test func `« Modifiez-les » leads here from the confirmation, and back`() throws {
    var camille = try MediateurTests.atReview()
    try camille.activate("Continuer")
    try camille.activate("Modifiez-les")
    #expect(camille.screen == "informations/coordonnees")
    try camille.type("06 39 98 00 11", in: "Téléphone")
    try camille.activate("Enregistrer")
    #expect(camille.screen == "mediateur/confirmation")
    #expect(camille.sees("06 ** ** ** 11"))
  }
}
