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

  /// The account as it is now, for looking: what is on the disk stays as it is. A new account where
  /// there is none yet.
  func readSession() throws(Failure) -> Session {
    let store = try readStore()
    guard
      let session = Session(
        catalog: Content.catalog, assure: assure,
        historique: store?.historique ?? Historique(), drafts: store?.drafts ?? [],
        notices: store?.notices ?? [], today: today)
    else { throw unknownAssure }
    return session
  }

  /// Nil when nothing is kept, or nothing yet.
  func readStore() throws(Failure) -> Store? {
    guard !isEphemeral, let folder = try? storeFolder() else { return nil }
    do throws(StoreError) {
      return try Store.read(folder: folder, assure: assure, fileSystem: RealFileSystem())
    } catch {
      throw .store(StoreMessage(error, during: .opening).text)
    }
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
