import Bot
import Catalog
import Domain

extension CompiledContent {
  /// The Swift file of the content: the same bytes for the same content.
  ///
  /// Nothing is read at run time: each part is a function that makes its value. Measured against
  /// JSON in raw literals: 3 ms less before the first frame.
  package func swift() -> String {
    """
    // Written by content-compiler from Resources/: change those files, never this one.

    import Bot
    import Catalog
    import Domain

    enum Generated {
      static let textes: [String] = [
    \(textes.map { "    \($0.literal),\n" }.joined())  ]

      static let accueilDuBot = \(bot.accueil.literal)

      static let assures: [Lazy<Assure.ID, DossierAssure>] = [
    \(dossiers.enumerated().map(Self.dossier).joined())  ]

      static let parcours: [Lazy<Parcours.ID, Parcours>] = [
    \(parcours.enumerated().map(Self.parcours).joined())  ]
    }

    \(dossiers.enumerated().map(Self.parts).joined())\
    \(parcours.enumerated().map { Self.function("parcours\($0)", "Parcours", $1) }.joined())\
    \(Self.bot(bot))\
    \(Self.list("pages", pages))\
    \(Self.list("demarches", demarches))\
    \(Self.list("motifs", motifs))
    """
  }

  private static func dossier(_ rank: Int, _ dossier: DossierAssure) -> String {
    let months = dossier.mois.map { month in
      "          MoisDePaiements(mois: \(month.mois), nombre: \(month.nombre)) {"
        + " \(name(of: month, in: rank))() },\n"
    }
    return """
          Lazy(Assure.ID(rawValue: \(dossier.assure.id.rawValue.literal))) {
            DossierAssure(
              tete\(rank)(),
              mois: [
      \(months.joined())        ])
          },

      """
  }

  private static func name(of month: MoisDePaiements, in rank: Int) -> String {
    "mois\(rank)_\(-month.mois)"
  }

  private static func parts(_ rank: Int, _ dossier: DossierAssure) -> String {
    function("tete\(rank)", "DossierAssure.Tete", dossier.tete)
      + dossier.mois.map { list(name(of: $0, in: rank), $0.paiements) }.joined()
  }

  private static func parcours(_ rank: Int, _ parcours: Parcours) -> String {
    "    Lazy(Parcours.ID(rawValue: \(parcours.id.rawValue.literal))) { parcours\(rank)() },\n"
  }

  private static func bot(_ bot: BotContent) -> String {
    var words = bot
    words.intents = []
    words.nodes = []
    words.urgences = []
    words.model = IntentModel()
    return list("intents", bot.intents) + list("nodes", bot.nodes) + list("urgences", bot.urgences)
      + model(bot.model)
        + """
        func bot() -> BotContent {
          var content = \(SwiftLiteral.of(words))
          content.intents = intents()
          content.nodes = nodes()
          content.urgences = urgences()
          content.model = model()
          return content
        }


        """
  }

  /// Its tables are literals of one line each: the program looks at them where they lie.
  private static func model(_ model: IntentModel) -> String {
    function("model", "IntentModel", model)
  }

  private static func function(_ name: String, _ type: String, _ value: Any) -> String {
    "func \(name)() -> \(type) {\n  \(SwiftLiteral.of(value))\n}\n\n"
  }

  /// One statement an element: the Swift compiler takes its time over long expressions.
  private static func list<Element>(_ name: String, _ elements: [Element]) -> String {
    let type = SwiftLiteral.name(of: Element.self)
    let lines = elements.map { "  list.append(\(SwiftLiteral.of($0)))\n" }
    return """
      func \(name)() -> [\(type)] {
        var list: [\(type)] = []
        list.reserveCapacity(\(elements.count))
      \(lines.joined())  return list
      }


      """
  }
}

extension String {
  /// `"…"`, with what would end it or start an interpolation escaped.
  var literal: String {
    let inside = unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\n": "\\n"
      case let scalar where scalar.value < 0x20: "\\u{\(String(scalar.value, radix: 16))}"
      case let scalar: String(scalar)
      }
    }
    return "\"\(inside.joined())\""
  }
}

extension String {
  /// `#"…"#`, for tables that hold neither `#` nor line ends: nothing in them is escaped.
  var rawLiteral: String {
    let isPlain = utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x23 }
    return isPlain ? "#\"\(self)\"#" : literal
  }
}
