import Domain

/// What an account's folder holds, and what is wrong with it: made by looking alone.
package struct Checkup: Sendable {
  /// Something that is not as the program left it.
  package struct Defect: Hashable, Sendable {
    /// The whole path, for people and tools to go there.
    package let path: String
    /// Counted from 1; nil when no line is to blame.
    package let line: Int?
    package let what: String
    package let advice: String

    /// `chemin:ligne: quoi ; que faire`, as compilers have it.
    package var phrase: String {
      path + (line.map { ":\($0)" } ?? "") + ": " + what + " " + advice
    }
  }

  package let account: String
  package let path: String
  /// How many facts there were since the account was opened, without those that are lost.
  package internal(set) var facts = 0
  /// Facts of which an earlier repair kept only the place.
  package internal(set) var lost = 0
  package internal(set) var drafts = 0
  /// Of all files together.
  package internal(set) var bytes = 0
  /// When a file was last changed, in seconds since 1970.
  package internal(set) var modified = 0
  /// Who writes in it now.
  package internal(set) var holder: Holder?
  package internal(set) var defects: [Defect] = []
  /// What is worth knowing and no mistake.
  package internal(set) var remarks: [String] = []
  /// Folders of before a repair.
  package internal(set) var originals: [String] = []
  /// A later version of the program wrote in it.
  package internal(set) var isNewer = false

  init(_ reading: AccountReading, account: String) {
    self.account = account
    path = reading.folder.path
    holder = reading.holder
    let files = reading.entries.filter { $0.status.kind == .file }
    bytes = files.reduce(0) { $0 + $1.status.size }
    // Only looking for the lock and the room set aside says nothing of the person's work.
    modified =
      files.filter { ![StoreLock.fileName, Reserve.fileName].contains($0.name) }
      .map(\.status.modified).max() ?? 0
    checkRights(reading)
    checkFacts(reading)
    checkDrafts(reading)
    checkRemains(reading)
  }

  mutating func report(_ file: String, line: Int? = nil, _ what: String, _ remedy: Remedy) {
    let place = file.isEmpty ? path : path + "/" + file
    defects.append(
      Defect(path: place, line: line, what: what, advice: remedy.advice(account, place)))
  }
}

/// What to do about a defect.
enum Remedy {
  case repair, open, mend, update
  case close(mode: String)
  case own, takeAway, putBack, disk

  func advice(_ account: String, _ path: String) -> String {
    switch self {
    case .repair: "Réparez avec : compte-ameli donnees reparer --assure \(account)"
    case .open: "Rien n'est perdu : ouvrez le compte, c'est remis en ordre."
    case .mend: "Ouvrez le compte : ce qui se lit est remis en ordre."
    case .update: "Installez la version récente du programme pour la lire."
    case .close(let mode): "Fermez-le avec : chmod \(mode) \(path)"
    case .own:
      "Rendez-le à votre utilisateur (chown), ou réparez avec : compte-ameli donnees reparer"
    case .putBack: "Remettez-le dans le dossier de ce compte, et celui de \(account) ici."
    case .takeAway: "Déplacez-le hors de ce dossier."
    case .disk: "Vérifiez l'état du disque et les droits, puis recommencez."
    }
  }
}
