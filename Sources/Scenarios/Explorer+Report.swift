package import Catalog
package import Guide
import Pages
import Site

/// What was found, for people and for programs.
extension Explorer {
  /// Screens that no way leads to. Who has no payment has no detail of one either.
  package func unreached(in catalog: Catalog) -> [String] {
    Coverage.screens(of: catalog).filter { id in
      !shortest.contains { $0.screen.rawValue == id }
        && !(id == Ecran.paiementsDetail.rawValue && hasNoPaiement)
    }
  }

  private var hasNoPaiement: Bool {
    states.first?.session.derniersPaiements(1).isEmpty != false
  }

  package func text(_ proofs: [Proof], _ missing: [String]) -> String {
    var lines = [
      "\(states.count) états, \(shortest.count) écrans, \(ways.count) passages, "
        + "\(touches.count) boutons, liens, choix et champs, \(messages.count) messages d'erreur."
        + (isWhole ? "" : " L'exploration n'est pas finie : il y a trop d'états.")
    ]
    lines.append(
      missing.isEmpty
        ? "PROUVÉ  Chaque écran s'atteint."
        : "FAUX    Chaque écran s'atteint. Manquent : \(missing.joined(separator: ", "))")
    for proof in proofs {
      lines.append(
        "\(proof.faults.isEmpty ? "PROUVÉ " : "FAUX   ") \(proof.statement) (\(proof.checked) états)."
      )
      for fault in proof.faults.prefix(3) {
        lines.append("  sur \(fault.screen) : \(fault.message)")
        lines += fault.steps.map { "    \($0)" }
      }
    }
    lines.append("Le plus court chemin vers chaque écran :")
    for (screen, steps) in shortest {
      lines.append("  \(screen)")
      lines += steps.map { "    \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  package func json(_ proofs: [Proof], _ missing: [String]) -> JSON {
    .members([
      "etats": .number(states.count), "fini": .bool(isWhole),
      "ecransNonAtteints": .array(missing.map(JSON.text)),
      "ecrans": .array(
        shortest.map { screen, steps in
          .members(["id": .text(screen.rawValue), "pas": .array(steps.map(JSON.text))])
        }),
      "commandes": .array(touches.map(\.name).sorted().map(JSON.text)),
      "messages": .array(messages.sorted().map(JSON.text)),
      "passages": .array(sortedWays.filter { !$0.sends }.map(Self.json)),
      "envois": .array(sortedWays.filter(\.sends).map(Self.json)),
      "preuves": .array(proofs.map(Self.json)),
    ])
  }

  private static func json(_ way: Track.Way) -> JSON {
    .array([.text(way.from.rawValue), .text(way.to.rawValue)])
  }

  private static func json(_ proof: Proof) -> JSON {
    .members([
      "enonce": .text(proof.statement), "etats": .number(proof.checked),
      "contreExemples": .array(
        proof.faults.map { fault in
          .members([
            "ecran": .text(fault.screen.rawValue), "message": .text(fault.message),
            "pas": .array(fault.steps.map(JSON.text)),
          ])
        }),
    ])
  }

  private var sortedWays: [Track.Way] {
    ways.sorted { $0.name < $1.name }
  }

  package var dot: String {
    let lines = sortedWays.map { way in
      "  \"\(way.from)\" -> \"\(way.to)\"" + (way.sends ? " [label=\"envoi\"];" : ";")
    }
    return (["digraph compte {"] + lines + ["}"]).joined(separator: "\n")
  }

  package var mermaid: String {
    let names = shortest.map(\.screen.rawValue)
    let nodes = names.enumerated().map { "  n\($0.offset)[\"\($0.element)\"]" }
    let lines = sortedWays.compactMap { way -> String? in
      guard let from = names.firstIndex(of: way.from.rawValue),
        let to = names.firstIndex(of: way.to.rawValue)
      else { return nil }
      return "  n\(from) -->\(way.sends ? "|envoi|" : "") n\(to)"
    }
    return (["flowchart LR"] + nodes + lines).joined(separator: "\n")
  }
}
