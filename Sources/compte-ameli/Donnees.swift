import ArgumentParser
import Store

/// `compte-ameli donnees`: looks after what is on the disk.
struct Donnees: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Liste, vérifie, répare, exporte ou efface les données gardées.",
    subcommands: [
      DonneesLister.self, DonneesVerifier.self, DonneesReparer.self, DonneesExporter.self,
      DonneesEffacer.self,
    ],
    helpNames: helpNames)

  static let helpNames: NameSpecification = [.customLong("aide"), .long, .short]
}

/// What the commands of `donnees` take.
struct DonneesOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Compte dont il s'agit (par défaut camille).", valueName: "id"))
  var assure: String?

  @Flag(help: "Tous les comptes du dossier.")
  var tous = false

  @OptionGroup var folder: DonneesFolder
}

struct DonneesFolder: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Dossier des données (par défaut $XDG_DATA_HOME/compte-ameli).", valueName: "dossier"))
  var donnees: String?

  func upkeep() throws(Failure) -> Upkeep {
    try Opening.checkFolder(donnees)
    var opening = Opening.standard
    opening.folder = donnees
    do {
      return Upkeep(folder: try opening.storeFolder(), fileSystem: RealFileSystem())
    } catch {
      throw .store(StoreMessage(error, during: .opening).text)
    }
  }
}

extension DonneesOptions {
  /// The accounts that are meant; with `--tous` there may be none.
  func accounts(of upkeep: Upkeep) throws(Failure) -> [String] {
    guard tous else { return [assure ?? "camille"] }
    if let assure {
      throw .usage("--tous et --assure \(assure) se contredisent : gardez l'une des deux.")
    }
    return try upkeep.doing("rien n'est lu.") { () throws(StoreError) in try upkeep.accounts() }
  }
}

extension DonneesOptions {
  /// Does something with each account. With several, one that can't be dealt with is named and does
  /// not keep the others from it.
  func forEach(_ accounts: [String], _ body: (String) throws(Failure) -> Void) throws(Failure) {
    var status: Int32?
    for account in accounts {
      do throws(Failure) {
        try body(account)
      } catch {
        guard tous, let line = error.line, error.status == 3 else { throw error }
        Output.mistake("\(account) : \(line)")
        status = error.status
      }
    }
    if let status { throw Failure(line: nil, status: status) }
  }
}

extension Upkeep {
  /// Does something with the store; a failure is told with what did not come of it.
  func doing<Value>(
    _ consequence: String, _ body: () throws(StoreError) -> Value
  ) throws(Failure) -> Value {
    do {
      return try body()
    } catch {
      let line = StoreMessage(error, during: .upkeep(consequence)).text
      if case .wrongID = error { throw .usage(line) }
      throw .store(line)
    }
  }

  /// Nothing is kept under that name.
  func missing(_ account: String) -> Failure {
    let known = (try? accounts()) ?? []
    if known.contains(account) {
      return .store(
        """
        De « \(account) » il ne reste dans \(path) que des copies d'une réparation. Donnez à l'une le \
        nom \(account), puis recommencez.
        """)
    }
    let others = known
    let advice =
      others.isEmpty
      ? "Indiquez le bon dossier avec --donnees." : "Choisissez \(others.joined(separator: ", "))."
    return .store("Il n'y a pas de compte « \(account) » dans \(path). " + advice)
  }
}
