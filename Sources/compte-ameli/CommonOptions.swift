import ArgumentParser
import Domain
import Glibc

/// What all commands that show an account take.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Assuré à montrer : camille, odette, karim ou lea.", valueName: "id"))
  var assure = "camille"

  @Option(
    help: ArgumentHelp(
      "Dossier des données (par défaut $XDG_DATA_HOME/compte-ameli).", valueName: "dossier"))
  var donnees: String?

  @Flag(help: "Ne garde rien sur le disque.")
  var ephemere = false

  @Option(
    help: ArgumentHelp(
      "Date du jour simulé (par défaut la vraie date).", valueName: "AAAA-MM-JJ"))
  var date: String?

  @Flag(help: "Affiche le compte en lignes, l'une après l'autre.")
  var lineaire = false

  @Option(
    help: ArgumentHelp(
      "Couleurs : auto, clair, sombre, contraste ou mono.", valueName: "nom"))
  var theme = "auto"

  @Option(
    help: ArgumentHelp(
      "Écrit là ce qui vient de se passer, une ligne à la fois (ouvrir).", valueName: "fd:N|fichier"
    ))
  var annonces: String?
  @Flag(help: "Prend la souris : clic et molette. F4 la rend au terminal pour copier.")
  var souris = false
}

/// The options, checked.
struct Opening {
  var assure = Assure.ID(rawValue: "camille")
  var folder: String?
  var isEphemeral = false
  var today = CivilDate.today
  var theme = "auto"
  /// Asked for by the option.
  var isLinear = false
  /// Where the announcements go, as it was typed.
  var announcements: String?
  var takesMouse = false
  /// The descriptor of who holds the session's clock.
  var clock: Int32?

  static var standard: Opening { Opening() }

  /// A name that is no UTF-8 would be read as another folder's.
  static func checkFolder(_ path: String?) throws(Failure) {
    guard let path else { return }
    guard !path.isEmpty else {
      throw .usage("--donnees est vide. Donnez le chemin d'un dossier, ou retirez l'option.")
    }
    guard !path.unicodeScalars.contains("\u{FFFD}") else {
      throw .usage("--donnees « \(path) » n'est pas de l'UTF-8. Donnez un autre dossier.")
    }
  }

  init() {}

  init(_ options: CommonOptions) throws(Failure) {
    assure = Assure.ID(rawValue: options.assure)
    folder = options.donnees
    isEphemeral = options.ephemere
    theme = options.theme
    isLinear = options.lineaire
    announcements = options.annonces
    takesMouse = options.souris
    if let date = options.date {
      guard let day = CivilDate(iso: date) else {
        throw .usage(
          "--date « \(date) » n'est pas un jour. Écrivez AAAA-MM-JJ, par exemple 2024-10-14.")
      }
      guard (1950...2199).contains(day.year) else {
        throw .usage("--date \(date) est trop loin. Choisissez un jour de 1950 à 2199.")
      }
      today = day
    }
    try Self.checkFolder(options.donnees)
  }
}

extension CivilDate {
  /// The real date, where the machine is. The only clock of the program.
  static var today: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDate(dayNumber: now / 86_400)
  }
}
