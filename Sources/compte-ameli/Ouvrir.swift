import ArgumentParser
import Terminal

/// `compte-ameli [ouvrir]`: the interactive account.
struct Ouvrir: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ouvre le compte dans le terminal.", helpNames: [.customLong("aide"), .long, .short])

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    try Self.open(Opening(options))
  }

  static func open(_ opening: Opening) throws(Failure) {
    let theme = try opening.themeName()
    try opening.checkAssure()
    let sink = try opening.announcements.map(AnnouncementSink.init)
    if let reason = Surface.reasonForLines(isAsked: opening.isLinear) {
      let session = LinearSession(
        try opening.visit(), isEphemeral: opening.isEphemeral, announcing: sink)
      return try session.run(reason)
    }
    let browser = Browser(
      try opening.visit(), takesMouse: opening.takesMouse, announcing: sink)
    let status = Terminal.run(browser, theme: theme)
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
