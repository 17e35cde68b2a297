import ArgumentParser
import Domain
import Guide
import Pages

/// `compte-ameli diagnostic`: one page to paste into a report, without anything that a person typed.
struct Diagnostic: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Dit ce que le programme a trouvé ici, à joindre à un signalement.",
    helpNames: [.customLong("aide"), .long, .short])

  @Flag(help: "Un objet JSON sur une ligne.")
  var json = false

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let opening = try Opening(options)
    _ = try opening.themeName()
    try opening.checkAssure()
    let findings =
      Finding.ofTheProgram + TerminalFindings(theme: opening.theme, isLinear: opening.isLinear).all
      + StoreFindings(opening).all + Finding.ofTheLimits
    try Output.print(json ? Finding.json(findings) : Finding.text(findings))
  }

  /// One line of the page.
  struct Finding {
    var key: String
    var label: String
    var value: JSON

    init(_ key: String, _ label: String, _ value: JSON) {
      self.key = key
      self.label = label
      self.value = value
    }

    init(_ key: String, _ label: String, _ text: String) {
      self.init(key, label, .text(text))
    }

    static func json(_ findings: [Finding]) -> Document {
      JSON.object(findings.map { .init(key: $0.key, value: $0.value) }).document
    }

    static func text(_ findings: [Finding]) -> Document {
      .lines(findings.map { [SafeText("\($0.label)\u{A0}: \($0.words)")] })
    }

    private var words: String {
      switch value {
      case .text(let text): text
      case .number(let number): String(number)
      case .bool(let isTrue): isTrue ? "oui" : "non"
      case .null, .thousandths, .array, .object: "inconnu"
      }
    }
  }
}

extension Diagnostic.Finding {
  static var ofTheProgram: [Self] {
    [
      Self("version", "Version", CompteAmeli.version),
      Self("swift", "Construit avec Swift", compiler),
      Self("systeme", "Système", Machine.system),
    ]
  }

  private static var compiler: String {
    #if compiler(>=6.4)
      "6.4 ou plus récent"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }

  static var ofTheLimits: [Self] {
    func limit(_ key: String, _ label: String, _ rule: TextRule) -> Self {
      Self(key, label, "de \(rule.minimum) à \(rule.maximum) caractères")
    }
    return [
      limit("limiteQuestion", "Question à ameliBot", .botQuestion),
      limit("limiteDemande", "Texte d'une demande", .demande),
      limit("limiteMessage", "Message à la caisse", .message),
      Self(
        "limiteChamp", "Tout champ",
        "\(TextEntry.maximumBytes / 1024) Kio, \(TextEntry.maximumMarks) signes sur une lettre"),
    ]
  }
}
