import Catalog

/// A link leads to a screen that exists and can be opened by itself, or to ameli.fr.
struct LinkCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    let targets = Self.targets(in: content)
    for text in reading.texts {
      guard let spans = try? RichText.parse(text.words) else { continue }
      for case .link(_, let target) in spans where !Self.isAddress(target) {
        check(target, among: targets, at: text.entry, reading)
      }
    }
    for dossier in content.dossiers {
      let list = dossier.entry["notifications"]
      for rank in list.items.indices where list[rank].children["vers"] != nil {
        let vers = list[rank]["vers"]
        if let target = vers.scalar, !target.isEmpty {
          check(target, among: targets, at: vers, reading)
        }
      }
    }
    checkMotifs(content, reading)
  }

  /// The ids that a link can name.
  static func targets(in content: ReadContent) -> [String] {
    Ecran.allCases.filter(\.canBeLinked).map(\.rawValue)
      + content.parcours.flatMap { parcours in
        parcours.value.etapes.map { "\(parcours.value.id.rawValue)/\($0.id)" }
      }
  }

  private static func isAddress(_ target: String) -> Bool {
    target == "https://www.ameli.fr" || target.hasPrefix("https://www.ameli.fr/")
  }

  private func check(
    _ target: String, among targets: [String], at entry: Entry, _ reading: Reading
  ) {
    guard !targets.contains(target) else { return }
    if Ecran(rawValue: target) != nil {
      reading.report(
        "le lien vers « \(target) » ne dit pas lequel montrer ; menez à la liste, "
          + "« \(target.prefix { $0 != "/" }) »", at: entry)
      return
    }
    let advice =
      if target.contains("://") {
        "écrivez une adresse qui commence par https://www.ameli.fr/"
      } else {
        target.nearest(in: targets).map { "écrivez « \($0) »" }
          ?? "écrivez l'id d'un écran ou d'une étape, comme accueil ou mediateur/cas"
      }
    reading.report("le lien vers « \(target) » ne mène à aucun écran ; \(advice)", at: entry)
  }

  private func checkMotifs(_ content: ReadContent, _ reading: Reading) {
    let ids = content.parcours.map(\.value.id.rawValue)
    for categorie in content.motifs {
      for (rank, motif) in categorie.value.motifs.enumerated() {
        guard let id = motif.parcours?.rawValue, !id.isEmpty, !ids.contains(id) else { continue }
        let advice = id.nearest(in: ids) ?? ids.joined(separator: ", ")
        reading.report(
          "le parcours « \(id) » n'existe pas ; écrivez \(advice)",
          at: categorie.entry["motifs"][rank]["parcours"])
      }
    }
  }
}
