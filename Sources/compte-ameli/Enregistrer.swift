import ArgumentParser
import Content
import Scenarios
import Terminal

/// `compte-ameli enregistrer FICHIER.feature`: a session at the screen, written as a scenario.
struct Enregistrer: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ouvre un compte neuf et écrit ce qui s'y fait en scénario.",
    discussion: """
      Un scénario commence par un compte neuf : celui-ci l'est aussi, et rien n'en reste sur le \
      disque que le scénario. Un numéro ou une adresse qui pourrait être à quelqu'un est remplacé \
      par un autre, fictif.
      """,
    helpNames: [.customLong("aide"), .long, .short])

  @Argument(help: ArgumentHelp("Fichier à écrire ; il ne doit pas exister.", valueName: "fichier"))
  var file: String

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let opening = try Opening(options)
    if opening.folder != nil {
      throw Failure.usage(
        "enregistrer ouvre un compte neuf, que rien ne garde. Retirez --donnees.")
    }
    let theme = try opening.themeName()
    try opening.checkAssure()
    if let reason = Surface.reasonForLines(isAsked: opening.isLinear) {
      throw Failure.usage(
        "enregistrer a besoin de l'écran, mais \(reason). Lancez-le dans un terminal.")
    }
    guard file.hasSuffix(".feature") else {
      throw Failure.usage(
        "« \(file) » ne finit pas par .feature. Donnez par exemple essai.feature.")
    }
    try record(opening, theme)
  }

  private func record(_ opening: Opening, _ theme: Theme.Name) throws {
    let backstage: Backstage
    do throws(Misstep) {
      backstage = try Backstage(Content.catalog, assure: opening.assure, today: opening.today)
    } catch {
      throw Failure.usage(error.message)
    }
    let sink = try opening.announcements.map(AnnouncementSink.init)
    let recording = try Recording(file, of: backstage)
    let clock = SessionClock()
    let browser = Browser(
      backstage.visit, takesMouse: opening.takesMouse, announcing: sink, clock: clock,
      into: recording)
    let status = Terminal.run(browser, theme: theme, clock: clock)
    recording.end()
    if let problem = recording.problem { throw problem }
    if let gaps = recording.gaps { Output.error(gaps) }
    if status != .done { throw Failure.ended(status.code) }
  }
}
