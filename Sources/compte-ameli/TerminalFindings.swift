import Guide
import Screen
import Terminal

/// What `diagnostic` says of the terminal, and of what would be shown there.
struct TerminalFindings {
  let theme: String
  /// `--lineaire`
  let isLinear: Bool
  /// Asked before `Terminal.facts`, which takes these two out of the environment.
  private let lines = Machine.variable("LINES")
  private let columns = Machine.variable("COLUMNS")

  init(theme: String, isLinear: Bool) {
    self.theme = theme
    self.isLinear = isLinear
  }

  var all: [Diagnostic.Finding] {
    let facts = Terminal.facts()
    let asked = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Machine.variable).first
    return [
      .init("localeDemandee", "Langue demandée", asked ?? "aucune"),
      .init("locale", "Langue obtenue", facts.locale),
      .init("utf8", "UTF-8", .bool(facts.isUTF8)),
      .init("termDemande", "TERM demandé", Self.short(Machine.variable("TERM") ?? "aucun")),
      .init("term", "TERM employé", facts.term.isEmpty ? .null : .text(Self.short(facts.term))),
      .init("couleurs", "Couleurs", facts.obstacle == nil ? .number(facts.colors) : .null),
    ] + sizes + [
      .init("surface", "Surface", surface),
      .init("theme", "Thème", theme),
      .init("noColor", "NO_COLOR", .bool(Machine.variable("NO_COLOR") != nil)),
      .init("unicode", "Largeurs d'Unicode", CharacterWidth.version),
    ]
  }

  /// The one place that says which surface would be opened, and why.
  private var surface: String {
    Surface.reasonForLines(isAsked: isLinear).map { "lignes, car \($0)" } ?? "plein écran"
  }

  private var sizes: [Diagnostic.Finding] {
    let size = Machine.windowSize
    let kernel = size.map { "\($0.columns)x\($0.rows)" }
    var findings: [Diagnostic.Finding] = [
      .init("taille", "Taille (colonnes x lignes)", kernel.map { .text($0) } ?? .null)
    ]
    for (name, value, right) in [("LINES", lines, size?.rows), ("COLUMNS", columns, size?.columns)]
    {
      guard let value, Int(value) == nil || Int(value) != right else { continue }
      findings.append(
        .init(name.lowercased(), "\(name), à tort et sans effet", Self.short(value)))
    }
    return findings
  }

  /// Not by the kilobyte.
  private static func short(_ value: String) -> String { String(value.prefix(40)) }
}
