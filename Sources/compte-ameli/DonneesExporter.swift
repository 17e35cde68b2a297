import ArgumentParser
import Glibc
import Pages
import Store

/// `donnees exporter`: all that is kept, in one document.
struct DonneesExporter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exporter",
    abstract: "Écrit tout ce qui est gardé dans un seul fichier, même si les données sont abîmées.",
    discussion: "Statut : 0 tout y est, 1 une partie n'a pas pu être lue ou écrite.",
    helpNames: Donnees.helpNames)

  @Option(
    name: [.customShort("o"), .customLong("sortie")],
    help: ArgumentHelp("Fichier à écrire (par défaut la sortie).", valueName: "fichier"))
  var sortie = "-"

  @Flag(help: "En JSON, un objet par compte, au lieu de texte.")
  var json = false

  @Flag(help: "Remplace le fichier s'il existe.")
  var remplacer = false

  @OptionGroup var options: DonneesOptions

  mutating func run() throws {
    let upkeep = try options.folder.upkeep()
    if sortie.isEmpty {
      throw Failure.usage("-o est vide. Donnez le chemin d'un fichier, ou « - ».")
    }
    if isAmongData(upkeep.path) {
      throw Failure.usage(
        """
        \(sortie) est dans le dossier des données, \(upkeep.path) : rien n'est exporté. Choisissez \
        un fichier ailleurs.
        """)
    }
    var exports: [Export] = []
    for account in try options.accounts(of: upkeep) {
      let export = try upkeep.doing("rien n'est exporté.") { () throws(StoreError) in
        try upkeep.export(account)
      }
      guard let export else { throw upkeep.missing(account) }
      exports.append(export)
    }
    if exports.isEmpty { throw Failure.store("Il n'y a pas de compte dans \(upkeep.path).") }
    try write(exports.map { json ? $0.json : $0.text }.joined(separator: json ? "\n" : "\n\n"))
    let partial = exports.filter { !$0.isComplete }.map(\.account)
    if !partial.isEmpty {
      throw Failure(
        line: """
          L'export de \(partial.joined(separator: ", ")) n'est pas complet : ce qui manque est dit \
          dans le document. Voyez : compte-ameli donnees verifier
          """, status: 1)
    }
  }

  /// Whether the file would stand in the store, whatever links or `..` lead there: it could take the
  /// place of what is kept.
  private func isAmongData(_ data: String) -> Bool {
    guard sortie != "-", let data = realPath(data) else { return false }
    let slash = sortie.lastIndex(of: "/")
    let parent = slash.map { String(sortie[...$0]) } ?? "."
    guard let folder = realPath(parent) else { return false }
    return folder == data || folder.hasPrefix(data == "/" ? data : data + "/")
  }

  private func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private func write(_ text: String) throws(Failure) {
    if sortie == "-" { return try Output.say(text) }
    do {
      let file = try ExportFile(path: sortie, fileSystem: RealFileSystem())
      // It may be read on a terminal.
      try file.write(SafeText(text).text + "\n", replacing: remplacer)
    } catch {
      throw failure(error)
    }
    try Output.say("Export écrit dans \(sortie).")
  }

  private func failure(_ fault: ExportFile.Fault) -> Failure {
    switch fault {
    case .exists:
      .usage("\(sortie) existe déjà. Choisissez un autre nom, ou ajoutez --remplacer.")
    case .notAFile:
      .usage("\(sortie) n'est pas un fichier. Donnez le chemin d'un fichier à écrire.")
    case .file(let fault):
      Failure(
        line: StoreMessage(.file(fault), during: .upkeep("l'export n'est pas écrit.")).text,
        status: 1)
    }
  }
}
