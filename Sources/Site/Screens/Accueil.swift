import Catalog
import Domain
import Pages

/// `accueil`: the dashboard (seed « médiateur », step 0).
extension Session {
  var accueilPage: Page {
    var page = makePage(
      texte(.titreAccueil), blocks: notices.map { .note(.information, [.text($0)]) } + draftNotes())
    page.blocks.append(.columns([derniersPaiementsBlocks, demarchesEnDeuxClics, agendaBlocks]))
    page.blocks.append(.columns([[notificationTile], [messageTile]] + botTile))
    return page
  }

  mutating func updateAccueil(_ event: Event) -> [Effect] {
    if let effects = updateDraftNotes(event) { return effects }
    guard case .activated(let control) = event else { return [] }
    if let id = control.suffix(after: "paiement:") { return openPaiement(id, from: control) }
    if let id = control.suffix(after: "message:") { return openMessage(id, from: control) }
    return toggle(control)
  }

  /// Folds or unfolds a title.
  mutating func toggle(_ control: ControlID) -> [Effect] {
    guard control.rawValue.hasPrefix("deplier:") else { return [] }
    if unfolded.remove(control) == nil { unfolded.insert(control) }
    return []
  }

  func disclosure(_ id: ControlID, _ label: SafeText, _ blocks: [Block]) -> Block {
    let isExpanded = unfolded.contains(id)
    return .disclosure(
      Control(id, label, .disclosure(isExpanded: isExpanded)), isExpanded ? blocks : [])
  }

  private var derniersPaiementsBlocks: [Block] {
    let paiements = derniersPaiements(5)
    let list: Block =
      paiements.isEmpty
      ? .paragraph([.text(texte(.accueilAucunPaiement))])
      : paiementsTable(paiements, showsTitles: false)
    return [
      .heading(level: 2, texte(.accueilDerniersPaiements)), list,
      .controls([Control(.to(.paiements, "accueil"), texte(.accueilTousPaiements), .link)]),
    ]
  }

  private var demarchesEnDeuxClics: [Block] {
    let quick = catalog.demarches.value.filter(\.enDeuxClics).map { demarcheBlock($0) }
    return [.heading(level: 2, texte(.accueilDemarches))] + quick + [
      .controls([Control(.to(.demarches, "accueil"), texte(.accueilToutesDemarches), .link)])
    ]
  }

  private var agendaBlocks: [Block] {
    [.heading(level: 2, texte(.accueilAgenda))]
      + agendaSections.map { id, title, lines in
        disclosure("deplier:agenda.\(id)", title, lines)
      }
  }

  private var notificationTile: Block {
    .tile(
      texte(.accueilNotification),
      [
        .controls([
          Control(
            .to(.notifications, "accueil"),
            nombre(unreadNotifications.count, .accueilUneNotification, .accueilNotifications),
            .link)
        ])
      ])
  }

  private var messageTile: Block {
    let count = nombre(unreadMessages.count, .accueilUnMessage, .accueilMessages)
    var blocks: [Block] = [.controls([Control(.to(.messagerie, "accueil"), count, .link)])]
    if let last = unreadMessages.first {
      let label = texte(
        .accueilDernierMessage,
        ["correspondant": last.correspondant, "date": last.date.capitals])
      blocks.append(.controls([Control("message:\(last.id.rawValue)", label, .link)]))
    }
    return .tile(texte(.accueilNouveauMessage), blocks)
  }

  /// While the conversation is open it has a pane of its own.
  private var botTile: [[Block]] {
    guard bot == .closed else { return [] }
    return [
      [
        .tile(
          texte(.botNom),
          [
            .paragraph([.text(SafeText(catalog.accueilDuBot))]), .field(questionField),
          ])
      ]
    ]
  }
}
