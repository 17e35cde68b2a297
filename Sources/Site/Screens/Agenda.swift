import Catalog
import Pages

/// `agenda`: appointments, payments to come, reminders.
extension Session {
  var agendaPage: Page {
    makePage(
      texte(.titreAgenda),
      blocks: agendaSections.flatMap { _, title, lines in [.heading(level: 2, title)] + lines },
      actions: [retour])
  }

  /// Id, title and lines of the three sections, also on the dashboard.
  var agendaSections: [(id: String, title: SafeText, blocks: [Block])] {
    let agenda = dossier.agenda
    return [
      section("rendez-vous", .agendaRendezVous, agenda.rendezVous, none: .agendaAucunRendezVous),
      section("paiements", .agendaPaiements, agenda.paiementsAttendus, none: .agendaAucunPaiement),
      section("rappels", .agendaRappels, agenda.rappels, none: .agendaAucunRappel),
    ]
  }

  private func section(_ id: String, _ title: Texte, _ lines: [String], none: Texte)
    -> (id: String, title: SafeText, blocks: [Block])
  {
    let texts = lines.isEmpty ? [catalog.textes[none.rawValue]] : lines
    let blocks = texts.enumerated().map { index, text in
      Block.paragraph(inlines(text, "agenda.\(id).\(index)"))
    }
    return (id, texte(title), blocks)
  }
}
