package import Bot
package import Catalog
import Domain

/// A content in which nothing is wrong.
package struct CompiledContent: Hashable, Sendable {
  /// In the order of `Texte.allCases`.
  package let textes: [String]
  /// The default person first.
  package let dossiers: [DossierAssure]
  package let parcours: [Parcours]
  package let bot: BotContent
  package let pages: [PageFixe]
  package let demarches: [Demarche]
  package let motifs: [CategorieDeMotifs]

  /// Reads and checks `files`, in any order. All mistakes of all files are thrown together, but
  /// that links and the like wait until every file can be read.
  ///
  /// - Parameter root: the folder of the files, as findings name it.
  package init(_ files: [SourceFile], in root: String = "Resources") throws(Findings) {
    let reading = Reading()
    Completeness.check(files, in: root, reading)
    let content = ReadContent(files, in: root, reading)
    if reading.isWhole {
      for check in Checks.all { check.run(on: content, reading) }
    }
    guard reading.findings.isEmpty, let bot = content.bot?.value else {
      throw Findings(reading.findings)
    }
    let model = content.model
    ForgottenExampleCheck(model: model).run(on: content, reading)
    guard reading.findings.isEmpty else { throw Findings(reading.findings) }
    self.init(content, bot, model)
  }

  private init(_ content: ReadContent, _ bot: BotWords, _ model: IntentModel) {
    textes = Texte.allCases.map { content.textes["\($0)"]?.value ?? "" }
    dossiers = content.dossiers.compactMap(DossierAssure.init).sorted { $0.rank < $1.rank }
    parcours = content.parcours.map(\.value)
    self.bot = BotContent(
      intents: content.intents.map(\.value), nodes: content.nodes.map(\.value),
      accueil: bot.accueil, premierEchec: bot.premierEchec, secondEchec: bot.secondEchec,
      sante: bot.sante, papiers: content.urgences?.value.papers ?? [],
      urgences: content.urgences?.value.emergencies ?? [],
      hesitation: bot.hesitation, aucune: bot.aucune, model: model)
    pages = content.pages.map(\.value)
    demarches = content.demarches.map(\.value)
    motifs = content.motifs.map(\.value)
  }
}

extension CompiledContent {
  /// The same content as the program would make it, for tests.
  package var catalog: Catalog {
    Catalog(
      textes: textes, accueilDuBot: bot.accueil,
      assures: dossiers.map { dossier in Lazy(dossier.assure.id) { dossier } },
      parcours: parcours.map { parcours in Lazy(parcours.id) { parcours } },
      bot: Lazy { [bot] in bot }, pages: Lazy { [pages] in pages },
      demarches: Lazy { [demarches] in demarches },
      motifsDeMessage: Lazy { [motifs] in motifs })
  }
}

extension DossierAssure {
  init?(_ dossier: ReadDossier) {
    guard let tete = dossier.tete else { return nil }
    let id = tete.assure.id.rawValue
    let months = Dictionary(grouping: dossier.paiements.map(\.value), by: \.date.mois)
    self.init(
      tete,
      mois: months.keys.sorted(by: >).map { month in
        MoisDePaiements(mois: month, paiements: Self.named(months[month] ?? [], "\(id)-m\(month)"))
      })
  }

  /// Newest first, those of one day in the order of the file; each with an id.
  private static func named(_ payments: [PaiementModele], _ prefix: String) -> [PaiementModele] {
    let ranked = payments.enumerated().sorted { left, right in
      (right.element.date, left.offset) < (left.element.date, right.offset)
    }
    return ranked.enumerated().map { rank, payment in
      var payment = payment.element
      if payment.id.rawValue.isEmpty { payment.id = .init(rawValue: "\(prefix)-\(rank + 1)") }
      return payment
    }
  }

  /// `camille` is whose account opens when nobody is named.
  fileprivate var rank: (Int, String) {
    let id = assure.id.rawValue
    return (id == "camille" ? 0 : 1, id)
  }
}
