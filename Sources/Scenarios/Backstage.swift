package import Catalog
package import Domain
package import Host
package import Pages
package import Site
package import Store

/// All that is behind a surface: the visit, its store on a disk in memory, the day. Two runs of the
/// same deeds meet the same.
package final class Backstage {
  private static let folder = "/donnees"
  package static let firstDay = "2024-10-14"

  package let catalog: Catalog
  package private(set) var assure: Assure.ID
  package private(set) var today: CivilDate
  package private(set) var visit: Visit
  private var disk: MemoryFileSystem
  private var store: Store
  private var lastPage: (page: Page, eventCount: Int)?
  let update: Visit.Update

  package init(
    _ catalog: Catalog, assure: Assure.ID, today: CivilDate,
    disk: MemoryFileSystem = MemoryFileSystem(),
    update: @escaping Visit.Update = { $0.update($1) }
  ) throws(Misstep) {
    self.catalog = catalog
    self.assure = assure
    self.today = today
    self.disk = disk
    self.update = update
    try Misstep.check(
      assure.rawValue, isOneOf: catalog.assures.map(\.key.rawValue), "L'assuré")
    do throws(StoreError) {
      store = try Store.open(folder: Self.folder, assure: assure, fileSystem: disk)
    } catch {
      throw Misstep(StoreMessage(error, during: .opening).text)
    }
    guard
      let session = Session(
        catalog: catalog, assure: assure, historique: store.historique, drafts: store.drafts,
        notices: store.notices, today: today)
    else { throw Misstep("Le compte de « \(assure.rawValue) » ne s'ouvre pas.") }
    visit = Visit(session: session, performer: EffectPerformer(store: store), update: update)
  }

  package var session: Session { visit.session }

  /// What the site shows, made once for each thing that happened.
  package var page: Page {
    if let lastPage, lastPage.eventCount == visit.eventCount { return lastPage.page }
    let page = session.page
    lastPage = (page, visit.eventCount)
    return page
  }

  /// The program is killed, and started again by this person on this day.
  package func restarted(assure: Assure.ID? = nil, today: CivilDate? = nil) throws(Misstep)
    -> Backstage
  {
    let capacity = disk.capacity
    let left = disk.restarted(after: .killed)
    left.capacity = capacity
    return try Backstage(
      catalog, assure: assure ?? self.assure, today: today ?? self.today, disk: left,
      update: update)
  }

  package var isDiskFull: Bool {
    get { disk.capacity == 0 }
    set { disk.capacity = newValue ? 0 : .max }
  }

  package var drafts: [Draft] { store.drafts.filter { !$0.isEmpty } }

  /// Sends what happened, and carries out all that follows from it. `show` is called for each page
  /// that a person would see, « Envoi en cours » included.
  package func send(_ events: [Event], show: () -> Void = {}) {
    guard !events.isEmpty else { return show() }
    for event in events { visit.send(event) }
    show()
    while visit.hasWork {
      visit.work()
      show()
    }
    let count = visit.eventCount
    visit.settle()
    if visit.eventCount != count { show() }
  }
}
