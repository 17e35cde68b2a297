/// Ids that scripts and addresses use are lowercase, unaccented, with hyphens.
struct ParcoursIdCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for dossier in content.dossiers where !dossier.entry["assure"].isNothing {
      check(dossier.entry["assure"]["id"], reading)
    }
    for parcours in content.parcours {
      check(parcours.entry["id"], reading)
      let etapes = parcours.entry["etapes"]
      for etape in etapes.items.indices.map({ etapes[$0] }) {
        check(etape["id"], reading)
        if etape.children["champ"] != nil { check(etape["champ"], reading) }
        for list in [etape["champs"], etape["motifs"]] {
          for rank in list.items.indices { check(list[rank]["id"], reading) }
        }
      }
    }
    for intent in content.intents { check(intent.entry["id"], reading) }
    for node in content.nodes { check(node.entry["id"], reading) }
    for demarche in content.demarches { check(demarche.entry["id"], reading) }
  }

  private func check(_ id: Entry, _ reading: Reading) {
    guard let name = id.scalar, !name.isEmpty, name != id.simple else { return }
    reading.report("l'id « \(name) » ne convient pas ; écrivez « \(id.simple) »", at: id)
  }
}

extension Entry {
  /// The words as an id writes them.
  fileprivate var simple: String {
    (scalar ?? "").folded.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }
      .joined().split(separator: "-").joined(separator: "-")
  }
}
