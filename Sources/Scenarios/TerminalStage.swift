import Catalog
package import Domain
import Host
package import Pages
package import Screen
import Site

/// The real program on a terminal, as a stage needs it: idle whenever a call returns.
package protocol Companion: AnyObject {
  /// Starts on its folder; one that still runs is killed first.
  func start(_ assure: Assure.ID, on today: CivilDate, in size: Size) throws(Misstep)
  /// The keys come as fast as a wire brings them.
  func press(_ keys: [Key]) throws(Misstep)
  func resize(_ size: Size) throws(Misstep)
  /// Nobody does anything until nothing more is due.
  func rest() throws(Misstep)
  /// It has been asked to end: it does, and gives the terminal back.
  func end() throws(Misstep)
  /// Each cell and the cursor are those of the frame.
  func compare(with frame: Frame) throws(Misstep)
  var picture: [String] { get }
  /// What is in the folder of this person: facts and drafts.
  func kept(by assure: Assure.ID) throws(Misstep) -> (historique: Historique, drafts: [Draft])
}

/// The real program, beside a window in process that says where things are: the same keys go to
/// both, and after each deed both show the same cells.
package final class TerminalStage: Stage {
  private let screen: ScreenStage
  private let program: any Companion
  private var size: Size
  private var hasEnded = false

  package init(_ size: Size, _ program: any Companion) {
    self.size = size
    self.program = program
    screen = ScreenStage(size)
  }

  package var hasKeyboard: Bool { true }
  package var focus: ControlID? { screen.focus }
  package var image: Frame? { screen.image }

  package func page(_ backstage: Backstage) -> Page { screen.page(backstage) }

  package func picture(_ backstage: Backstage) -> [String] { program.picture }

  package func disorder(_ backstage: Backstage) -> String? { screen.disorder(backstage) }

  package func open(_ backstage: Backstage) throws(Misstep) {
    screen.open(backstage)
    _ = screen.takeBursts()
    hasEnded = false
    try program.start(backstage.assure, on: backstage.today, in: size)
    try agree(backstage)
  }

  package func perform(_ deed: Deed, _ backstage: Backstage) throws(Misstep) {
    try screen.perform(deed, backstage)
    for burst in screen.takeBursts() { try program.press(burst) }
    if case .resize(let size) = deed {
      self.size = size
      try program.resize(size)
    }
    try agree(backstage)
  }

  private func agree(_ backstage: Backstage) throws(Misstep) {
    if backstage.visit.wantsToQuit {
      if !hasEnded { try program.end() }
      hasEnded = true
      return
    }
    try program.rest()
    if let frame = screen.image { try program.compare(with: frame) }
  }

  /// What is on the disk is what is in memory.
  package func close(_ backstage: Backstage) throws(Misstep) -> Account {
    let kept = try program.kept(by: backstage.assure)
    let drafts = kept.drafts.filter { !$0.isEmpty }
    guard drafts == backstage.drafts else {
      throw Misstep(
        "Les brouillons du dossier ne sont pas ceux de l'écran.",
        expected: "\(backstage.drafts)", seen: "\(drafts)")
    }
    guard
      let session = Session(
        catalog: backstage.catalog, assure: backstage.assure, historique: kept.historique,
        drafts: kept.drafts, today: backstage.today)
    else { throw Misstep("L'assuré « \(backstage.assure.rawValue) » n'existe pas.") }
    guard session.account == backstage.session.account else {
      throw Misstep(
        "Le compte du dossier n'est pas celui de l'écran.",
        expected: "\(backstage.session.account)", seen: "\(session.account)")
    }
    return session.account
  }
}
