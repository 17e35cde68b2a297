import TestSupport
import Testing

/// What is said in six journeys, to be read in Tests/Snapshots/lineaire as it would be heard.
@Suite struct TranscriptSnapshotTests {
  static let journeys: [(name: String, lines: [String])] = [
    ("menu", ["aide", "menu", "mes démarches", "carte vitale", "accueil", "quitter", "rester"]),
    ("paiement", ["11 octobre", "date", "retour", "mes paiements"]),
    (
      "mediateur",
      [
        "amelibot", "médiateur", "dispense de photo", "j'estime", "ici", "demander", "continuer",
        "je souhaite une dispense", "continuer", "je souhaite saisir", "Trop court.", ".",
        "continuer", "corriger", "Je suis alitée depuis mars et mon médecin peut le dire.",
        ".compteur", ".", "continuer", "modifier", "2", "retour", "continuer", "très bien",
        "envoyer mon avis", "retour au tableau",
      ]
    ),
    (
      "signalement",
      [
        "11 octobre", "signaler", "remboursement", "signaler", "continuer", "mon message",
        JourneyParityTests.message, ".", "continuer", "valider",
      ]
    ),
    ("amelibot", ["posez", "xyzzy plugh", "plugh xyzzy", "messagerie", "retour"]),
    (
      "brouillon",
      [
        "aller à mediateur/texte", "je souhaite", "Je suis alitée", ".", "accueil", "supprimer",
        "garder", "supprimer", "accueil", "supprimer le brouillon",
      ]
    ),
  ]

  @Test(arguments: Self.journeys.indices) func `a journey is said as it was`(index: Int) throws {
    let journey = Self.journeys[index]
    var listener = try Listener()
    listener.say(all: journey.lines)
    let text = listener.transcript.joined(separator: "\n") + "\n"
    #expect(FrameSnapshot.mismatch(of: text, named: "lineaire/" + journey.name) == nil)
  }

  @Test func `no transcript is left that no journey says`() throws {
    let recorded = try FrameSnapshot.recorded().filter { $0.hasPrefix("lineaire/") }
    #expect(recorded == Set(Self.journeys.map { "lineaire/" + $0.name }))
  }
}
