import Pages
import Site
import TestSupport
import Testing

/// Somebody types real data into the simulator.
struct RealDataTests {
  private static let warning = "Ce texte ressemble à un vrai numéro de sécurité sociale."
  private static let nir = "Mon numéro est 2 85 04 75 123 001 74"

  /// Every field that a person writes in freely: its screen and its id.
  private static let fields: [(ScreenID, ControlID)] = [
    ("mediateur/texte", "champ:texte"), ("signalement/soin", "champ:nature"),
    ("signalement/soin", "champ:professionnel"), ("signalement/soin", "champ:montant"),
    ("signalement/soin", "champ:date"), ("signalement/soin", "champ:message"),
    ("messagerie/nouveau", "champ:message"), ("amelibot", "question"),
  ]

  @Test(arguments: fields)
  func `A number that looks real is said beside its field, and kept as it is`(
    screen: ScreenID, field: ControlID
  ) throws {
    var camille = try Visitor()
    camille.go(screen)
    camille.send(.typed(field, Self.nir))
    #expect(camille.sees(Self.warning))
    #expect(camille.page.announcement?.text.text.hasPrefix("N'écrivez pas ici de vraies") == true)
    #expect(camille.fields.first { $0.id == field }?.value.original == Self.nir)
    #expect(camille.page.errors == [])
    camille.send(.typed(field, Self.nir + " "))
    #expect(camille.page.announcement == nil)
    #expect(camille.sees(Self.warning))
    camille.send(.typed(field, "Mon numéro est 2 85 04 00 000 001 66"))
    #expect(!camille.sees("Ce texte ressemble"))
  }

  @Test(arguments: [
    ("Appelez le 06 12 34 56 78", "téléphone"), ("camille@gmail.com", "adresse électronique"),
    ("FR14 2004 1010 0505 0001 3M02 606", "compte bancaire"),
  ])
  func `Each kind of data has its sentence`(text: String, kind: String) throws {
    var camille = try Visitor()
    camille.go("mediateur/texte")
    try camille.type(text, in: "Je souhaite")
    #expect(camille.page.announcement?.text.text.hasPrefix("N'écrivez pas ici de vraies") == true)
    #expect(camille.sees("Ce texte ressemble à ") && camille.sees("\(kind). Ce simulateur"))
    try camille.type(text + " et " + Self.nir, in: "Je souhaite")
    #expect(camille.sees(Self.warning))
  }

  @Test func `The warning stops nothing and comes back with the draft`() throws {
    var camille = try Visitor()
    camille.go("mediateur/motif")
    try camille.choose("Je souhaite une dispense de photo")
    try camille.activate("Continuer")
    try camille.type(Self.nir + ". Je demande une dispense de photo.", in: "Je souhaite")
    var later = try camille.restarted()
    later.go("mediateur/texte")
    #expect(later.sees(Self.warning))
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/recapitulatif")
  }

  @Test func `Real coordinates are refused in one way only`() throws {
    var camille = try Visitor()
    camille.go("informations/coordonnees")
    try camille.type("06 12 34 56 78", in: "Téléphone")
    #expect(!camille.sees("Ce texte ressemble"))
    try camille.activate("Enregistrer")
    #expect(camille.sees("Ce numéro peut être à quelqu'un."))
    #expect(!camille.sees("Ce texte ressemble"))
  }

  @Test func `Nothing that the service shows of its people looks real`() throws {
    for person in ["camille", "karim", "lea", "odette"] {
      let start = try Visitor(person)
      for destination in start.session.destinations {
        var visitor = start
        visitor.go(destination.screen)
        var asker = visitor
        asker.go("amelibot")
        asker.send(.typed("question", visitor.page.wholeText))
        #expect(!asker.sees("Ce texte ressemble"), "\(destination.screen)")
      }
    }
  }
}
