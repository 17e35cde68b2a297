package import Catalog
package import Domain
import Host
import Linear
package import Pages
package import Screen
import Site

/// What somebody does at a window, written as a scenario.
///
/// Each step is done again at once by a second window, which starts from the text that is written:
/// what can't be done from the text is not written as if it could, and what is checked after a step
/// is what a run of the file will see.
package final class Recorder {
  let play: Play
  let stage: ScreenStage
  private let name: String
  private let givens: [StepText]
  var body: [String] = []
  private var tags: Set<String> = []
  /// Letters become one step when something else is done.
  private var typing: Typing?
  /// A text was replaced: what is seen may be another.
  private var isMasked = false
  /// How often the second window showed something else.
  package private(set) var strayed = 0
  /// What was done and could not be written as a step: a comment in the file says so.
  package private(set) var noteCount = 0
  /// What was said of the page at the last check: only what is new is said again.
  var said = Sayings()

  struct Typing {
    var field: Field
    var text: String
    /// It came in one piece, after what was there.
    var pasted: String?
  }

  package init(
    _ catalog: Catalog, name: String, assure: Assure.ID, today: CivilDate, size: Size
  ) throws(Misstep) {
    self.name = name
    let size = size.withinScenarios
    stage = ScreenStage(Size(rows: 24, columns: 80))
    play = Play(stage, catalog)
    givens = [
      StepText("l'assurée \(StepText.quoted(assure.rawValue))"),
      StepText("que nous sommes le \(today.long)"),
      StepText("une fenêtre de \(size.columns)x\(size.rows)"),
    ]
    for given in givens { try run(given) }
    _ = try play.backstage()
  }

  /// The whole file as it stands, what is being typed included.
  package var text: String {
    let place = tags.isEmpty ? "" : "  \(tags.sorted().joined(separator: " "))\n"
    let start = zip(["Étant donné", "Et", "Et"], givens).map { $1.written(after: $0) }
    let unfinished = typing.flatMap { steps(for: $0).first?.written(after: "Quand") }
    return "# language: fr\n# Écrit par compte-ameli enregistrer. Rien ne part du compte réel.\n"
      + "Fonctionnalité: \(name)\n\n\(place)  Scénario: \(name)\n"
      + (start + body + [unfinished].compactMap(\.self)).joined(separator: "\n") + "\n"
  }

  // MARK: What happens

  /// A key has been pressed on `page`, of which `shown` was in front.
  ///
  /// - Returns: whether there is something new to keep.
  @discardableResult
  package func took(_ key: Key, _ events: [Event], on page: Page, showing shown: Page) -> Bool {
    guard !events.isEmpty else { return false }
    if typing == nil { compare(with: page) }
    // What is said of a text that was taken all the same is no refusal.
    let isTyped = events.contains { if case .typed = $0 { true } else { false } }
    for event in events {
      if isTyped, case .refusedText = event { continue }
      take(event, key, page, shown)
    }
    return true
  }

  package func resized(to whole: Size) {
    finish()
    let size = whole.withinScenarios
    write([StepText("je redimensionne en \(size.columns)x\(size.rows)")], needs: "@fenetre")
  }

  /// What is being typed is done.
  package func finish() {
    guard let typing else { return }
    self.typing = nil
    let said = Placeholder.text(for: typing.text)
    isMasked = isMasked || said != typing.text
    if play.text(of: typing.field.id) == said { return }
    // A line typed at ameliBot is sent there.
    let isSayable = said.split(separator: "\n").allSatisfy { Dialogue.canSay(String($0)) }
    if typing.field.id == play.questionID || !isSayable { tags.insert("@sauf-lineaire") }
    if !write(steps(for: typing)) { note("un texte ne s'écrit pas en un pas") }
  }

  private func take(_ event: Event, _ key: Key, _ page: Page, _ shown: Page) {
    if case .typed(let id, let text) = event {
      return type(text, in: id, key, shown.focusable(id) ?? page.focusable(id))
    }
    if case .submitted(let id) = event, id == play.questionID {
      let text = typing?.field.id == id ? typing?.text : nil
      if text != nil { typing = nil } else { finish() }
      return ask(text ?? play.text(of: id) ?? "")
    }
    finish()
    switch event {
    case .activated(let id): act(on: id, "j'active", page)
    case .chose(_, let id): act(on: id, "je choisis", page)
    case .wentBack: write([StepText("je reviens en arrière")])
    case .went("amelibot"): write([StepText("j'ouvre ameliBot")])
    case .went("aide"): write([StepText("je demande l'aide")])
    case .went("accueil"): write([StepText("je reviens à l'accueil")])
    case .went(let screen):
      write([StepText("je vais sur \(StepText.quoted(screen.rawValue))")])
    case .askedToQuit: write([StepText("je quitte")])
    case .askedCaption: write([StepText("j'appuie sur F3")], needs: "@clavier")
    case .askedDate: write([StepText("j'appuie sur F5")], needs: "@clavier")
    case .askedCount(let id): press("F6", on: id)
    case .submitted(let id): press("Entrée", on: id)
    case .refusedText(let id, _): refuse(key, id)
    default: break
    }
  }

  private func type(_ text: String, in id: ControlID, _ key: Key, _ focusable: Page.Focusable?) {
    if let typing, typing.field.id != id { finish() }
    guard case .field(let field)? = focusable else { return }
    let before = typing?.text ?? field.value.original
    var pasted: String?
    if case .paste = key, text.hasPrefix(before) {
      finish()
      pasted = String(text.dropFirst(before.count))
    }
    typing = Typing(field: field, text: text, pasted: pasted)
  }

  private func refuse(_ key: Key, _ id: ControlID) {
    guard case .paste(let text) = key, let field = play.fieldNow(id) else { return }
    guard text.count <= 2000 else { return note("un texte collé, trop long, a été refusé") }
    write(steps(for: Typing(field: field, text: text, pasted: text)))
  }

  private func ask(_ text: String) {
    let (said, question) = (Placeholder.text(for: text), "j'écris")
    isMasked = isMasked || said != text
    write([
      StepText("\(question) \(StepText.quoted(said)) à ameliBot", given: said),
      StepText("\(question) à ameliBot :", docString: said),
    ])
  }

  // MARK: Steps

  /// The ways to write it, the best first.
  private func steps(for typing: Typing) -> [StepText] {
    let text = Placeholder.text(for: typing.pasted ?? typing.text)
    let label = StepText.quoted(typing.field.label.text)
    if typing.pasted != nil {
      return [
        StepText("je colle \(StepText.quoted(text)) dans \(label)", given: text),
        StepText("je colle dans \(label) :", docString: text),
      ]
    }
    if text.isEmpty { return [StepText("j'efface \(label)")] }
    let long = StepText("je remplis \(label) avec :", docString: text)
    return text.count > 60 || text.contains("\n")
      ? [long]
      : [StepText("je remplis \(label) avec \(StepText.quoted(text))", given: text), long]
  }

  private func act(on id: ControlID, _ verb: String, _ page: Page) {
    guard let label = play.label(of: id) else {
      return note("« \(page.focusable(id)?.label.text ?? id.rawValue) » ne se retrouve pas ici")
    }
    let plain = StepText("\(verb) \(StepText.quoted(label))")
    if play.leads(plain, to: id) {
      write([plain])
    } else if verb == "j'active", let context = play.context(for: label, id) {
      write([StepText("\(plain.lines[0]) de \(StepText.quoted(context))")])
    } else {
      press(verb == "j'active" ? "Entrée" : "Espace", on: id)
    }
  }

  /// Nothing better than keys: Tab up to there, and the key.
  private func press(_ key: String, on id: ControlID) {
    if let count = play.tabs(to: id), count > 0 {
      write([StepText("j'appuie sur Tab \(count) fois")], needs: "@clavier", checks: false)
    }
    write([StepText("j'appuie sur \(key)")], needs: "@clavier")
  }

  // MARK: Writing

  /// The first of them that says what it means, and goes well.
  @discardableResult
  private func write(_ steps: [StepText], needs tag: String? = nil, checks: Bool = true) -> Bool {
    for step in steps where step.keepsText {
      do throws(Misstep) {
        try run(step)
      } catch {
        continue
      }
      body.append(step.written(after: "Quand"))
      if let tag { tags.insert(tag) }
      if checks { check() }
      return true
    }
    note("un geste ne se redit pas : \(steps[0].lines[0])")
    return false
  }

  func run(_ step: StepText) throws(Misstep) {
    guard let read = step.read else { throw Misstep("Ce pas ne se lit pas.") }
    try play.run(read)
  }

  private func note(_ text: String) {
    noteCount += 1
    body.append("    # " + text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// Announcements come and go by keys that no step tells of.
  private func compare(with live: Page) {
    guard let backstage = try? play.backstage() else { return }
    let again = backstage.page
    guard live.settled != again.settled else { return }
    if !isMasked { strayed += 1 }
    if live.screen != again.screen { note("à l'enregistrement, l'écran était « \(live.screen) »") }
  }
}

extension Page {
  /// Without what says that something is new.
  fileprivate var settled: Page {
    var page = self
    page.announcement = nil
    page.focus = nil
    return page
  }
}
