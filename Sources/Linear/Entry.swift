import Pages

/// A field that is being filled in, line after line.
struct Entry: Equatable, Sendable {
  let id: ControlID
  let isArea: Bool
  /// Enter sends it: nothing else on the page does.
  let isSent: Bool
  /// What the counter said last: crossing a limit is said at once.
  var state: Counter.State?

  /// What a line is, between text and order.
  enum Line: Equatable {
    case text(String)
    case order(Order)
  }

  /// Lines of their own that begin with a dot, which no text does by chance.
  enum Order: String, CaseIterable {
    case end = "."
    case reread = ".relire"
    case count = ".compteur"
    case erase = ".effacer"
    case help = ".aide"
  }

  /// A second dot before an order makes it text.
  static func line(_ typed: String) -> Line {
    let trimmed = typed.reversed().drop(while: { $0 == " " || $0 == "\t" }).reversed()
    let word = String(trimmed)
    if let order = Order.allCases.first(where: { $0.rawValue == word.lowercased() }) {
      return .order(order)
    }
    let isDoubled = Order.allCases.contains { "." + $0.rawValue == word.lowercased() }
    return .text(isDoubled ? String(word.dropFirst()) : typed)
  }

  /// Something was typed since the field was opened.
  var hasLines = false

  /// The value with one line more. A text of one line is replaced, a long one goes on.
  func value(_ old: String, adding line: String) -> String {
    guard isArea, hasLines || !old.isEmpty else { return line }
    return hasLines || !old.hasSuffix("\n") ? old + "\n" + line : old + line
  }
}

extension Dialogue {
  /// What one types to have this line in a text: a second dot before what would be an order.
  package static func typed(_ line: String) -> String {
    if case .order = Entry.line(line) { "." + line } else { line }
  }

  /// Whether there is a way to have this line in a text: two dots alone have none.
  package static func canSay(_ line: String) -> Bool { Entry.line(typed(line)) == .text(line) }

  /// Says what has to be known before one types, and what is written already.
  mutating func open(_ field: Field) -> [String] {
    let isArea = field.size != .line
    entry = Entry(
      id: field.id, isArea: isArea, isSent: isSent(field), state: field.counter?.state)
    var said = [Reading.head(of: field)]
    if let counter = field.counter { said.append(Self.counted(counter)) }
    if !field.value.original.isEmpty {
      said.append(Said.labelled("Déjà écrit", field.value.safe.text))
      said.append(
        isArea ? "Ce que vous tapez s'ajoute à la fin." : "Ce que vous tapez le remplace.")
    }
    return said + explain(isArea ? .area : .line)
  }

  /// The question to ameliBot, or the one field of a page without a button of its own.
  private func isSent(_ field: Field) -> Bool {
    guard field.size == .line, let page = shown else { return false }
    return page.questionField?.id == field.id
      || !page.actions.contains { $0.kind == .primary }
  }

  static func counted(_ counter: Counter) -> String {
    "Compteur : \(Said.sentence(Said.plain(counter.text)))"
  }

  /// A line typed into the open field.
  mutating func take(_ typed: String, in entry: Entry, _ field: Field) -> Answer {
    switch Entry.line(typed) {
    case .order(let order): return obey(order, in: entry, field)
    case .text(let text):
      // Enter alone is no answer: it would wipe out the one that is there.
      if !entry.isArea, text.allSatisfy(\.isWhitespace) {
        guard entry.id == shown?.questionField?.id else { return Answer() }
        return take(text: "", in: entry, field)
      }
      return take(text: text, in: entry, field)
    }
  }

  private mutating func take(text: String, in entry: Entry, _ field: Field) -> Answer {
    let value = entry.value(field.value.original, adding: text)
    if let reason = TextEntry.reason(for: value) {
      return Answer(events: [.refusedText(field.id, reason)])
    }
    let typed = Event.typed(field.id, value)
    self.entry?.hasLines = true
    if entry.isArea { return Answer(events: [typed]) }
    self.entry = nil
    if entry.isSent {
      sent = field.id
      return Answer(events: [typed, .submitted(field.id)])
    }
    let label = Said.plain(field.label)
    let noted = Said.sentence(Said.labelled(label, UntrustedText(value).safe.text))
    return Answer(lines([noted]), events: [typed])
  }

  private mutating func obey(_ order: Entry.Order, in entry: Entry, _ field: Field) -> Answer {
    switch order {
    case .end:
      self.entry = nil
      guard entry.isArea else { return Answer(lines(["Rien n'est changé."])) }
      return Answer(lines(["Fin du texte."] + (field.counter.map { [Self.counted($0)] } ?? [])))
    case .reread:
      let value = field.value.safe.text
      return Answer(lines([Said.labelled("Déjà écrit", value.isEmpty ? "rien." : value)]))
    case .count:
      return Answer(lines([field.counter.map(Self.counted) ?? "Ce champ n'a pas de limite."]))
    case .erase:
      self.entry?.hasLines = false
      return Answer(
        lines([
          entry.isArea ? "Tout est effacé. Tapez le nouveau texte." : "Effacé. Tapez la réponse."
        ]), events: [.typed(field.id, "")])
    case .help: return Answer(lines(Self.entryHelp(isArea: entry.isArea)))
    }
  }

  /// An answer that was refused is asked for again: the next line is no choice of the page.
  mutating func reopenRefused(on page: Page) {
    guard let sent, page.errors.contains(where: { $0.control == sent }),
      let field = field(sent, on: page)
    else { return }
    entry = Entry(id: sent, isArea: false, isSent: true, state: field.counter?.state)
  }

  /// While one types: a limit that is crossed, and what the store or the site has to say. Nil when
  /// the field is gone.
  mutating func changesInEntry(from old: Page, to page: Page) -> [String]? {
    guard var entry, let field = field(entry.id, on: page) else {
      self.entry = nil
      return nil
    }
    var said = news(of: page)
    // What has to be known of the field may depend on what is written.
    if let hint = field.hint, hint != self.field(entry.id, on: old)?.hint {
      said.insert(Said.sentence(Said.plain(hint)), at: 0)
    }
    if let counter = field.counter, counter.state != entry.state {
      said.append(Self.counted(counter))
      entry.state = counter.state
      self.entry = entry
    }
    return said
  }

  func field(_ id: ControlID, on page: Page) -> Field? {
    for case .field(let field) in Self.mainFirst(page) where field.id == id { return field }
    return nil
  }

  static func entryHelp(isArea: Bool) -> [String] {
    [
      isArea
        ? "Chaque ligne s'ajoute au texte. Votre brouillon est gardé à chaque ligne."
        : "La ligne que vous tapez devient la réponse.",
      "Seuls sur une ligne : un point termine ; .relire dit ce qui est écrit ; "
        + ".compteur dit le nombre de caractères ; .effacer efface tout.",
      "Deux points de suite, seuls sur une ligne, écrivent un point.",
    ]
  }
}
