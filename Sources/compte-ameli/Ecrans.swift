import ArgumentParser
import Guide
import Pages
import Site

/// `compte-ameli ecrans`: every screen that `ecran` prints.
struct Ecrans: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Liste les écrans : identifiant, tabulation, titre.",
    helpNames: [.customLong("aide"), .long, .short])

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let opening = try Opening(options)
    try opening.checkAssure()
    let screens = try opening.readSession().screens
    try Output.print(.lines(screens.map { [SafeText($0.screen.rawValue), $0.title] }))
  }
}
