import ArgumentParser
import Glibc
import Store

/// `donnees effacer`: removes all that is kept of an account.
struct DonneesEffacer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "effacer",
    abstract: "Efface toutes les données d'un compte, copies et restes compris.",
    discussion:
      "Le disque n'est pas surchargé : un outil spécialisé pourrait retrouver des traces.",
    helpNames: Donnees.helpNames)

  @Flag(help: "N'attend pas de confirmation.")
  var oui = false

  @OptionGroup var options: DonneesOptions

  mutating func run() throws {
    let upkeep = try options.folder.upkeep()
    let accounts = try options.accounts(of: upkeep)
    if accounts.isEmpty { return try Output.say("Il n'y a pas de compte dans \(upkeep.path).") }
    if !oui { try confirm(accounts, upkeep) }
    try options.forEach(accounts) { account throws(Failure) in
      let count = try erase(account, upkeep)
      try Output.say(
        count.map { "\(account) : tout est effacé (\($0.french("fichier")))." }
          ?? "\(account) : rien à effacer dans \(upkeep.path).")
    }
  }

  private func erase(_ account: String, _ upkeep: Upkeep) throws(Failure) -> Int? {
    do {
      return try upkeep.erase(account)
    } catch {
      // These come before anything is removed.
      let consequence =
        switch error {
        case .readOnly, .refusedFolder, .wrongID: "rien n'est effacé."
        default: "tout n'est pas effacé."
        }
      return try upkeep.doing(consequence) { () throws(StoreError) in throw error }
    }
  }

  private func confirm(_ accounts: [String], _ upkeep: Upkeep) throws(Failure) {
    guard isatty(STDIN_FILENO) == 1 else {
      throw .usage("Rien n'est effacé sans confirmation. Ajoutez --oui pour effacer.")
    }
    try Output.say(
      """
      Tout ce qui est gardé de \(accounts.joined(separator: ", ")) dans \(upkeep.path) va être \
      effacé, pour toujours.
      Tapez « effacer » pour confirmer, autre chose pour renoncer :
      """)
    let answer = readLine() ?? ""
    guard answer.split(whereSeparator: \.isWhitespace) == ["effacer"] else {
      throw Failure(line: "Rien n'est effacé : vous n'avez pas tapé « effacer ».", status: 1)
    }
  }
}
