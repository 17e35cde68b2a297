import Catalog
import Content
import Domain
import Glibc
import Host
import Site
import Store

/// The account that the options ask for, opened: what every surface starts from.
extension Opening {
  func checkAssure() throws(Failure) {
    let known = Content.catalog.assures.map(\.key.rawValue)
    guard known.contains(assure.rawValue) else { throw unknownAssure }
  }

  func visit() throws(Failure) -> Visit {
    let store = try store()
    guard
      let session = Session(
        catalog: Content.catalog, assure: assure, historique: store.historique,
        drafts: store.drafts, notices: store.notices, today: today)
    else { throw unknownAssure }
    return Visit(session: session, performer: EffectPerformer(store: store))
  }

  private var unknownAssure: Failure {
    let known = Content.catalog.assures.map(\.key.rawValue).joined(separator: ", ")
    return .usage("--assure « \(assure.rawValue) » n'existe pas. Choisissez \(known).")
  }

  private func store() throws(Failure) -> Store {
    do throws(StoreError) {
      if isEphemeral { return try Store.ephemeral(assure: assure) }
      return try Store.open(folder: try storeFolder(), assure: assure, fileSystem: RealFileSystem())
    } catch {
      throw .store(StoreMessage(error, during: .opening).text)
    }
  }

  func storeFolder() throws(StoreError) -> String {
    if let folder { return folder }
    return try StoreFolder.standard(environment: Self.environment)
  }

  private static var environment: [String: String] {
    var variables: [String: String] = [:]
    for name in ["XDG_DATA_HOME", "HOME"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}
