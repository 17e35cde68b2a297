import Catalog
import Host
import Pages
import Site

/// What chance does next, among what can be done.
struct WalkChoice {
  private var dice: Dice
  private let surface: SurfaceName

  init(seed: UInt64, surface: SurfaceName) {
    dice = Dice(seed: seed)
    self.surface = surface
  }

  var beginning: [Walk.Step] {
    mutating get {
      let person = dice.pick(["camille", "camille", "odette", "karim", "lea"]) ?? "camille"
      return [Walk.Step("l'assurée \"\(person)\"")] + (surface.hasWindow ? [size] : [])
    }
  }

  mutating func step(in play: Play) throws(Misstep) -> Walk.Step {
    let backstage = try play.backstage()
    let page = try play.page()
    if backstage.visit.wantsToQuit { return Walk.Step("le programme est tué puis relancé") }
    if backstage.isDiskFull, dice.percent() < 15 { return Walk.Step("le disque refonctionne") }
    let isAbove = page.dialog != nil || page.focusable("palette/champ") != nil
    if isAbove, dice.percent() < 90 {
      return try acting(on: page, play) ?? Walk.Step("je reviens en arrière")
    }
    switch dice.percent() {
    case 0..<3: return surroundings
    case 3..<16 where isAbove: return Walk.Step("je reviens en arrière")
    case 3..<8: return going(backstage)
    case 8..<16 where surface.hasWindow: return key
    case 8..<12: return Walk.Step("je reviens en arrière")
    case 16..<56:
      if let step = try writing(on: page, play) { return step }
    case 56..<75:
      if let step = try forward(on: page, play) { return step }
    default: break
    }
    return try acting(on: page, play) ?? Walk.Step("je reviens en arrière")
  }

  // MARK: - Around

  private var surroundings: Walk.Step {
    mutating get {
      var steps = [
        "le programme est tué puis relancé", "le programme est tué puis relancé",
        "1 jour ouvré passe", "3 jours ouvrés passent", "40 jours passent",
      ]
      if surface.hasPretendDisk { steps.append("le disque est plein") }
      return Walk.Step(dice.pick(steps) ?? steps[0])
    }
  }

  private mutating func going(_ backstage: Backstage) -> Walk.Step {
    let screens = backstage.session.destinations.map(\.screen.rawValue)
    let steps =
      [
        "je reviens à l'accueil", "j'ouvre ameliBot", "je demande l'aide", "je quitte",
        "je reviens en arrière",
      ] + (dice.pick(screens).map { ["je vais sur \"\($0)\"", "je vais sur \"\($0)\""] } ?? [])
    return Walk.Step(dice.pick(steps) ?? steps[0])
  }

  private var size: Walk.Step {
    mutating get {
      let sizes = ["80x24", "40x20", "120x40", "60x15", "20x8", "10x4", "200x60"]
      return Walk.Step("je redimensionne en \(dice.pick(sizes) ?? sizes[0])")
    }
  }

  private var key: Walk.Step {
    mutating get {
      if dice.percent() < 15 { return size }
      let keys = [
        "Tab 3 fois", "Tab", "Maj-Tab 2 fois", "Haut 2 fois", "Bas 3 fois", "Gauche 5 fois",
        "Droite 2 fois", "Entrée", "Espace", "Échap", "F1", "F2", "F3", "F5", "F12", "Ctrl-P",
        "Ctrl-L", "Ctrl-W", "Ctrl-U", "Ctrl-K", "Alt-1", "Alt-3", "Page préc.", "Page suiv.",
        "Origine", "Fin", "Retour arrière 3 fois", "Suppr. 2 fois",
      ]
      return Walk.Step("j'appuie sur \(dice.pick(keys) ?? keys[0])")
    }
  }

  // MARK: - On the page

  /// The fields of the page and its questions: one of them is answered.
  private mutating func writing(on page: Page, _ play: Play) throws(Misstep) -> Walk.Step? {
    let question = page.questionField
    let all = page.reachable.filter { focusable in
      switch focusable {
      case .control: false
      case .option: true
      case .field: true
      }
    }
    guard let focusable = dice.pick(all) else { return nil }
    switch focusable {
    case .field(let field) where field.id == question?.id || field.id == "question": return asking
    case .field(let field):
      guard try play.field(field.label.text).id == field.id else { return nil }
      return filling(field, try play.backstage().session)
    case .option(let option, _):
      guard try play.choice(option.label.text).id == option.id else { return nil }
      return Walk.Step("je choisis \(StepText.quoted(option.label.text))")
    case .control: return nil
    }
  }

