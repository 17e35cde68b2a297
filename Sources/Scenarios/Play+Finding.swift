import Catalog
import Host
import Pages
import Site

/// Finding things by what is read on them.
extension Play {
  func control(_ label: String, after context: String? = nil) throws(Misstep) -> Page.Focusable {
    try find(label, "bouton, lien, onglet ou ligne", after: context) { focusable in
      if case .field = focusable { false } else { true }
    }
  }

  func control(id: ControlID, called label: String) throws(Misstep) -> Page.Focusable {
    guard let found = try page().focusable(id) else { throw Misstep("« \(label) » n'est pas là.") }
    return found
  }

  /// An option of a question, or what ameliBot proposes.
  func choice(_ label: String, after context: String? = nil) throws(Misstep) -> Page.Focusable {
    let propositions = Set(try lastTurns().flatMap(\.propositions).map(\.id))
    return try find(label, "choix", after: context) { focusable in
      if case .option = focusable { true } else { propositions.contains(focusable.id) }
    }
  }

  func field(_ label: String) throws(Misstep) -> Field {
    let found = try find(label, "champ") { focusable in
      if case .field = focusable { true } else { false }
    }
    guard case .field(let field) = found else { throw Misstep("« \(label) » n'est pas un champ.") }
    return field
  }

  /// A field filled in, or the answer to a question chosen.
  func answer(_ label: String, _ value: String) throws(Misstep) -> Deed {
    let isQuestion = try page().questions.contains { Loose($0).begins(with: Loose(label)) }
    if isQuestion, !label.isEmpty { return .activate(try choice(value, after: label)) }
    return .fill(try field(label), value)
  }

  func question() throws(Misstep) -> Field {
    let page = try page()
    if let field = page.questionField { return field }
    guard case .field(let field)? = page.focusable("question") else {
      throw Misstep("ameliBot n'est pas ouvert. Écrivez d'abord : Quand j'ouvre ameliBot")
    }
    return field
  }

  /// By its whole label, else by its start; what the page is about before tabs and foot.
  private func find(
    _ label: String, _ kind: String, after context: String? = nil,
    where fits: (Page.Focusable) -> Bool
  ) throws(Misstep) -> Page.Focusable {
    let page = try page()
    let all = try reachable(on: page, after: context).filter(fits)
    if let found = try Self.named(label, among: all), page.focusable(found.id) != nil {
      return found
    }
    let labels = all.map(\.label.text)
    let place = page.dialog.map { "dans le dialogue « \($0.title.text) »" }
    throw Misstep(
      "Aucun \(kind) « \(label) » \(place ?? "sur l'écran \(page.screen)").",
      expected: label.nearestByStart(in: labels).map { "le plus proche : « \($0) »" },
      seen: labels.isEmpty ? "aucun \(kind)\(page.folded)" : labels.joined(separator: "\n"))
  }

  /// Whether there is any button, link, tab or row of this label.
  func hasControl(_ label: String) throws(Misstep) -> Bool {
    let all = try page().reachable.filter { if case .field = $0 { false } else { true } }
    return try Self.named(label, among: all) != nil
  }

  /// Nil for none; of several that begin like it, nobody could say which was meant.
  private static func named(
    _ label: String, among all: [Page.Focusable]
  ) throws(Misstep) -> Page.Focusable? {
    let start = Loose(label)
    if let whole = all.first(where: { Loose($0.label.text) == start }) { return whole }
    guard !start.isEmpty else { throw .noLabel }
    let found = all.filter { Loose($0.label.text).begins(with: start) }
    let labels = found.map { Loose($0.label.text) }
    guard labels.allSatisfy({ $0 == labels.first }) else {
      throw Misstep(
        "Plusieurs libellés commencent par « \(start.text) ». Écrivez-en davantage.",
        seen: found.map(\.label.text).joined(separator: "\n"))
    }
    return found.first
  }

  private func reachable(on page: Page, after context: String?) throws(Misstep) -> [Page.Focusable]
  {
    guard let context else { return page.reachable }
    let wanted = Loose(context)
    let seen = page.seen
    let start = seen.firstIndex { seen in
      switch seen {
      case .text(let text): Loose(text).begins(with: wanted)
      case .focusable(let focusable, _): Loose(focusable.label.text).begins(with: wanted)
      }
    }
    guard let start else {
      throw Misstep("« \(context) » n'est pas sur l'écran \(page.screen).")
    }
    // « X » de « X » is the next one.
    return seen[(start + 1)...].compactMap { seen in
      if case .focusable(let focusable, _) = seen { focusable } else { nil }
    }
  }

  // MARK: - What is there

  func fields() throws(Misstep) -> [Field] {
    try page().reachable.compactMap { if case .field(let field) = $0 { field } else { nil } }
  }

  func options() throws(Misstep) -> [ChoiceGroup.Option] {
    try page().reachable.compactMap { if case .option(let option, _) = $0 { option } else { nil } }
  }

  func errors() throws(Misstep) -> [String] { try page().errors.map(\.message.text) }

  /// What ameliBot said since the person last spoke.
  func lastTurns() throws(Misstep) -> [ChatTurn] {
    let page = try page()
    let blocks = page.blocks + (page.aside?.blocks ?? [])
    for case .chat(let turns) in blocks {
      return Array(turns.reversed().prefix { $0.speaker == .bot }.reversed())
    }
    return []
  }
}

/// Expecting.
extension Play {
  func sees(_ text: String) throws(Misstep) -> Bool {
    let wanted = Loose(text)
    guard !wanted.isEmpty else { throw Misstep("Un texte vide se voit partout. Écrivez-le.") }
    if try page().words.holds(wanted) { return true }
    guard stage.hasKeyboard else { return false }
    let picture = stage.picture(try backstage()).joined(separator: " ")
    return Loose(picture).holds(wanted)
  }

  func expectSight(_ text: String) throws(Misstep) {
    if try sees(text) { return }
    let page = try page()
    let near = text.nearestByStart(in: page.lines)
    throw Misstep(
      "« \(text) » ne se voit pas sur l'écran \(page.screen).",
      expected: near.map { "le plus proche : « \($0) »" } ?? text,
      seen: page.lines.joined(separator: "\n"))
  }

  func expect(_ expected: String, _ seen: String, else message: String) throws(Misstep) {
    guard Loose(expected) != Loose(seen) else { return }
    throw Misstep(message, expected: expected.isEmpty ? "rien" : expected, seen: seen)
  }

  func expect(_ expected: Int, _ seen: Int, else message: String) throws(Misstep) {
    try expect(String(expected), String(seen), else: message)
  }

  func expect(_ expected: [String], _ seen: [String], else message: String) throws(Misstep) {
    guard expected.map(Loose.init) != seen.map(Loose.init) else { return }
    func list(_ texts: [String]) -> String {
      texts.isEmpty ? "rien" : texts.joined(separator: "\n")
    }
    throw Misstep(message, expected: list(expected), seen: list(seen))
  }
}
