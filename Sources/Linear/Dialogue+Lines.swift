package import Pages

/// What a typed line means.
extension Dialogue {
  /// A line as it was typed, without its end.
  package mutating func take(_ line: String, on whole: Page) -> Answer {
    let page = Self.fitted(whole)
    let answer = answer(to: line, on: page)
    if !answer.events.isEmpty { forgetAnnouncement() }
    owesAnswer = !answer.events.isEmpty && answer.lines.isEmpty
    return answer
  }

  private mutating func answer(to typed: String, on page: Page) -> Answer {
    sent = nil
    if let entry, page.dialog == nil, let field = field(entry.id, on: page) {
      // The words that serve at every prompt serve here, too: ameliBot is not asked « menu ».
      if entry.isSent, let word = Word(Self.trimmed(typed)) {
        if word.leadsAway { self.entry = nil }
        return obey(word, on: page)
      }
      return take(typed, in: entry, field)
    }
    entry = nil
    let line = Self.trimmed(typed)
    if line.isEmpty { return page.dialog == nil ? askNothing(on: page) : Answer() }
    if let dialog = page.dialog { return take(line, in: dialog) }
    if let number = Self.number(line) { return take(number: number, on: page) }
    if let word = Word(line) { return obey(word, on: page) }
    if let name = Word.destination(in: line), let answer = go(to: name, on: page) { return answer }
    if let answer = take(label: line, on: page) { return answer }
    if page.isConversation, let question = page.questionField { return ask(line, in: question) }
    return Answer(
      lines([
        "Erreur : « \(Self.brief(line)) » ne commence aucun choix de cette page. "
          + "Tapez un numéro, le début d'un choix, ou aide."
      ]))
  }

