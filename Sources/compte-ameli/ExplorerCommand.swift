import ArgumentParser
import Catalog
import Content
import Domain
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
  @Option(
    help: ArgumentHelp("Compte : camille, karim, lea ou odette.", valueName: "ID"))
  var assure = "camille"
  @Option(help: ArgumentHelp("Vérifie la partie I de N.", valueName: "I/N"))
  var fragment: String?
  @Option(help: ArgumentHelp("Fait plutôt N marches au hasard.", valueName: "N"))
  var marches: Int?
  @Option(help: ArgumentHelp("Événements de chaque marche ; sans cela, 100.", valueName: "N"))
  var evenements: Int?
  @Option(help: ArgumentHelp("Graine de la première marche ; sans cela, 1.", valueName: "N"))
  var graine: Int?
  @Option(
    help: ArgumentHelp("Surface des marches : site, ecran, lineaire ou terminal.", valueName: "nom")
  )
  var surface: String?
  @Option(help: ArgumentHelp("Dossier des marches en défaut, en .feature.", valueName: "dossier"))
  var sortie: String?

  mutating func run() throws {
    let shard = try fragment.map(Self.shard)
    if let walks = try walks(shard) { return try walks.run() }
    try explore(shard)
  }

  private static func shard(_ text: String) throws(Failure) -> Shard {
    do throws(Misstep) {
      return try Shard(text)
    } catch {
      throw .usage(error.message)
    }
  }

  private func walks(_ shard: Shard?) throws(Failure) -> ExplorerWalks? {
    guard let marches else {
      guard evenements == nil, graine == nil, surface == nil, sortie == nil else {
        throw .usage(
          "--evenements, --graine, --surface et --sortie vont avec --marches. Ajoutez --marches N.")
      }
      return nil
    }
    guard format == "texte" else {
      throw .usage("--format ne va pas avec --marches. Retirez l'un des deux.")
    }
    let (length, first) = (evenements ?? 100, graine ?? 1)
    guard (1...1_000_000).contains(marches), (1...10_000).contains(length),
      (0...1_000_000_000).contains(first)
    else {
      throw .usage(
        "Il faut de 1 à 1000000 --marches, de 1 à 10000 --evenements, une --graine de 0 à 1000000000."
      )
    }
    let name = surface.map(SurfaceName.init(rawValue:))
    if case .some(.none) = name {
      let known = SurfaceName.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("--surface « \(surface ?? "") » n'existe pas. Choisissez \(known).")
    }
    return ExplorerWalks(
      count: marches, length: length, first: first, surface: name ?? nil, folder: sortie,
      shard: shard)
  }

  private func explore(_ shard: Shard?) throws {
    guard let format = Format(rawValue: format) else {
      throw Failure.usage(
        "--format « \(format) » n'existe pas. Choisissez texte, json, dot ou mermaid.")
    }
    let known = Content.catalog.assures.map(\.key.rawValue)
    guard known.contains(assure) else {
      let names = known.joined(separator: ", ")
      throw Failure.usage("--assure « \(assure) » n'existe pas. Choisissez \(names).")
    }
    let explorer = Explorer(Content.catalog, assure: assure)
    switch format {
    case .dot: try Output.say(explorer.dot)
    case .mermaid: try Output.say(explorer.mermaid)
    case .texte, .json:
      let proofs = explorer.proofs { shard?.takes($0) != false }
      let missing = explorer.unreached(in: Content.catalog)
      if format == .json {
        try Output.print(explorer.json(proofs, missing).document)
      } else {
        try Output.say(explorer.text(proofs, missing))
      }
      let isRight = missing.isEmpty && explorer.isWhole && proofs.allSatisfy { $0.faults.isEmpty }
      if !isRight { throw Failure(line: nil, status: 1) }
    }
  }
}
