package import Domain

/// An insured person with all that the caisse has about them before anything is done here.
package struct DossierAssure: Hashable, Sendable {
  package let tete: Tete
  /// One a month, the current month first; months without a payment are left out.
  package let mois: [MoisDePaiements]

  package init(_ tete: Tete, mois: [MoisDePaiements]) {
    self.tete = tete
    self.mois = mois
  }

  package init(
    assure: Assure, situation: String, mois: [MoisDePaiements], messages: [MessageModele],
    notifications: [NotificationModele], agenda: Agenda
  ) {
    let tete = Tete(
      assure: assure, situation: situation, messages: messages, notifications: notifications,
      agenda: agenda)
    self.init(tete, mois: mois)
  }

  package var assure: Assure { tete.assure }
  package var situation: String { tete.situation }
  package var messages: [MessageModele] { tete.messages }
  package var notifications: [NotificationModele] { tete.notifications }
  package var agenda: Agenda { tete.agenda }

  /// All but the payments: what the account needs to open.
  package struct Tete: Hashable, Sendable, Codable {
    package var assure: Assure
    /// In one sentence: what this person is there to show.
    package var situation: String
    package var messages: [MessageModele]
    package var notifications: [NotificationModele]
    package var agenda: Agenda

    package init(
      assure: Assure, situation: String, messages: [MessageModele],
      notifications: [NotificationModele], agenda: Agenda
    ) {
      self.assure = assure
      self.situation = situation
      self.messages = messages
      self.notifications = notifications
      self.agenda = agenda
    }
  }
}

/// A day of the content, told from the month in which the account was opened: `M0/11`, `M-2/05`.
/// The history so stays 27 months long whenever somebody opens the account for the first time.
package struct JourRelatif: Hashable, Sendable, Codable, Comparable {
  /// 0 for the month of the opening, -1 for the one before.
  package var mois: Int
  /// The month's last day stands for a day that it does not have.
  package var jour: Int

  package init(mois: Int, jour: Int) {
    self.mois = mois
    self.jour = jour
  }

  /// Reads `M0/11` and `M-2/05`. Nil unless the month is from -40 to 1 and the day from 1 to 31.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].hasPrefix("M"), let mois = Int(parts[0].dropFirst()),
      let jour = Int(parts[1]), (-40...1).contains(mois), (1...31).contains(jour)
    else { return nil }
    self.init(mois: mois, jour: jour)
  }

  /// The real day, in an account first opened on `opening`.
  package func date(from opening: CivilDate) -> CivilDate {
    opening.settingDay(1).adding(months: mois).settingDay(jour)
  }

  package static func < (left: JourRelatif, right: JourRelatif) -> Bool {
    (left.mois, left.jour) < (right.mois, right.jour)
  }
}

/// A payment whose days are told from the opening of the account.
package struct PaiementModele: Hashable, Sendable, Codable {
  package struct Ligne: Hashable, Sendable, Codable {
    package var beneficiaire: String
    package var nature: String
    package var professionnel: String
    package var date: JourRelatif
    package var paye: Euros
    package var base: Euros
    package var taux: Int
    package var verse: Euros

    package init(
      beneficiaire: String, nature: String, professionnel: String, date: JourRelatif,
      paye: Euros, base: Euros, taux: Int, verse: Euros
    ) {
      self.beneficiaire = beneficiaire
      self.nature = nature
      self.professionnel = professionnel
      self.date = date
      self.paye = paye
      self.base = base
      self.taux = taux
      self.verse = verse
    }
  }

  package struct Retenue: Hashable, Sendable, Codable {
    package var nature: String
    package var date: JourRelatif
    package var montant: Euros

    package init(nature: String, date: JourRelatif, montant: Euros) {
      self.nature = nature
      self.date = date
      self.montant = montant
    }
  }

  package var id: Paiement.ID
  package var date: JourRelatif
  package var nature: Paiement.Nature
  package var libelle: String
  package var destinataire: String?
  package var lignes: [Ligne]
  package var retenues: [Retenue]
  package var transmisComplementaire: Bool

  package init(
    id: Paiement.ID, date: JourRelatif, nature: Paiement.Nature, libelle: String,
    destinataire: String?, lignes: [Ligne], retenues: [Retenue], transmisComplementaire: Bool
  ) {
    self.id = id
    self.date = date
    self.nature = nature
    self.libelle = libelle
    self.destinataire = destinataire
    self.lignes = lignes
    self.retenues = retenues
    self.transmisComplementaire = transmisComplementaire
  }
}

extension PaiementModele {
  /// The payment as the account shows it: real days, one block a beneficiary.
  package func paiement(from opening: CivilDate) -> Paiement {
    var blocs: [Paiement.Bloc] = []
    for ligne in lignes {
      let act = Paiement.Ligne(
        nature: ligne.nature, professionnel: ligne.professionnel,
        date: ligne.date.date(from: opening), paye: ligne.paye, base: ligne.base,
        taux: ligne.taux, verse: ligne.verse)
      if let index = blocs.firstIndex(where: { $0.beneficiaire == ligne.beneficiaire }) {
        blocs[index].lignes.append(act)
      } else {
        blocs.append(.init(beneficiaire: ligne.beneficiaire, lignes: [act]))
      }
    }
    return Paiement(
      id: id, date: date.date(from: opening), nature: nature, libelle: libelle,
      destinataire: destinataire, blocs: blocs,
      retenues: retenues.map {
        .init(nature: $0.nature, date: $0.date.date(from: opening), montant: $0.montant)
      },
      transmisComplementaire: transmisComplementaire)
  }
}

/// A message that was there before the account was opened.
package struct MessageModele: Hashable, Sendable, Codable {
  package var id: Message.ID
  package var correspondant: String
  package var objet: String
  package var date: JourRelatif
  package var corps: [String]
  /// Already read when the account is opened for the first time.
  package var lu: Bool

  package init(
    id: Message.ID, correspondant: String, objet: String, date: JourRelatif, corps: [String],
    lu: Bool
  ) {
    self.id = id
    self.correspondant = correspondant
    self.objet = objet
    self.date = date
    self.corps = corps
    self.lu = lu
  }
}

/// A notification that was there before the account was opened.
package struct NotificationModele: Hashable, Sendable, Codable {
  package var id: String
  package var titre: String
  package var texte: String
  package var date: JourRelatif
  /// The screen where something can be done about it.
  package var vers: String?

  package init(id: String, titre: String, texte: String, date: JourRelatif, vers: String?) {
    self.id = id
    self.titre = titre
    self.texte = texte
    self.date = date
    self.vers = vers
  }
}

/// MON AGENDA: lines under three titles. A line may hold links: `[texte](ecran)`.
package struct Agenda: Hashable, Sendable, Codable {
  package var rendezVous: [String]
  package var paiementsAttendus: [String]
  package var rappels: [String]

  package init(rendezVous: [String], paiementsAttendus: [String], rappels: [String]) {
    self.rendezVous = rendezVous
    self.paiementsAttendus = paiementsAttendus
    self.rappels = rappels
  }
}
