import Bot

/// Every node answers an intent, or is behind the buttons of one that does.
struct UnreachableDialogueCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    let choices = Dictionary(
      content.nodes.map { ($0.value.id, $0.value.choix.map(\.vers)) },
      uniquingKeysWith: { first, _ in first })
    var reached: Set<DialogueNode.ID> = []
    var left = content.intents.map(\.value.noeud)
    while let id = left.popLast() {
      if reached.insert(id).inserted { left += choices[id] ?? [] }
    }
    for node in content.nodes where !reached.contains(node.value.id) {
      guard !node.value.id.rawValue.isEmpty else { continue }
      reading.report(
        "rien ne mène au nœud « \(node.value.id.rawValue) » ; ajoutez un choix qui y va, ou "
          + "retirez-le", at: node.entry["id"])
    }
  }
}
