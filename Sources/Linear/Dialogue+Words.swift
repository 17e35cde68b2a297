import Pages

/// The words that serve at every prompt.
extension Dialogue {
  mutating func obey(_ word: Word, on page: Page) -> Answer {
    switch word {
    case .help: Answer(lines(Word.explanations))
    case .back: Answer(events: [.wentBack])
    case .again: Answer(lines(again(page)))
    case .home: Answer(events: [.went("accueil")])
    case .quit: Answer(events: [.askedToQuit])
    case .menu: Answer(lines(menu(of: page)))
    case .count: Answer(lines(counters(of: page)))
    case .today: Answer(events: [.askedDate])
    case .caption: Answer(events: [.askedCaption])
    case .bot: Answer(events: [.went("amelibot")])
    }
  }

  private mutating func again(_ page: Page) -> [String] {
    var said = reading(of: page)
    if let status = page.status { said.append(Said.sentence(Said.plain(status))) }
    return said
  }

  /// What every page has: tabs, the foot of the page, ameliBot beside it.
  private mutating func menu(of page: Page) -> [String] {
    var said: [String] = []
    func list(_ title: String, _ items: [Item], _ dialogue: inout Dialogue) {
      guard !items.isEmpty else { return }
      said.append("Rubrique : \(title)")
      said += items.map { dialogue.said($0) }
    }
    list("Actions", page.actions.map { .control($0) }, &self)
    list("Onglets", page.tabs.map { .control($0) }, &self)
    list("Pied de page", page.footer.map { .control($0) }, &self)
    if let aside = page.aside {
      let items = Self.eachOnce(Reading.items(of: aside.blocks).filter { $0.id != nil })
      list(Said.plain(aside.title), items + Reading.field(aside.field), &self)
    }
    return said + ["Fin du menu."]
  }

  /// What ameliBot has said again is in its newest words.
  private static func eachOnce(_ items: [Item]) -> [Item] {
    var said: Set<String> = []
    return items.reversed().filter { said.insert($0.words).inserted }.reversed()
  }

  /// What ameliBot said before may have led to the same places: its last words are what one takes
  /// up.
  static func withNewestTurnAlone(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      if case .chat(let turns) = block { .chat(Array(turns.suffix(1))) } else { block }
    }
  }

  private func counters(of page: Page) -> [String] {
    let counted = Self.mainFirst(page).compactMap { focusable -> String? in
      guard case .field(let field) = focusable, let counter = field.counter else { return nil }
      return Said.labelled(Said.plain(field.label), Said.sentence(Said.plain(counter.text)))
    }
    return counted.isEmpty ? ["Il n'y a pas de texte à compter sur cette page."] : counted
  }

  /// Nil where it may be a question: ameliBot is asked « aller à l'étranger », too.
  func go(to name: String, on page: Page) -> Answer? {
    let all = destinations()
    if name.isEmpty {
      return Answer(
        lines(["Tapez « aller à » et l'un de ces noms :"] + all.map { Said.plain($0.title) }))
    }
    if let first = all.matching(name).first { return Answer(events: [.went(first.screen)]) }
    if page.isConversation { return nil }
    return Answer(
      lines([
        "Erreur : aucun écran ne s'appelle « \(Self.brief(name)) ». Tapez aller à pour les noms."
      ]))
  }
}
