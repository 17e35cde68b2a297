import ArgumentParser
import Catalog
import Content
import Domain
import Glibc
import Host
import Pages
import Site
import Store
import Terminal

/// `compte-ameli [ouvrir]`: the interactive account.
struct Ouvrir: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ouvre le compte dans le terminal.", helpNames: [.customLong("aide"), .long, .short])

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    try Self.open(Opening(options))
  }

  static func open(_ opening: Opening) throws(Failure) {
    guard let theme = Theme.Name(rawValue: opening.theme) else {
      throw .usage(
        "--theme « \(opening.theme) » n'existe pas. Choisissez auto, clair, sombre, contraste ou mono."
      )
    }
    try check(opening.assure)
    if let obstacle = Terminal.obstacle() { throw .usage(obstacle) }
    let visit = try visit(opening)
    let status = Terminal.run(Browser(visit), theme: theme)
    if status != .done { throw .ended(status.code) }
  }

  private static func check(_ assure: Assure.ID) throws(Failure) {
    let known = Content.catalog.assures.map(\.key.rawValue)
    guard known.contains(assure.rawValue) else {
      throw .usage(
        "--assure « \(assure.rawValue) » n'existe pas. Choisissez \(known.joined(separator: ", "))."
      )
    }
  }

  private static func visit(_ opening: Opening) throws(Failure) -> Visit {
    let store = try store(opening)
    guard
      let session = Session(
        catalog: Content.catalog, assure: opening.assure, facts: store.facts,
        drafts: store.drafts, notices: store.notices, today: opening.today)
    else { throw .usage("--assure « \(opening.assure.rawValue) » n'existe pas.") }
    return Visit(session: session, performer: EffectPerformer(store: store))
  }

  private static func store(_ opening: Opening) throws(Failure) -> Store {
    do throws(StoreError) {
      if opening.isEphemeral { return try Store.ephemeral(assure: opening.assure) }
      return try Store.open(
        folder: try folder(opening), assure: opening.assure, fileSystem: RealFileSystem())
    } catch {
      throw .store(StoreMessage(error, during: .opening).text)
    }
  }

  private static func folder(_ opening: Opening) throws(StoreError) -> String {
    if let folder = opening.folder { return folder }
    return try StoreFolder.standard(environment: environment)
  }

  private static var environment: [String: String] {
    var variables: [String: String] = [:]
    for name in ["XDG_DATA_HOME", "HOME"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}
