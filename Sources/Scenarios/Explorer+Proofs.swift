import Catalog
import Domain
import Host
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
    return statements.map { statement, check in
      let faults = mine.compactMap { state -> Fault? in
        check(state.session).map {
          Fault(screen: look(state.session).screen, message: $0, steps: state.steps)
        }
      }
      return Proof(statement: statement, checked: mine.count, faults: faults)
    }
  }

  private typealias Check = (Session) -> String?

  private var statements: [(String, Check)] {
    [
      ("Retour, répété, mène à l'accueil", back),
      ("Accueil mène à l'accueil", home),
      ("Quitter demande d'abord, et l'on peut rester", quit),
      ("Il y a toujours quelque chose à faire", { look($0).focusables.isEmpty ? "impasse" : nil }),
      ("Retour garde ce qui est répondu", keeps),
      ("Continuer puis Retour garde ce qui est répondu", keepsOnward),
      ("Chaque réponse se choisit, seule de sa question", chooses),
      ("Chaque réponse choisie est celle qui est relue", rereads),
      ("Chaque lien et chaque bouton fait quelque chose", leads),
      ("Ce qui est envoyé mène à sa confirmation et à son accusé", confirms),
      ("Ce que l'on peut faire a un nom", named),
      ("Chaque page tient ou défile en 40x20, et tout s'y atteint au clavier", { fits(look($0)) }),
    ]
  }

  private func back(_ start: Session) -> String? {
    var session = start
    for _ in 0..<60 {
      if session.place == .ecran(.accueil), look(session).screen == "accueil",
        session.dialog == nil
      {
        return nil
      }
      take(.wentBack, in: &session)
    }
    return "60 retours laissent sur \(look(session).screen)"
  }

  private func home(_ start: Session) -> String? {
    var session = start
    if session.dialog != nil { take(.wentBack, in: &session) }
    take(.went("accueil"), in: &session)
    let screen = look(session).screen
    return screen == "accueil" ? nil : "accueil mène à \(screen)"
  }

  private func quit(_ start: Session) -> String? {
    var session = start
    if session.dialog != nil { take(.wentBack, in: &session) }
    let screen = look(session).screen
    take(.askedToQuit, in: &session)
    guard session.dialog == .quitter else { return "quitter ne demande rien" }
    take(.wentBack, in: &session)
    let other = look(session).screen
    return other == screen ? nil : "rester mène à \(other)"
  }

  private func keeps(_ start: Session) -> String? {
    var session = start
    take(.wentBack, in: &session)
    return session.answers == start.answers ? nil : "un brouillon a changé"
  }

  /// Where the button that leads on leads; nil where there is none.
  private func onward(from start: Session) -> Session? {
    guard start.dialog == nil, let next = look(start).actions.first(where: { $0.kind == .primary })
    else { return nil }
    var session = start
    take(.activated(next.id), in: &session)
    return session
  }

  /// What is sent on the way is no longer answered: it is sent.
  private func keepsOnward(_ start: Session) -> String? {
    guard var session = onward(from: start) else { return nil }
    let sent = session.account.brouillonsEnvoyes.count > start.account.brouillonsEnvoyes.count
    // A message for which there is a form becomes that form.
    let isMoved = session.place.screen != start.place.screen
    if sent || isMoved && start.place == .ecran(.nouveauMessage) { return nil }
    take(.wentBack, in: &session)
    return session.answers == start.answers ? nil : "un brouillon a changé"
  }

  /// A request is sent once, its confirmation is shown, and from there the receipt with its reference.
  private func confirms(_ start: Session) -> String? {
    guard var session = onward(from: start) else { return nil }
    let sent = session.account.demandes.dropFirst(start.account.demandes.count)
    guard let demande = sent.last else { return nil }
    if sent.count > 1 { return "la demande part \(sent.count) fois" }
    let last = session.catalog.parcours(Parcours.ID(rawValue: demande.parcours))?.etapes.last
    let wanted = ScreenID(rawValue: "\(demande.parcours)/\(last?.id ?? "")")
    let page = look(session)
    if page.screen != wanted { return "l'envoi mène à \(page.screen)" }
    guard let copy = page.control(named: demande.accuse.objet) else { return "pas d'accusé" }
    take(.activated(copy.id), in: &session)
    let receipt = look(session).lines.joined(separator: " ")
    return session.place == .message(demande.accuse.id) && receipt.contains(demande.id.rawValue)
      ? nil : "l'accusé mène à \(look(session).screen)"
  }

  /// Another page, or something said; tabs and foot may lead to where one is.
  private func leads(_ start: Session) -> String? {
    let page = look(start).inFront
    let everywhere = page.everywhere
    let words = start.catalog.textes[Texte.annonceEcranInconnu.rawValue]
    let unknown = Loose(String(words.prefix { $0 != "{" }))
    for case .control(let control) in page.focusables where !everywhere.contains(control.id) {
      var session = start
      take(.activated(control.id), in: &session)
      let said = look(session).announcement.map { Loose($0.text.text) }
      if session == start { return "« \(control.label.text) » ne fait rien" }
      if said?.begins(with: unknown) == true {
        return "« \(control.label.text) » ne mène nulle part"
      }
    }
    return nil
  }

  private func options(of start: Session) -> [(option: ChoiceGroup.Option, group: ControlID)] {
    look(start).inFront.focusables.compactMap { focusable in
      if case .option(let option, let group) = focusable { (option, group) } else { nil }
    }
  }

  private func chooses(_ start: Session) -> String? {
    for (option, group) in options(of: start) {
      var session = start
      take(.chose(group: group, option: option.id), in: &session)
      let chosen = options(of: session).filter { $0.group == group && $0.option.isChosen }
      if chosen.map(\.option.id) == [option.id] { continue }
      let labels = chosen.map(\.option.label.text).joined(separator: ", ")
      return "« \(option.label.text) » donne « \(labels) »"
    }
    return nil
  }

  /// Up to the review, where that is reached without writing anything more.
  private func rereads(_ start: Session) -> String? {
    guard case .etape = start.place else { return nil }
    for (option, group) in options(of: start) {
      var session = start
      take(.chose(group: group, option: option.id), in: &session)
      while session.errors.isEmpty, case .etape(let id, let name) = session.place {
        guard let etape = session.catalog.parcours(id)?.etape(name) else { break }
        if case .recapitulatif = etape.genre {
          let words = Loose(look(session).lines.joined(separator: " "))
          if words.holds(Loose(option.label.text)) { break }
          return "« \(option.label.text) » n'est pas relu"
        }
        guard let next = onward(from: session), next.place != session.place else { break }
        session = next
      }
    }
    return nil
  }

  private func named(_ session: Session) -> String? {
    look(session).focusables.first { Loose($0.label.text).isEmpty }
      .map { "\($0.id) n'a pas de libellé" }
  }

  private func fits(_ page: Page) -> String? {
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

extension Page {
  fileprivate func control(named label: String) -> Control? {
    let wanted = Loose(label)
    for case .control(let control) in focusables where Loose(control.label.text) == wanted {
      return control
    }
    return nil
  }
}
