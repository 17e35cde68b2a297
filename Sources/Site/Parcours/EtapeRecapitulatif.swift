import Catalog
import Domain
import Pages

/// All answers, each with its « Modifier », then the sending (seed « médiateur », step 6).
extension Session {
  func recapitulatifPage(_ recapitulatif: Recapitulatif, in parcours: Parcours) -> Page {
    let answers = parcours.etapes.flatMap { etape in
      reponses(of: etape, in: parcours).map { reponse in
        LabelledValue(
          label: SafeText(reponse.libelle), value: [.text(shown(reponse.valeur))],
          action: modify(etape, reponse))
      }
    }
    return makePage(
      SafeText(parcours.titre),
      blocks: [.paragraph([.text(SafeText(recapitulatif.chapeau))]), .facts(answers)],
      actions: [retour, Control(.primary, SafeText(recapitulatif.bouton), .primary)])
  }

  mutating func updateRecapitulatif(_ etape: Etape, in parcours: Parcours, _ event: Event)
    -> [Effect]
  {
    switch event {
    case .activated(.primary): return send(parcours)
    case .activated(let control): return mend(control, in: parcours)
    default: return []
    }
  }

  /// Answers of earlier steps, above the field that they are about.
  func recalls(_ champs: [String], in parcours: Parcours) -> [LabelledValue] {
    parcours.etapes.flatMap { etape in
      reponses(of: etape, in: parcours).filter { champs.contains($0.champ) }.map { reponse in
        LabelledValue(
          label: SafeText(reponse.libelle), value: [.text(shown(reponse.valeur))],
          action: modify(etape, reponse))
      }
    }
  }

  /// « Modifier »: to the step, and from there straight back.
  mutating func mend(_ control: ControlID, in parcours: Parcours) -> [Effect] {
    guard let target = control.suffix(after: "modifier:")?.split(separator: ".").first,
      let etape = parcours.etape(String(target))
    else { return [] }
    guard case .etape(_, let current) = place else { return [] }
    let destination = Place.etape(parcours.id, etape.id)
    if current == parcours.recapitulatif?.id { isMending = true }
    // The step before is gone back to, so that Retour there leads on back.
    if placeBefore(current, of: parcours.id) == destination { return wentBack() }
    return go(to: destination, from: control)
  }

  /// What is shown here is what is sent.
  func reponses(of etape: Etape, in parcours: Parcours) -> [Demande.Reponse] {
    let draft = draft(of: parcours)
    switch etape.genre {
    case .motif(let choix):
      let chosen = choix.motifs.first { $0.id == draft[choix.champ] }
      return [.init(champ: choix.champ, libelle: choix.libelle, valeur: chosen?.texte ?? "")]
    case .champs(let champs), .texte(let champs):
      return champs.champs.map { champ in
        .init(
          champ: champ.id, libelle: champ.libelleRappel ?? champ.libelle,
          valeur: readable(draft[champ.id], champ))
      }
    case .cas, .recapitulatif, .confirmation: return []
    }
  }

  /// As the caisse reads it: days and amounts written out, texts as they were typed.
  private func readable(_ value: String, _ champ: Champ) -> String {
    let normal = TextRule.normalized(value)
    switch champ.genre {
    case .datePassee: return CivilDate(typed: normal)?.long ?? normal
    case .montant: return Euros(typed: normal)?.french ?? normal
    default: return normal
    }
  }

  private func shown(_ value: String) -> SafeText {
    value.isEmpty ? texte(.recapitulatifVide) : SafeText(value)
  }

  private func modify(_ etape: Etape, _ reponse: Demande.Reponse) -> Control {
    Control("modifier:\(etape.id).\(reponse.champ)", texte(.recapitulatifModifier), .link)
  }

  // MARK: Sending

  private mutating func send(_ parcours: Parcours) -> [Effect] {
    guard !isSending else { return [] }
    if let wrong = firstWrong(in: parcours) {
      isMending = true
      return go(to: .etape(parcours.id, wrong.id), from: .primary)
        + showErrors(of: wrong, in: parcours)
    }
    errors = []
    return record(.demandeEnvoyee(demande(in: parcours)), then: .confirm(parcours.id))
  }

  private func demande(in parcours: Parcours) -> Demande {
    let id = Demande.ID(
      prefixe: parcours.prefixe, annee: today.year, rank: account.revision, seed: seed)
    let contact = parcours.joursOuvres.map { FrenchCalendar.date($0, workingDaysAfter: today) }
    let reponses = parcours.etapes.flatMap { self.reponses(of: $0, in: parcours) }
    return Demande(
      id: id, parcours: parcours.id.rawValue, titre: parcours.titre, date: today,
      contactAvant: contact, reponses: reponses, brouillon: draft(of: parcours).id,
      accuse: accuse(parcours.accuse, id, contact, reponses))
  }

  private func accuse(
    _ accuse: Parcours.Accuse, _ id: Demande.ID, _ contact: CivilDate?,
    _ reponses: [Demande.Reponse]
  ) -> Message {
    let values = [
      "reference": id.rawValue, "date": today.full, "contact": contact?.full ?? "",
    ]
    let paragraphs = accuse.corps.flatMap { paragraph -> [String] in
      if paragraph == "{reponses}" { return reponses.map { "\($0.libelle) : \($0.valeur)" } }
      if paragraph.contains("{contact}"), contact == nil { return [] }
      return [paragraph.filling(values)]
    }
    return Message(
      id: Message.ID(rawValue: "accuse-\(id.rawValue)"), sens: .recu,
      correspondant: accuse.correspondant, objet: accuse.objet.filling(values), date: today,
      corps: paragraphs)
  }
}