  static func trimmed(_ line: String) -> String {
    let rest = line.drop(while: \.isWhitespace)
    guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...end])
  }

  /// What somebody typed, to say it back; not by the kilobyte.
  static func brief(_ line: String) -> String {
    line.count > 40 ? line.prefix(40) + "…" : line
  }

  /// « 3 », « 3. » or « 3) ».
  static func number(_ line: String) -> Int? {
    let digits = line.last.map { ".)".contains($0) } == true ? line.dropLast() : line[...]
    guard (1...6).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      return nil
    }
    return Int(digits)
  }

  // MARK: - Acting

  private mutating func take(number: Int, on page: Page) -> Answer {
    let known = Self.mainFirst(page)
    if let id = numbering[number], let found = known.first(where: { $0.id == id }) {
      return act(on: found, page)
    }
    let advice = Self.advice(known.compactMap { numbering.known($0.id) })
    return Answer(
      lines([
        numbering[number] == nil
          ? "Erreur : le numéro \(number) n'est pas sur cette page. \(advice)"
          : "Erreur : le numéro \(number) n'est plus sur cette page. \(advice)"
      ]))
  }

  /// Which numbers lead somewhere now: « de 1 à 4 », or « 1, 2, 12 ou 13 » when others are gone.
  private static func advice(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in Set(numbers).sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    if runs.count == 1, runs[0].count > 1 {
      return "Tapez un numéro de \(runs[0].lowerBound) à \(runs[0].upperBound), ou répéter."
    }
    let words = runs.flatMap { run in
      run.count < 3 ? run.map(String.init) : ["\(run.lowerBound) à \(run.upperBound)"]
    }
    guard let last = words.last else { return "Tapez répéter." }
    if words.count == 1 { return "Tapez le numéro \(last), ou répéter." }
    let others = words.dropLast().joined(separator: ", ")
    return "Tapez un numéro parmi \(others) et \(last), ou répéter."
  }

  private mutating func act(on focusable: Page.Focusable, _ page: Page) -> Answer {
    switch focusable {
    case .control(let control):
      followsMistake = Self.mistakes(page).contains(control.id)
      return Answer(events: [.activated(control.id)])
    case .option(let option, let group):
      return Answer(events: [.chose(group: group, option: option.id)])
    case .field(let field): return Answer(lines(open(field)))
    }
  }

  /// The links from the mistakes to their fields.
  private static func mistakes(_ page: Page) -> [ControlID] {
    page.blocks.flatMap { block -> [ControlID] in
      if case .note(.error, let inlines) = block { inlines.focusables.map(\.id) } else { [] }
    }
  }

  // MARK: - By label

  /// Nil when nothing on the page begins like that.
  private mutating func take(label line: String, on page: Page) -> Answer? {
    let typed = Folded(line)
    guard !typed.isEmpty else { return nil }
    var newest = page
    newest.blocks = Self.withNewestTurnAlone(page.blocks)
    var found = matches(typed, among: Self.main(newest), page)
    if found.isEmpty { found = matches(typed, among: Self.main(page), page) }
    // To ameliBot one may ask about « messagerie »: that is a question.
    if found.isEmpty, !page.isConversation {
      found = matches(typed, among: Self.rest(page), page)
    }
    guard let first = found.first else { return nil }
    if found.count == 1 { return act(on: first, page) }
    let items = Reading.items(of: page) + Self.rest(page).map(Self.item)
    let said = found.map { focusable in
      "\(numbering.number(of: focusable.id)). "
        + (items.first { $0.id == focusable.id }?.words ?? Said.plain(focusable.label))
    }
    return Answer(
      lines(
        ["\(found.count) choix commencent par « \(Self.brief(line)) ». Tapez un numéro."] + said))
  }

  private func matches(
    _ typed: Folded, among focusables: [Page.Focusable], _ page: Page
  ) -> [Page.Focusable] {
    var names: [ControlID: [String]] = [:]
    for item in Reading.items(of: page) { if let id = item.id { names[id] = item.names } }
    func folded(_ focusable: Page.Focusable) -> [Folded] {
      ([focusable.label.text] + (names[focusable.id] ?? [])).map(Folded.init)
    }
    let exact = focusables.filter { Folded($0.label.text) == typed }
    if exact.count == 1 { return exact }
    return focusables.filter { folded($0).contains { $0.begins(with: typed) } }
  }

  static func item(_ focusable: Page.Focusable) -> Item {
    switch focusable {
    case .control(let control): .control(control)
    case .option, .field:
      Item(kind: .text, words: Said.plain(focusable.label), focusable: focusable)
    }
  }

  // MARK: - ameliBot and dialogs

  private func ask(_ line: String, in question: Field) -> Answer {
    if let reason = TextEntry.reason(for: line) {
      return Answer(events: [.refusedText(question.id, reason)])
    }
    return Answer(events: [.typed(question.id, line), .submitted(question.id)])
  }

  /// An empty line where one talks to ameliBot: the site says what is missing. Elsewhere it is
  /// nothing.
  func askNothing(on page: Page) -> Answer {
    guard page.isConversation, let question = page.questionField else { return Answer() }
    return Answer(events: [.typed(question.id, ""), .submitted(question.id)])
  }

  /// A dialog is answered before anything else is done.
  private mutating func take(_ line: String, in dialog: Dialog) -> Answer {
    if let number = Self.number(line), dialog.actions.indices.contains(number - 1) {
      return Answer(events: [.activated(dialog.actions[number - 1].id)])
    }
    let found = dialog.actions.filter { Folded($0.label.text).begins(with: Folded(line)) }
    let exact = found.first { Folded($0.label.text) == Folded(line) }
    if let action = exact ?? (found.count == 1 ? found.first : nil) {
      return Answer(events: [.activated(action.id)])
    }
    switch Word(line) {
    case .help: return Answer(lines(["Répondez par un numéro, ou par le début d'une réponse."]))
    case .again: return Answer(lines(Reading.dialog(dialog).map { said($0, in: dialog) }))
    case .back: return Answer(events: [.wentBack])
    case .quit: return Answer(events: [.askedToQuit])
    default:
      let count = dialog.actions.count
      let numbers = count == 1 ? "le numéro 1" : "un numéro de 1 à \(count)"
      return Answer(lines(["Erreur : répondez d'abord par \(numbers), ou tapez aide."]))
    }
  }
}
