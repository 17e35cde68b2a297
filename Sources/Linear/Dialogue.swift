package import Pages

/// The linear surface: pages said as sentences and numbered choices, one line after the other, and
/// the lines that a person types turned into events.
///
/// After a line: `take` it, let the site answer its events, `show` the new page. What is said is only
/// ever added to: nothing that was said is taken back.
package struct Dialogue: Sendable {
  /// What is said at once to a line, and what happened by it.
  package struct Answer: Equatable, Sendable {
    package var lines: [SafeText]
    package var events: [Event]

    package init(_ lines: [SafeText] = [], events: [Event] = []) {
      self.lines = lines
      self.events = events
    }
  }

  /// Explained once a run, at its first use.
  enum Hint: Hashable { case choosing, line, area }

  let destinations: @Sendable () -> [Destination]
  /// The page as it was said.
  var shown: Page?
  var numbering = Numbering()
  /// A field that is being filled in.
  var entry: Entry?
  /// The field whose answer was just sent: it is filled in again when it is refused.
  var sent: ControlID?
  private var explained: Set<Hint> = []
  private var announcement: Announcement?
  private var status: SafeText?
  /// A mistake is being followed to its field.
  var followsMistake = false
  /// A line has been taken that nothing has been said to.
  var owesAnswer = false

  /// - Parameter destinations: asked for at the first « aller à »: naming every screen takes the
  ///   whole content.
  package init(destinations: @autoclosure @escaping @Sendable () -> [Destination]) {
    self.destinations = destinations
  }

  /// What is asked for now, in two or three words; empty in the middle of a long text.
  package var prompt: SafeText {
    if let entry { return entry.isArea ? "" : "Votre réponse :" }
    guard let shown, shown.dialog == nil, shown.isConversation else { return "Votre choix :" }
    return "Votre question ou votre choix :"
  }

  /// A field is being filled in: what is typed is its answer.
  package var isEntering: Bool { entry != nil }

  /// The number by which something on show is chosen; nil for what has none.
  package func number(of id: ControlID) -> Int? {
    if let actions = shown?.dialog?.actions {
      return actions.firstIndex { $0.id == id }.map { $0 + 1 }
    }
    return numbering.known(id)
  }

  // MARK: - Showing

  /// What there is to say of a page: all of it when it is another one, else what has changed.
  package mutating func show(_ whole: Page) -> [SafeText] {
    let page = Self.fitted(whole)
    let old = shown
    shown = page
    defer {
      owesAnswer = false
      numberTheRest(of: page)
    }
    guard let old, old.dialog == page.dialog else { return dialogChanged(from: old, to: page) }
    if page.dialog != nil { return lines(news(of: page)) }
    guard Self.isSame(old, page) else { return lines(self.whole(page)) }
    let said = changes(from: old, to: page)
    guard said.isEmpty, owesAnswer, entry == nil else { return lines(said) }
    return lines(["Rien n'a changé : vous êtes sur la page « \(Said.plain(page.title)) »."])
  }

  /// ameliBot in front takes the place of the page; beside it, it comes after all else.
  static func fitted(_ page: Page) -> Page {
    page.aside?.isFront == true ? page.withAsideInFront : page
  }

  private mutating func dialogChanged(from old: Page?, to page: Page) -> [SafeText] {
    if let dialog = page.dialog {
      entry = nil
      return lines(Reading.dialog(dialog).map { said($0, in: dialog) })
    }
    guard let old, Self.isSame(old, page) else { return lines(whole(page)) }
    let back = "Vous êtes de nouveau sur la page « \(Said.plain(page.title)) »."
    return lines([back] + changes(from: old, to: page))
  }

  /// One screen, in another state: the titles are the same, and what was there is there.
  static func isSame(_ old: Page, _ page: Page) -> Bool {
    guard old.screen == page.screen, old.title == page.title, old.subtitle == page.subtitle,
      old.step == page.step
    else { return false }
    if page.isConversation { return true }
    let before = Reading.items(of: old).map(\.key)
    let now = Set(Reading.items(of: page).map(\.key))
    return before.count { now.contains($0) } * 2 >= before.count
  }

  /// Everything: where one is, what has just happened, the content, the actions.
  mutating func whole(_ page: Page) -> [String] {
    numbering.restart()
    return reading(of: page)
  }

  /// As `whole`; what has a number keeps it.
  mutating func reading(of page: Page) -> [String] {
    entry = nil
    var said = [Reading.title(of: page)]
    if explained.isEmpty {
      said.append(
        "Compte de \(Said.plain(page.person)). \(Said.sentence(Said.plain(page.date.full)))")
    }
    if let next = page.step?.next { said.append("Étape suivante : \(Said.plain(next)).") }
    let items = Reading.items(of: page)
    let happened = news(of: page).filter { line in !items.contains { $0.words == line } }
    said += items.map { self.said($0) }
    said += happened
    said.append(end(of: page))
    return said + explain(.choosing)
  }

  /// The last line of a page: its actions, in the order in which they stand.
  func endWords(_ actions: [String]) -> String {
    guard !actions.isEmpty else { return "Fin de la page." }
    return "Fin de la page. Actions : \(actions.joined(separator: " ; "))."
  }

  mutating func end(of page: Page) -> String {
    var words: [String] = []
    for action in page.actions {
      words.append("\(numbering.number(of: action.id)). \(Said.plain(action.label))")
    }
    return endWords(words)
  }

  mutating func said(_ item: Item) -> String {
    guard let id = item.id else { return item.words }
    return "\(numbering.number(of: id)). \(item.words)"
  }

  /// A dialog has numbers of its own, from 1.
  func said(_ item: Item, in dialog: Dialog) -> String {
    let index = dialog.actions.firstIndex { $0.id == item.id }
    return index.map { "\($0 + 1). \(item.words)" } ?? item.words
  }

  /// Numbers what is not said by itself. Tabs, footer and ameliBot beside the page get theirs when
  /// the menu says them: a number that nobody has heard leads nowhere.
  private mutating func numberTheRest(of page: Page) {
    guard page.dialog == nil else { return }
    for focusable in Self.main(page) { _ = numbering.number(of: focusable.id) }
  }

  /// What a page leads to: content and actions, then tabs, footer and ameliBot beside.
  static func mainFirst(_ page: Page) -> [Page.Focusable] { main(page) + rest(page) }

  static func main(_ page: Page) -> [Page.Focusable] {
    page.blocks.flatMap(\.focusables) + page.actions.map(Page.Focusable.control)
  }

  static func rest(_ page: Page) -> [Page.Focusable] {
    var all = (page.tabs + page.footer).map(Page.Focusable.control)
    if let aside = page.aside {
      all += aside.blocks.flatMap(\.focusables) + [.field(aside.field)]
    }
    return all
  }

  // MARK: - What has just happened

  /// The announcement and the lasting state, each when it is new.
  mutating func news(of page: Page) -> [String] {
    var news: [String] = []
    if let announcement = page.announcement, announcement != self.announcement,
      !page.errors.contains(where: { $0.message == announcement.text })
    {
      news.append(Said.sentence(Said.plain(announcement.text)))
    }
    announcement = page.announcement
    if let status = page.status, status != self.status {
      news.append(Said.sentence(Said.plain(status)))
    }
    status = page.status
    return news
  }

  /// A mistake was just found, or found once more.
  func isRefused(_ page: Page, since old: Page) -> Bool {
    let isNew = page.errors.contains { !old.errors.contains($0) }
    let isRepeated = page.errors.contains { $0.message == page.announcement?.text }
    return isNew || isRepeated && page.announcement != announcement
  }

  /// Something happened: the same words said again would be news.
  mutating func forgetAnnouncement() { announcement = nil }

  mutating func explain(_ hint: Hint) -> [String] {
    guard explained.insert(hint).inserted else { return [] }
    return hint.words
  }

  func lines(_ words: [String]) -> [SafeText] { words.map { SafeText($0) } }
}

extension Dialogue.Hint {
  var words: [String] {
    switch self {
    case .choosing:
      [
        "Tapez un numéro, ou le début d'un choix, puis Entrée. "
          + "Autres mots : aide, menu, retour, répéter, accueil, quitter."
      ]
    case .line:
      [
        "Tapez votre réponse sur une ligne. Un point seul garde ce qui est écrit. .aide en dit plus."
      ]
    case .area:
      ["Tapez votre texte sur plusieurs lignes. Un point seul le termine. .aide en dit plus."]
    }
  }
}