  private var asking: Walk.Step {
    mutating get {
      let questions = [
        "médiateur", "remboursement", "plugh xyzzy", "", "soin jamais reçu", "carte Vitale perdue",
        "bonjour", "je veux parler a qqn", "attestation de droits", "n'importe quoi ???",
        "participation forfaitaire",
      ]
      return Walk.Step("j'écris \"\(dice.pick(questions) ?? "")\" à ameliBot")
    }
  }

  private mutating func filling(_ field: Field, _ session: Session) -> Walk.Step {
    let label = StepText.quoted(field.label.text)
    let right = Move.right(for: field, session)
    switch dice.percent() {
    case 0..<50: return writing("je remplis \(label) avec", right)
    case 50..<60:
      // Letter by letter, long texts take their time in a window.
      let lengths = surface.hasWindow ? [1, 49, 50, 51, 151] : [1, 49, 50, 800, 801, 2_000, 2_001]
      let length = dice.pick(lengths) ?? 1
      let noun = length == 1 ? "caractère" : "caractères"
      return Walk.Step("je remplis \(label) avec un texte de \(length) \(noun)")
    case 60..<75: return Walk.Step("je colle dans \(label) :", nasty(for: field))
    case 75..<87: return Walk.Step("je remplis \(label) avec :", nasty(for: field))
    case 87..<95: return writing("je complète \(label) avec", " Merci.")
    default: return Walk.Step("j'efface \(label)")
    }
  }

  private func writing(_ start: String, _ text: String) -> Walk.Step {
    Walk.Step("\(start) \(StepText.quoted(text))")
  }

  private mutating func nasty(for field: Field) -> String {
    var texts = field.size == .line ? NastyText.lines : NastyText.lines + NastyText.several
    // In lines, Enter alone is no answer.
    if surface == .lineaire { texts.removeAll { $0 == " " } }
    return dice.pick(texts) ?? ""
  }

  /// What leads on: the primary button, or the choice of a way.
  private mutating func forward(on page: Page, _ play: Play) throws(Misstep) -> Walk.Step? {
    let primary = page.reachable.first { focusable in
      if case .control(let control) = focusable { control.kind == .primary } else { false }
    }
    return try primary.flatMap { focusable throws(Misstep) in try activating(focusable, play) }
  }

  private mutating func acting(on page: Page, _ play: Play) throws(Misstep) -> Walk.Step? {
    // Tabs and foot are on each page: what is this page's own comes up more often.
    let everywhere = page.everywhere
    let all = page.reachable.filter { if case .control = $0 { true } else { false } }
    let own = all.filter { !everywhere.contains($0.id) }
    let some = own.isEmpty || dice.percent() < 15 ? all : own
    return try dice.pick(some).flatMap { focusable throws(Misstep) in
      try activating(focusable, play)
    }
  }

  /// By its label, where that means this one.
  private func activating(_ focusable: Page.Focusable, _ play: Play) throws(Misstep) -> Walk.Step? {
    let label = focusable.label.text
    guard try play.control(label).id == focusable.id else { return nil }
    return Walk.Step("j'active \(StepText.quoted(label))")
  }
}

/// What people paste, and what nobody should.
enum NastyText {
  static let lines = [
    "dit \"oui\" et \\ non", "\"\"\"", "# pas un commentaire", "| a | b |", "@clavier",
    "<b>gras</b> & {n} {minimum}", "  entouré d'espaces  ", "insécable\u{A0}ici ’ l'",
    "e\u{301}te\u{301} de\u{301}compose\u{301}", "👩‍👩‍👧‍👦🏳️‍🌈🇫🇷",
    "a\u{202E}gauche\u{202C}", "שלום عليكم", "\u{1B}[31mrouge\u{1B}[0m", "a\tb\u{7}c",
    "z\u{200B}ero\u{2060}\u{FEFF}", "\u{FE0F}\u{200D}", "⟨U+202E⟩", "漢字かな交じり文",
    "Zalgo" + String(repeating: "\u{300}", count: 9), "한국어", "1 85 05 78 006 084 91",
    ".", ".effacer", "..fin", "retour", "12", "quitter", "16,13", "31/12/2099", "é", " ",
  ]
  static let several = [
    "Bonjour,\n\nDeux paragraphes.\n", "\n\n\n", "a\nb\n\"\"\"\nc", ".\n.effacer\n...",
    "fin\u{2028}de ligne\u{85}ici",
    String(repeating: "Une phrase qui compte dans la longueur. ", count: 30),
    String(repeating: "mot ", count: 4_200),
  ]
}
