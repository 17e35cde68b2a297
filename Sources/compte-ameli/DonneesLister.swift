import ArgumentParser
import Guide
import Store

/// `donnees lister`: each account with what it holds; nothing is made, locked or changed.
struct DonneesLister: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lister", abstract: "Liste les comptes du dossier, sans rien changer.",
    helpNames: Donnees.helpNames)

  @Flag(help: "Un objet JSON par compte.")
  var json = false

  @OptionGroup var folder: DonneesFolder

  mutating func run() throws {
    let upkeep = try folder.upkeep()
    let accounts = try upkeep.doing("rien n'est lu.") { () throws(StoreError) in
      try upkeep.accounts()
    }
    for account in accounts {
      let listing = Listing(account, upkeep)
      if json {
        try Output.print(listing.json.document)
      } else {
        try Output.say(listing.text)
      }
    }
    if accounts.isEmpty, !json { try Output.say("Il n'y a pas de compte dans \(upkeep.path).") }
  }
}

/// An account in one line.
private struct Listing {
  /// For programs: these words stay.
  private enum State: String {
    case ok, verrouille, abime, illisible
    case plusRecent = "plus-recent"
    case inacheve
  }

  private let account: String
  private let checkup: Checkup?
  private let state: State
  private let detail: String

  init(_ account: String, _ upkeep: Upkeep) {
    self.account = account
    do {
      checkup = try upkeep.check(account)
    } catch {
      checkup = nil
      state = .illisible
      detail = "illisible. " + StoreMessage(error, during: .upkeep("rien n'est lu.")).text
      return
    }
    guard let checkup else {
      state = .inacheve
      detail = "réparation inachevée : compte-ameli donnees reparer --assure \(account)"
      return
    }
    (state, detail) = Self.judge(checkup)
  }

  private static func judge(_ checkup: Checkup) -> (State, String) {
    let count = checkup.defects.count
    let damage =
      "abîmé (\(count.french("défaut"))) : compte-ameli donnees verifier --assure \(checkup.account)"
    if let holder = checkup.holder {
      let locked = "verrouillé par \(holder.phrase)"
      return (.verrouille, count == 0 ? locked : locked + ", " + damage)
    }
    if checkup.isNewer { return (.plusRecent, "écrit par une version plus récente du programme") }
    return count == 0 ? (.ok, "ok") : (.abime, damage)
  }

  var text: String {
    guard let checkup else { return "\(account) : \(detail)" }
    let copies =
      checkup.originals.isEmpty ? "" : " ; à côté : \(checkup.originals.joined(separator: ", "))"
    return """
      \(account) : \(checkup.facts.french("enregistrement")), \
      \(checkup.drafts.french("brouillon")), \(checkup.bytes.french("octet")), modifié le \
      \(Moment(seconds: checkup.modified).french), \(detail)\(copies)
      """
  }

  var json: JSON {
    .members([
      "assure": .text(account),
      "faits": checkup.map { .number($0.facts) },
      "brouillons": checkup.map { .number($0.drafts) },
      "octets": checkup.map { .number($0.bytes) },
      "modifie": checkup.map { .text(Moment(seconds: $0.modified).iso) },
      "originaux": checkup.map { .array($0.originals.map { .text($0) }) },
      "etat": .text(state.rawValue),
      "detail": .text(detail),
    ])
  }
}

extension Int {
  /// `2 brouillons`
  func french(_ noun: String) -> String { "\(self) \(noun)\(self > 1 ? "s" : "")" }
}
