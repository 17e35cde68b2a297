import Catalog
import Bot

/// Every button and every intent leads to a node that exists.
struct DialogueLinkCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    let ids = content.nodes.map(\.value.id.rawValue)
    for intent in content.intents {
      check(intent.value.noeud, among: ids, at: intent.entry["noeud"], reading)
    }
    for node in content.nodes {
      for (rank, choice) in node.value.choix.enumerated() {
        check(choice.vers, among: ids, at: node.entry["choix"][rank]["vers"], reading)
      }
    }
  }

  private func check(
    _ id: DialogueNode.ID, among ids: [String], at entry: Entry, _ reading: Reading
  ) {
    guard !id.rawValue.isEmpty, !ids.contains(id.rawValue) else { return }
    let advice =
      id.rawValue.nearest(in: ids).map { "écrivez « \($0) »" }
      ?? "écrivez ce nœud dans bot/dialogues/"
    reading.report("le nœud « \(id.rawValue) » n'existe pas ; \(advice)", at: entry)
  }
}
