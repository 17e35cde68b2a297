import Content
import Domain
import Pages
import Testing

@testable import Scenarios
@testable import Site

/// What the explorer proves of answers: each of them, not the first alone.
@Suite struct ExplorerAnswersTests {
  private func fault(
    _ statement: String, most: Int = 400, on screen: ScreenID,
    update: @escaping @Sendable (inout Session, Event) -> [Effect] = { $0.update($1) },
    look: @escaping @Sendable (Session) -> Page = { $0.page }
  ) throws -> String? {
    let explorer = Explorer(Content.catalog, most: most, look: look, update: update)
    let looked = Set(
      explorer.states.indices.filter { explorer.states[$0].session.place.screen == screen })
    let proofs = explorer.proofs { looked.contains($0) }
    let proof = try #require(proofs.first { $0.statement == statement })
    #expect(proof.checked > 0)
    return proof.faults.first?.message
  }

  private static let chosen = "Chaque réponse se choisit, seule de sa question"
  private static let reread = "Chaque réponse choisie est celle qui est relue"

  @Test func `An answer taken for its neighbour is found, though the first is right`()
    throws
  {
    let found = try fault(
      Self.chosen, on: "mediateur/motif",
      update: { session, event in
        guard case .chose(let group, let option) = event, option.rawValue.hasSuffix("transport")
        else { return session.update(event) }
        let other = session.page.focusables.first {
          if case .option(_, group) = $0 { true } else { false }
        }
        return session.update(.chose(group: group, option: other?.id ?? option))
      })
    #expect(found?.hasPrefix("« Mes frais de transport") == true)
  }

  @Test func `An answer that the review does not repeat is found`() throws {
    let found = try fault(
      Self.reread, most: Explorer.most, on: "mediateur/motif",
      look: { session in
        var page = session.page
        guard page.screen == "mediateur/recapitulatif" else { return page }
        let isLast = session.drafts["mediateur"]?.valeurs["motif"]?.contains("reclamation") == true
        if isLast { page.blocks = [] }
        return page
      })
    #expect(found?.contains("n'est pas relu") == true)
  }

  @Test func `Both hold for the real account, and for one without payments`() throws {
    #expect(try fault(Self.chosen, most: Explorer.most, on: "messagerie/nouveau") == nil)
    #expect(try fault(Self.reread, most: Explorer.most, on: "mediateur/motif") == nil)
    let lea = Explorer(Content.catalog, assure: "lea")
    #expect(lea.unreached(in: Content.catalog).isEmpty)
    #expect(!lea.shortest.contains { $0.screen == "paiements/detail" })
  }
}
