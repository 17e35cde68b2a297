import Catalog
import Domain

extension ReadDossier {
  init(_ record: inout Record) {
    let assure = record.record("assure") { Assure(&$0) }
    let situation = record.text("situation")
    let messages = record.records("messages") { MessageModele(&$0) }
    let notifications = record.records("notifications") { NotificationModele(&$0) }
    let agenda = record.optionalRecord("agenda") { Agenda(&$0) }
    paiements = record.list("paiements", atLeast: 0).map { [reading = record.reading] in
      Located(value: Record.read($0, reading) { PaiementModele(&$0) }, entry: $0)
    }
    entry = record.entry
    tete = assure.map {
      DossierAssure.Tete(
        assure: $0, situation: situation, messages: messages, notifications: notifications,
        agenda: agenda ?? Agenda(rendezVous: [], paiementsAttendus: [], rappels: []))
    }
  }
}

extension Assure {
  init?(_ record: inout Record) {
    let id = record.word("id")
    let (prenom, nom) = (record.text("prenom"), record.text("nom"))
    let naissance = record.date("naissance")
    let nir = record.nir("nir")
    let caisse = record.caisse("caisse")
    let adresse = record.texts("adresse", atLeast: 1)
    let coordonnees = record.record("coordonnees") { Coordonnees(&$0) }
    let beneficiaires = record.records("beneficiaires", atLeast: 1) { Beneficiaire(&$0) }
    let complementaire = record.optionalRecord("complementaire") { Complementaire(&$0) }
    let medecinTraitant = record.optionalText("medecinTraitant")
    guard let nir, let coordonnees else { return nil }
    self.init(
      id: ID(rawValue: id), prenom: prenom, nom: nom, naissance: naissance, nir: nir,
      caisse: caisse, adresse: adresse, coordonnees: coordonnees, beneficiaires: beneficiaires,
      complementaire: complementaire, medecinTraitant: medecinTraitant)
  }
}

extension Coordonnees {
  init?(_ record: inout Record) {
    let (telephone, courriel) = (record.telephone("telephone"), record.courriel("courriel"))
    guard let telephone, let courriel else { return nil }
    self.init(telephone: telephone, courriel: courriel)
  }
}

extension Assure.Beneficiaire {
  init(_ record: inout Record) {
    self.init(
      prenom: record.text("prenom"), naissance: record.date("naissance"),
      lien: record.text("lien"))
  }
}

extension Assure.Complementaire {
  init(_ record: inout Record) {
    self.init(
      nom: record.text("nom"), transmissionAutomatique: record.flag("transmissionAutomatique"),
      estSolidaire: record.flag("estSolidaire", otherwise: false))
  }
}

extension MessageModele {
  init(_ record: inout Record) {
    self.init(
      id: Message.ID(rawValue: record.word("id")), correspondant: record.text("correspondant"),
      objet: record.text("objet"), date: record.day("date"),
      corps: record.texts("corps", atLeast: 1), lu: record.flag("lu", otherwise: false))
  }
}

extension NotificationModele {
  init(_ record: inout Record) {
    self.init(
      id: record.word("id"), titre: record.text("titre"), texte: record.text("texte"),
      date: record.day("date"), vers: record.optionalWord("vers"))
  }
}

extension Agenda {
  init(_ record: inout Record) {
    self.init(
      rendezVous: record.texts("rendezVous"),
      paiementsAttendus: record.texts("paiementsAttendus"), rappels: record.texts("rappels"))
  }
}

extension PaiementModele {
  /// Without an `id`, the payment gets one when it finds its rank in its month.
  init(_ record: inout Record) {
    self.init(
      id: Paiement.ID(rawValue: record.optionalWord("id") ?? ""), date: record.day("date"),
      nature: record.choice("nature", of: Paiement.Nature.self) ?? .remboursement,
      libelle: record.text("libelle"), destinataire: record.optionalText("destinataire"),
      lignes: record.records("lignes", atLeast: 1) { Ligne(&$0) },
      retenues: record.records("retenues") { Retenue(&$0) },
      transmisComplementaire: record.flag("transmisComplementaire", otherwise: false))
  }
}

extension PaiementModele.Ligne {
  init(_ record: inout Record) {
    self.init(
      beneficiaire: record.text("beneficiaire"), nature: record.text("nature"),
      professionnel: record.text("professionnel"), date: record.day("date"),
      paye: record.amount("paye"), base: record.amount("base"),
      taux: record.number("taux", as: "70"), verse: record.amount("verse"))
  }
}

extension PaiementModele.Retenue {
  init(_ record: inout Record) {
    self.init(
      nature: record.text("nature"), date: record.day("date"),
      montant: record.amount("montant"))
  }
}
