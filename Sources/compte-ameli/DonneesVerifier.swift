import ArgumentParser
import Guide
import Store

/// `donnees verifier`: reads every byte and says what is wrong; nothing is changed.
struct DonneesVerifier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier",
    abstract: "Relit toutes les données et dit ce qui ne va pas, sans rien changer.",
    discussion: "Statut : 0 tout est en ordre, 1 des défauts, 3 les données ne se lisent pas.",
    helpNames: Donnees.helpNames)

  @Flag(help: "Un objet JSON par défaut, puis un par compte.")
  var json = false

  @OptionGroup var options: DonneesOptions

  mutating func run() throws {
    let upkeep = try options.folder.upkeep()
    var found = 0
    let accounts = try options.accounts(of: upkeep)
    for account in accounts {
      let checkup = try upkeep.doing("rien n'est vérifié.") { () throws(StoreError) in
        try upkeep.check(account)
      }
      guard let checkup else { throw upkeep.missing(account) }
      try show(checkup)
      found += checkup.defects.count
    }
    if accounts.isEmpty, !json { try Output.say("Il n'y a pas de compte dans \(upkeep.path).") }
    if found > 0 { throw Failure(line: nil, status: 1) }
  }

  private func show(_ checkup: Checkup) throws(Failure) {
    if json {
      for defect in checkup.defects { try Output.print(defect.json(checkup.account).document) }
      return try Output.print(checkup.json.document)
    }
    for defect in checkup.defects { Output.mistake(defect.phrase) }
    let state =
      checkup.defects.isEmpty ? "tout est en ordre" : checkup.defects.count.french("défaut")
    try Output.say(
      """
      \(checkup.account) : \(state). \(checkup.facts.french("enregistrement")), \
      \(checkup.drafts.french("brouillon")).
      """)
    for remark in checkup.remarks { try Output.say("  " + remark) }
  }
}

extension Checkup.Defect {
  fileprivate func json(_ account: String) -> JSON {
    .members([
      "assure": .text(account),
      "fichier": .text(path),
      "ligne": line.map { .number($0) },
      "defaut": .text(what),
      "conseil": .text(advice),
    ])
  }
}

extension Checkup {
  fileprivate var json: JSON {
    .members([
      "assure": .text(account),
      "defauts": .number(defects.count),
      "faits": .number(facts),
      "brouillons": .number(drafts),
      "remarques": .array(remarks.map { .text($0) }),
    ])
  }
}
