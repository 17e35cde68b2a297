/// What the program can't open without is there.
enum Completeness {
  private static let required = [
    "bot/amelibot.yaml", "bot/hors-sujet.yaml", "bot/lexique.yaml", "bot/urgences.yaml",
    "textes/demarches.yaml", "textes/ecrans.yaml", "textes/motifs.yaml", "textes/pages.yaml",
  ]
  private static let requiredFolders = ["assures", "bot/dialogues", "bot/intentions", "parcours"]

  static func check(_ files: [SourceFile], in root: String, _ reading: Reading) {
    guard !files.isEmpty else {
      reading.reportUnreadable(
        "ce dossier est vide ; écrivez-y le contenu, comme Resources/README.md le dit", in: root)
      return
    }
    let places = files.map(\.place)
    for place in required where !places.contains(place) {
      reading.reportUnreadable(
        "ce fichier manque ; écrivez-le, comme Resources/README.md le dit", in: "\(root)/\(place)")
    }
    for folder in requiredFolders where !places.contains(where: { $0.hasPrefix(folder + "/") }) {
      reading.reportUnreadable(
        "ce dossier est vide ; écrivez-y un fichier .yaml au moins", in: "\(root)/\(folder)")
    }
  }
}
