import ArgumentParser
import Content
import Guide
import Pages
import Scenarios

/// `compte-ameli explorer`: every reachable state, and what holds in all of them.
struct ExplorerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explorer",
    abstract: "Parcourt tous les états du compte et dit ce qui y est vrai.",
    helpNames: [.customLong("aide"), .long, .short])

  enum Format: String { case texte, json, dot, mermaid }

  @Option(help: ArgumentHelp("Format : texte, json, dot ou mermaid.", valueName: "format"))
  var format = "texte"
  @Option(help: ArgumentHelp("Vérifie la partie I de N.", valueName: "I/N"))
  var fragment: String?

  mutating func run() throws {
    guard let format = Format(rawValue: format) else {
      throw Failure.usage(
        "--format « \(format) » n'existe pas. Choisissez texte, json, dot ou mermaid.")
    }
    let shard: Shard?
    do throws(Misstep) {
      shard = try fragment.map { text throws(Misstep) in try Shard(text) }
    } catch {
      throw Failure.usage(error.message)
    }
    let explorer = Explorer(Content.catalog)
    switch format {
    case .dot: try say(explorer.dot)
    case .mermaid: try say(explorer.mermaid)
    case .texte, .json:
      let proofs = explorer.proofs { shard?.takes($0) != false }
      let missing = explorer.unreached(in: Content.catalog)
      if format == .json {
        try Output.print(explorer.json(proofs, missing).document)
      } else {
        try say(explorer.text(proofs, missing))
      }
      let isRight = missing.isEmpty && explorer.isWhole && proofs.allSatisfy { $0.faults.isEmpty }
      if !isRight { throw Failure(line: nil, status: 1) }
    }
  }

  private func say(_ text: String) throws {
    guard Output.print(text) else { throw Failure.output }
  }
}
