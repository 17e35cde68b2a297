import Bot
import Catalog
import Domain
package import Pages

/// What is on the screen now.
extension Session {
  package var page: Page {
    var page = screenPage
    page.tabs = tabs
    page.announcement = announcement
    page.focus = focus
    page.dialog = pageDialog
    page.aside = aside
    if bot != .closed { page.reasons = reasons }
    page.status = page.status ?? statusLine
    page.caption = caption
    page.blocks = errorSummary + page.blocks
    // Where there is something to finish, nothing stands between it and its button.
    if page.actions.contains(where: { $0.kind == .primary }) { page.footer = [] }
    if bot == .front { page.screen = ScreenID(rawValue: Ecran.amelibot.rawValue) }
    return page
  }

  private var screenPage: Page {
    switch place {
    case .ecran(let ecran): page(of: ecran)
    case .paiement(let id): paiementPage(id)
    case .message(let id): messagePage(id)
    case .etape(let parcours, let etape): etapePage(parcours, etape)
    }
  }

  private func page(of ecran: Ecran) -> Page {
    switch ecran {
    case .accueil: accueilPage
    case .paiements: paiementsPage
    case .demarches: demarchesPage
    case .informations: informationsPage
    case .coordonnees: coordonneesPage
    case .agenda: agendaPage
    case .notifications: notificationsPage
    case .messagerie: messageriePage
    case .nouveauMessage: nouveauMessagePage
    case .satisfaction: satisfactionPage
    case .aide: aidePage
    case .planDuSite: planDuSitePage
    case .prevention, .mentionsLegales, .accessibilite, .securite, .donneesPersonnelles:
      fixedPage(ecran)
    case .amelibot, .paiementsDetail, .message: accueilPage
    }
  }

  /// A page with what all pages have in common.
  func makePage(_ title: SafeText, blocks: [Block], actions: [Control] = []) -> Page {
    Page(
      screen: place.screen, title: title, person: SafeText(account.assure.nomComplet),
      date: PageDate(full: SafeText(today.full), brief: SafeText(today.brief)),
      errors: errors, blocks: blocks, actions: actions, footer: footer)
  }

  var retour: Control { Control(.back, texte(.retour), .link) }

  private var tabs: [Control] {
    [
      tab(.accueil, texte(.ongletAccueil)),
      tab(
        .paiements, texte(.ongletPaiements), texte(.ongletPaiementsCourt),
        texte(.ongletPaiementsMini)),
      tab(
        .demarches, texte(.ongletDemarches), texte(.ongletDemarchesCourt),
        texte(.ongletDemarchesMini)),
      tab(
        .prevention, texte(.ongletPrevention), texte(.ongletPreventionCourt),
        texte(.ongletPreventionMini)),
      tab(.informations, texte(.ongletInformations), texte(.ongletInformationsCourt)),
      messagerieTab,
    ]
  }

  private func tab(
    _ ecran: Ecran, _ label: SafeText, _ short: SafeText? = nil, _ shortest: SafeText? = nil
  ) -> Control {
    Control(
      .to(ecran, "onglet"), label, .tab(isCurrent: section == ecran), short: short,
      shortest: shortest)
  }

  private var messagerieTab: Control {
    let count = ["n": String(unreadMessages.count)]
    if unreadMessages.isEmpty {
      return tab(
        .messagerie, texte(.ongletMessagerie), texte(.ongletMessagerieCourt),
        texte(.ongletMessagerieMini))
    }
    return tab(
      .messagerie, texte(.ongletMessagerieNombre, count),
      texte(.ongletMessagerieCourtNombre, count), texte(.ongletMessagerieMiniNombre, count))
  }

  /// The tab that the place belongs to.
  private var section: Ecran? {
    switch place {
    case .paiement: return .paiements
    case .message: return .messagerie
    case .etape: return .demarches
    case .ecran(let ecran):
      switch ecran {
      case .coordonnees: return .informations
      case .nouveauMessage: return .messagerie
      case .agenda, .notifications: return .accueil
      default: return ecran
      }
    }
  }

  private var footer: [Control] {
    let all: [(Ecran, Texte)] = [
      (.mentionsLegales, .piedMentions), (.accessibilite, .piedAccessibilite),
      (.securite, .piedSecurite), (.donneesPersonnelles, .piedDonnees),
    ]
    return all.map { Control(.to($0, "pied"), texte($1), .link) } + [
      Control(.to("https://www.ameli.fr/", "pied"), texte(.piedSite), .link),
      Control(.to(.planDuSite, "pied"), texte(.piedPlan), .link),
    ]
  }

  /// Every mistake in the words that stand at its field, each leading to it.
  private var errorSummary: [Block] {
    guard !errors.isEmpty else { return [] }
    let lines = errors.enumerated().flatMap { index, error -> [Inline] in
      let start: [Inline] = index > 0 ? [.text("\nErreur\u{A0}: ")] : []
      guard let field = error.control, field != .primary else {
        return start + [.text(error.message)]
      }
      return start + [.link(Control("erreur:\(field.rawValue)", error.message, .link))]
    }
    return [.note(.error, lines)]
  }

  private var statusLine: SafeText? {
    if isSending { return texte(.etatEnvoi) }
    switch keeping {
    case .nothing: return nil
    case .kept: return texte(.etatBrouillon)
    case .failed(let reason): return reason
    }
  }

  var caption: SafeText? {
    if bot == .front {
      return texte(conversation.turns.isEmpty ? .legendeQuestion : .legendeOrientation)
    }
    if place == .ecran(.accueil) { return texte(.legendeAccueil) }
    guard case .etape(let parcours, let id) = place else { return nil }
    return catalog.parcours(parcours)?.etape(id)?.legende.map { SafeText($0) }
  }
}
