import Domain
import Pages
import Screen
package import Site

/// What must hold in each state.
extension Explorer {
  /// Something that holds everywhere, and its counter-examples.
  package struct Proof: Sendable {
    package var statement: String
    package var checked: Int
    package var faults: [Fault]
  }

  /// - Parameter isMine: which of the states this run looks at, by their position.
  package func proofs(isMine: (Int) -> Bool = { _ in true }) -> [Proof] {
    let mine = states.indices.filter(isMine).map { states[$0] }
    return Self.statements.map { statement, check in
      let faults = mine.compactMap { state -> Fault? in
        check(state.session).map {
          Fault(screen: state.session.page.screen, message: $0, steps: state.steps)
        }
      }
      return Proof(statement: statement, checked: mine.count, faults: faults)
    }
  }

  private typealias Check = (Session) -> String?

  private static var statements: [(String, Check)] {
    [
      ("Retour, répété, mène à l'accueil", back),
      ("Accueil mène à l'accueil", home),
      ("Quitter demande d'abord, et l'on peut rester", quit),
      ("Il y a toujours quelque chose à faire", { $0.page.focusables.isEmpty ? "impasse" : nil }),
      ("Retour garde ce qui est répondu", keeps),
      ("Ce que l'on peut faire a un nom", named),
      ("Chaque page tient ou défile en 40x20, et tout s'y atteint au clavier", fits),
    ]
  }

  private static func back(_ start: Session) -> String? {
    var session = start
    for _ in 0..<60 {
      if session.page.screen == "accueil", session.dialog == nil { return nil }
      session.take(.wentBack)
    }
    return "60 retours laissent sur \(session.page.screen)"
  }

  private static func home(_ start: Session) -> String? {
    var session = start
    if session.dialog != nil { session.take(.wentBack) }
    session.take(.went("accueil"))
    return session.page.screen == "accueil" ? nil : "accueil mène à \(session.page.screen)"
  }

  private static func quit(_ start: Session) -> String? {
    var session = start
    if session.dialog != nil { session.take(.wentBack) }
    let screen = session.page.screen
    session.take(.askedToQuit)
    guard session.dialog == .quitter else { return "quitter ne demande rien" }
    session.take(.wentBack)
    return session.page.screen == screen ? nil : "rester mène à \(session.page.screen)"
  }

  private static func keeps(_ start: Session) -> String? {
    var session = start
    session.take(.wentBack)
    return session.answers == start.answers ? nil : "un brouillon a changé"
  }

  private static func named(_ session: Session) -> String? {
    session.page.focusables.first { Loose($0.label.text).isEmpty }
      .map { "\($0.id) n'a pas de libellé" }
  }

  private static func fits(_ session: Session) -> String? {
    let page = session.page
    var window = Window(size: Size(rows: 20, columns: 40), destinations: [])
    window.show(page)
    var frame = window.frame(of: page)
    if let violation = frame.violations.first { return violation }
    let wanted = Set(window.onShow(page).focusables.map(\.id))
    var reached: Set<ControlID> = []
    for _ in 0...wanted.count {
      _ = window.handle(.tab, on: page)
      window.show(page)
      frame = window.frame(of: page)
      if let focus = window.focus { reached.insert(focus) }
      if let violation = frame.violations.first { return violation }
    }
    let missed = wanted.subtracting(reached).map(\.rawValue).sorted()
    return missed.isEmpty ? nil : "Tab n'atteint pas \(missed.joined(separator: ", "))"
  }
}

extension Session {
  /// What is answered in the forms; the step at which one is may change.
  package var answers: [String: [String: String]] { drafts.mapValues(\.valeurs) }
}
