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
    guard let theme = Theme.Name(rawValue: opening.theme) else {
      throw .usage(
        "--theme « \(opening.theme) » n'existe pas. Choisissez auto, clair, sombre, contraste ou mono."
      )
    }
    try opening.checkAssure()
    if let reason = Surface.reasonForLines(isAsked: opening.isLinear) {
      return try LinearSession(opening.visit(), isEphemeral: opening.isEphemeral).run(reason)
    }
    let visit = try opening.visit()
    let status = Terminal.run(Browser(visit), theme: theme)
    if status != .done { throw .ended(status.code) }
  }
}
