import Bot
import Catalog
import Domain

/// An id names one thing only.
struct UniqueIdCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    unique(content.dossiers.compactMap { id($0.entry["assure"]) }, reading)
    unique(content.parcours.map { ($0.value.id.rawValue, $0.entry["id"]) }, reading)
    unique(content.intents.map { ($0.value.id.rawValue, $0.entry["id"]) }, reading)
    unique(content.nodes.map { ($0.value.id.rawValue, $0.entry["id"]) }, reading)
    unique(content.pages.map { ($0.value.id, $0.entry["id"]) }, reading)
    unique(content.demarches.map { ($0.value.id, $0.entry["id"]) }, reading)
    unique(content.motifs.map { ($0.value.id, $0.entry["id"]) }, reading)
    for categorie in content.motifs { unique(ids(in: categorie.entry["motifs"]), reading) }
    for dossier in content.dossiers {
      unique(ids(in: dossier.entry["messages"]), reading)
      unique(ids(in: dossier.entry["notifications"]), reading)
      unique(dossier.paiements.map { ($0.value.id.rawValue, $0.entry["id"]) }, reading)
    }
    for parcours in content.parcours { check(parcours.entry, reading) }
  }

  /// Answers are kept by field, for the whole parcours.
  private func check(_ parcours: Entry, _ reading: Reading) {
    let etapes = parcours["etapes"]
    let steps = etapes.items.indices.map { etapes[$0] }
    unique(steps.compactMap { id($0) }, reading)
    unique(steps.compactMap { id($0, key: "titre") }, reading, what: "ce titre")
    unique(
      steps.flatMap { step in [id(step, key: "champ")].compactMap(\.self) + ids(in: step["champs"])
      },
      reading)
    for step in steps { unique(ids(in: step["motifs"]), reading) }
  }

  private func ids(in list: Entry) -> [(String, Entry)] {
    list.items.indices.compactMap { id(list[$0]) }
  }

  private func id(_ entry: Entry, key: String = "id") -> (String, Entry)? {
    guard entry.children[key] != nil, let id = entry[key].scalar else { return nil }
    return (id, entry[key])
  }

  private func unique(_ ids: [(String, Entry)], _ reading: Reading, what: String = "l'id") {
    var first: [String: Entry] = [:]
    for (id, entry) in ids where !id.isEmpty {
      guard let other = first[id] else {
        first[id] = entry
        continue
      }
      let place = other.file == entry.file ? "ligne" : "\(other.file), ligne"
      reading.report(
        "\(what) « \(id) » sert déjà \(place) \(other.line) ; choisissez-en un autre", at: entry)
    }
  }
}
