import ArgumentParser
import Catalog
import Guide
import Pages
import Screen
import Site

/// `compte-ameli ecran ID`: one screen, without a terminal. What is on the disk stays as it is.
struct ImprimerEcran: ParsableCommand {
  enum Format: String, CaseIterable { case texte, json, html, svg }

  static let configuration = CommandConfiguration(
    commandName: "ecran", abstract: "Écrit un écran, sans terminal.",
    helpNames: [.customLong("aide"), .long, .short])

  @Argument(help: ArgumentHelp("Écran à montrer : ceux de compte-ameli ecrans.", valueName: "id"))
  var ecran: String

  @Option(help: ArgumentHelp("Forme : texte, json, html ou svg.", valueName: "nom"))
  var format = "texte"

  @Option(
    help: ArgumentHelp(
      "Colonnes x lignes, pour texte et svg, de 20x6 à 300x120.", valueName: "LxC"))
  var taille = "80x24"

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    guard let format = Format(rawValue: format) else {
      throw Failure.usage(
        "--format « \(format) » n'existe pas. Choisissez texte, json, html ou svg.")
    }
    let size = try Self.size(taille)
    let opening = try Opening(options)
    _ = try opening.themeName()
    try opening.checkAssure()
    var session = try opening.readSession()
    let screen = ScreenID(rawValue: ecran)
    guard session.show(screen) else { throw unknown(among: session.screens) }
    try Output.print(Self.document(of: session.page, format, size))
  }

  private static func document(of page: Page, _ format: Format, _ size: Size) -> Document {
    switch format {
    case .json: return .json(of: page)
    case .html: return .html(of: page)
    case .texte, .svg:
      var window = Window(size: size, destinations: [])
      window.show(page)
      let frame = window.frame(of: page)
      return format == .texte ? .text(of: frame) : .svg(of: frame, showing: page)
    }
  }

  private func unknown(among screens: [Session.Destination]) -> Failure {
    let ids = screens.map(\.screen.rawValue)
    // Half of an id is what people type: « motif » is a step of two parcours.
    let parts = ids.filter { $0.hasPrefix(ecran + "/") || $0.hasSuffix("/" + ecran) }
    let near = parts.isEmpty ? ecran.nearest(in: ids).map { [$0] } ?? [] : parts
    let advice =
      near.isEmpty
      ? "Les écrans : compte-ameli ecrans." : "Essayez \(near.prefix(4).joined(separator: ", "))."
    return .usage("L'écran « \(ecran) » n'existe pas. \(advice)")
  }

  /// « 80x24 »: columns, then rows.
  static func size(_ text: String) throws(Failure) -> Size {
    let parts = text.split(omittingEmptySubsequences: false) { "xX×".contains($0) }
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      parts.allSatisfy({ $0.first?.isNumber == true })
    else {
      throw .usage(
        "--taille « \(text) » n'est pas une taille. Écrivez colonnes x lignes, par exemple 80x24.")
    }
    guard (20...300).contains(columns), (6...120).contains(rows) else {
      throw .usage("--taille \(text) ne convient pas. Choisissez de 20x6 à 300x120.")
    }
    return Size(rows: rows, columns: columns)
  }
}
