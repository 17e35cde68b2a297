import Domain
import Glibc
import Host
import Linear
import Pages
import Site

/// What stands between lines in, lines out and the visit: the dialogue on the page.
final class LinearSession {
  private let visit: Visit
  private let isEphemeral: Bool
  private let sink: AnnouncementSink?
  /// The page as it was said.
  private var shown: Page?
  private var dialogue: Dialogue
  private var reader = LineReader(STDIN_FILENO)
  private let charset = Charset.current

  init(_ visit: Visit, isEphemeral: Bool, announcing sink: AnnouncementSink? = nil) {
    self.visit = visit
    self.isEphemeral = isEphemeral
    self.sink = sink
    let session = visit.session
    dialogue = Dialogue(destinations: session.destinations.map { Destination($0.screen, $0.title) })
  }

  /// Until the person quits or the input ends.
  func run(_ reason: String) throws(Failure) {
    try say([SafeText("Affichage en lignes, car \(reason).")])
    try send([.opened])
    while !visit.wantsToQuit {
      try say([dialogue.prompt].filter { !$0.isEmpty })
      guard let line = reader.next() else { return try end() }
      let answer = dialogue.take(charset.text(line), on: visit.session.page)
      try say(answer.lines)
      try send(answer.events)
    }
    try say(["Au revoir."])
  }

  /// What is typed is safe on the disk before the next line is read.
  private func send(_ events: [Event]) throws(Failure) {
    guard !events.isEmpty else { return }
    for event in events { visit.send(event) }
    guard !visit.wantsToQuit else { return }
    try show()
    while visit.hasWork {
      visit.work()
      try show()
    }
    visit.settle()
    try show()
  }

  private func show() throws(Failure) {
    let page = visit.session.page
    sink?.say(page.sentence(after: shown))
    shown = page
    try say(dialogue.show(page))
  }

  private func end() throws(Failure) {
    visit.settle()
    try say([SafeText("Fin de l'entrée. " + fateOfDrafts)])
  }

  private var fateOfDrafts: String {
    let session = visit.session
    guard session.drafts.values.contains(where: { !$0.isEmpty }) else { return "Au revoir." }
    if isEphemeral { return "Rien n'est gardé : l'option --ephemere est donnée." }
    if case .failed = session.keeping { return "Votre brouillon n'est pas gardé." }
    return "Votre brouillon est gardé."
  }

  /// A reader that is gone ends the visit; what was typed is kept.
  private func say(_ lines: [SafeText]) throws(Failure) {
    guard !lines.isEmpty, !Output.say(lines, inASCII: charset != .utf8) else { return }
    visit.settle()
    throw Failure(
      line: "la sortie ne prend plus rien, la visite est finie. " + fateOfDrafts, status: 1)
  }
}
