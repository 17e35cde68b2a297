import ArgumentParser
import Terminal

/// `compte-ameli [ouvrir]`: the interactive account.
struct Ouvrir: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ouvre le compte dans le terminal.", helpNames: [.customLong("aide"), .long, .short])

  @OptionGroup var options: CommonOptions
  /// For `scenarios --surface terminal`: see `SessionClock`.
  @Option(help: .hidden) var horloge: Int32?

  mutating func run() throws {
    var opening = try Opening(options)
    opening.clock = horloge
    try Self.open(opening)
  }

  static func open(_ opening: Opening) throws(Failure) {
    let theme = try opening.themeName()
    try opening.checkAssure()
    let sink = try opening.announcements.map(AnnouncementSink.init)
    if let reason = Surface.reasonForLines(isAsked: opening.isLinear) {
      if opening.announcements == "fd:1" {
        throw .usage("--annonces fd:1 est la sortie, qui dit déjà tout en lignes. Donnez fd:3.")
      }
      let session = LinearSession(
        try opening.visit(), isEphemeral: opening.isEphemeral, announcing: sink)
      return try session.run(reason)
    }
    let clock = opening.clock.map { SessionClock(heldBy: $0) } ?? SessionClock()
    let browser = Browser(
      try opening.visit(), takesMouse: opening.takesMouse, announcing: sink, clock: clock)
    let status = Terminal.run(browser, theme: theme, clock: clock)
    if status != .done { throw .ended(status.code) }
  }
}

extension Opening {
  func themeName() throws(Failure) -> Theme.Name {
    guard let name = Theme.Name(rawValue: theme) else {
      throw .usage(
        "--theme « \(theme) » n'existe pas. Choisissez auto, clair, sombre, contraste ou mono.")
    }
    return name
  }
}
