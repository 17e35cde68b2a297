import ArgumentParser
import Store

/// `donnees reparer`: what can be read, in a fresh copy that takes the damaged folder's place.
struct DonneesReparer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reparer",
    abstract: "Remet en ordre des données abîmées ; l'original est gardé à côté.",
    helpNames: Donnees.helpNames)

  @OptionGroup var options: DonneesOptions

  mutating func run() throws {
    let upkeep = try options.folder.upkeep()
    let accounts = try options.accounts(of: upkeep)
    try options.forEach(accounts) { account throws(Failure) in
      let report = try upkeep.doing("rien n'est réparé, rien n'est changé.") {
        () throws(StoreError) in try upkeep.repair(account, stamp: Moment.now.stamp)
      }
      guard let report else { throw upkeep.missing(account) }
      for line in report.lines { try Output.say("\(account) : \(line)") }
    }
    if accounts.isEmpty { try Output.say("Il n'y a pas de compte dans \(upkeep.path).") }
  }
}

extension RepairReport {
  fileprivate var lines: [String] {
    switch outcome {
    case .clean: return ["tout est en ordre, rien n'est changé."]
    case .finished: return ["la réparation interrompue est terminée."]
    case .repaired(let original): return kept + missed + ["l'original est gardé dans \(original)."]
    }
  }

  private var kept: [String] {
    let back =
      recovered == 0 ? "" : ", dont \(recovered.french("retrouvé")) dans l'instantané"
    return ["réparé. \(facts.french("enregistrement"))\(back), \(drafts.french("brouillon"))."]
  }

  private var missed: [String] {
    var lines: [String] = []
    if lost > 0 {
      lines.append("perdu : \(lost.french("enregistrement")), dont rien n'est lisible.")
    }
    if !lostDrafts.isEmpty {
      lines.append("brouillons illisibles : \(lostDrafts.joined(separator: ", ")).")
    }
    if isForked {
      lines.append(
        """
        le journal n'est pas celui que le témoin a vu : relisez ce qui est gardé, il peut venir \
        d'ailleurs.
        """)
    }
    if lines.isEmpty { lines.append("rien n'est perdu.") }
    if scraps > 0 {
      let pieces = scraps > 1 ? "morceaux illisibles mis" : "morceau illisible mis"
      lines.append("\(scraps) \(pieces) de côté dans quarantaine/.")
    }
    if !leftBehind.isEmpty {
      lines.append("resté dans l'original seul : \(leftBehind.joined(separator: ", ")).")
    }
    return lines
  }
}
