import Pages
import TestSupport
import Testing

/// Visits with something already done in them.
enum Forms {
  static let longText = """
    Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe. Mon médecin peut \
    le confirmer.

    Je vous remercie de votre réponse.
    """

  static func visitor(at screen: ScreenID, acting labels: [String]) throws -> Visitor {
    var camille = try Visitor()
    camille.go(screen)
    for label in labels { try camille.activate(label) }
    return camille
  }

  static func unfolded(_ screen: String) throws -> Visitor {
    var camille = try visitor(at: ScreenID(rawValue: screen), acting: [])
    for control in camille.controls where control.kind == .disclosure(isExpanded: false) {
      camille.send(.activated(control.id))
    }
    return camille
  }

  /// Two forms left in the middle.
  static func drafted() throws -> Visitor {
    var camille = try visitor(at: "mediateur/texte", acting: [])
    try camille.type("Je suis alitée", in: "Je souhaite")
    camille.go("messagerie/nouveau")
    try camille.type("Bonjour", in: "Votre message")
    camille.go("accueil")
    return camille
  }

  /// A report is begun; another payment is reported.
  static func anotherReport() throws -> Visitor {
    var camille = try visitor(at: "signalement/soin", acting: [])
    try camille.type("Je n'étais pas là.", in: "Mon message")
    camille.go("accueil")
    let row = camille.controls.first { $0.id.rawValue.hasPrefix("paiement:") }
    if let row { camille.send(.activated(row.id)) }
    try camille.activate("Signaler un acte médical")
    return camille
  }
}
