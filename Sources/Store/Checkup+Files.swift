import Domain

/// Whose files they are and who can read them, the drafts, and what else lies there.
extension Checkup {
  private static let folders = [Archives.folderName, Quarantine.folderName]
  private static let files = [
    Journal.fileName, Snapshot.fileName, Witness.fileName, StoreLock.fileName, Reserve.fileName,
  ]

  mutating func checkRights(_ reading: AccountReading) {
    let folder = reading.folder
    let user = folder.fileSystem.userID
    if let status = try? folder.fileSystem.status(folder.handle) {
      checkRights("", status, user: user)
    }
    for entry in reading.entries { checkRights(entry.name, entry.status, user: user) }
  }

  private mutating func checkRights(_ name: String, _ status: FileStatus, user: UInt32) {
    let isFolder = name.isEmpty || Self.folders.contains(name)
    guard status.kind == (isFolder ? .folder : .file) else {
      // What is not the program's is said once, as a remark.
      if Self.isOurs(name) { report(name, "Ce n'est pas un fichier ordinaire.", .takeAway) }
      return
    }
    if status.owner != user {
      report(name, "Il appartient à un autre utilisateur (n° \(status.owner)).", .own)
    } else if status.mode & 0o077 != 0 {
      let what = "D'autres utilisateurs peuvent l'ouvrir."
      report(name, what, .close(mode: isFolder ? "700" : "600"))
    }
  }

  static func isOurs(_ name: String) -> Bool {
    name == Archives.folderName + "/" + Archives.baseName || files.contains(name)
      || folders.contains(name) || Archives.isArchive(name)
      || DraftFile.id(of: name) != nil || name.hasPrefix(Quarantine.folderName + "/")
  }

  mutating func checkDrafts(_ reading: AccountReading) {
    for draft in reading.drafts {
      let scan = draft.reading.scan
      note(draft.reading.flaws, scan, draft.bytes, of: draft.name, .draft)
      if draft.hasOtherLineEnds {
        let what = "Ses fins de ligne ont été changées : chaque ligne est intacte."
        report(draft.name, what, .open)
      }
      if draft.reading.draft != nil {
        drafts += 1
      } else if draft.reading.hasRecords || !scan.flaws.isEmpty {
        report(draft.name, "Le brouillon est illisible.", .repair)
      } else if draft.bytes.isEmpty, holder == nil {
        report(draft.name, "Le brouillon est vide.", .mend)
      }
    }
  }

  mutating func checkRemains(_ reading: AccountReading) {
    let names = reading.entries.map(\.name)
    let aside = names.count { $0.hasPrefix(Quarantine.folderName + "/") }
    if aside > 0 {
      remarks.append(
        aside == 1
          ? "Un fichier d'octets abîmés est gardé dans \(Quarantine.folderName)/."
          : "\(aside) fichiers d'octets abîmés sont gardés dans \(Quarantine.folderName)/.")
    }
    for name in names where !Self.isOurs(name) {
      remarks.append(
        name.hasSuffix(Folder.newSuffix)
          ? "\(name) reste d'une écriture interrompue : il ne sert plus."
          : "\(name) n'est pas un fichier du programme : il est laissé en place.")
    }
    if let holder {
      remarks.append("\(holder.phrase) écrit dans ce compte : il est montré tel qu'il est.")
    }
  }
}
