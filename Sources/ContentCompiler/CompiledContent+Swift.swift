import Bot
import Catalog
import Domain
import FoundationEssentials

extension CompiledContent {
  /// The Swift file of the content: the same bytes for the same content.
  ///
  /// The words of the screens are an array, ready for the first frame; the rest is JSON, one
  /// literal for each part that is decoded by itself.
  package func swift() throws -> String {
    let parts = try [
      "static let textes: [String] = [\n" + textes.map { "    \($0.literal),\n" }.joined() + "  ]",
      "static let assures: [DossierGenere] = [\n" + dossiers.map(Self.dossier).joined() + "  ]",
      "static let parcours: [ParcoursGenere] = [\n" + parcours.map(Self.parcours).joined() + "  ]",
      "static let bot = \(Self.json(bot))",
      "static let pages = \(Self.json(pages))",
      "static let demarches = \(Self.json(demarches))",
      "static let motifs = \(Self.json(motifs))",
    ]
    return """
      // Written by content-compiler from Resources/: change those files, never this one.

      enum Generated {
        \(parts.joined(separator: "\n\n  "))
      }

      """
  }

  private static func dossier(_ dossier: DossierAssure) throws -> String {
    let months = try dossier.mois.map { month in
      let (rank, count) = (month.mois, month.nombre)
      return try "        .init(mois: \(rank), nombre: \(count), json: \(json(month.paiements))),\n"
    }
    return try """
        .init(
          id: \(dossier.assure.id.rawValue.literal),
          tete: \(json(dossier.tete)),
          mois: [
    \(months.joined())      ]),

    """
  }

  private static func parcours(_ parcours: Parcours) throws -> String {
    try "    .init(id: \(parcours.id.rawValue.literal), json: \(json(parcours))),\n"
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try String(decoding: encoder.encode(value), as: UTF8.self).rawLiteral
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

  /// `#"…"#`, with as many `#` as it takes for nothing inside to end or escape it.
  var rawLiteral: String {
    var (longest, run) = (0, -1)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
      case UInt8(ascii: "#") where run >= 0: run += 1
      default: run = -1
      }
      longest = max(longest, run)
    }
    let fence = String(repeating: "#", count: longest + 1)
    return "\(fence)\"\(self)\"\(fence)"
  }
}
