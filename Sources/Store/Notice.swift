extension Notice {
  /// What was found, what is safe and where the rest is.
  package var phrase: String {
    switch self {
    case .tornTail(let file, let bytes):
      """
      La fin de \(file) était inachevée (\(bytes) octets, jamais confirmés) : elle est gardée dans \
      \(Quarantine.folderName)/, le reste est intact.
      """
    case .unterminated(let file):
      "La dernière ligne de \(file) n'était pas terminée : elle est complète et gardée."
    case .flaw(let file, let flaw): "\(file) : \(flaw.phrase)"
    case .lostDraft(let file):
      """
      Le brouillon \(file) est illisible : une copie est gardée dans \(Quarantine.folderName)/.
      """
    case .notQuarantined(let file, let fault):
      """
      Les octets abîmés de \(file) n'ont pas pu être copiés (erreur \(fault.errno)) : ils restent \
      dans le fichier.
      """
    case .snapshotMadeAgain(let isFromArchives):
      """
      \(Snapshot.fileName) était illisible : une copie est gardée dans \(Quarantine.folderName)/. \
      \(isFromArchives ? "Il est refait à partir des archives" : "Le journal est complet"), rien \
      n'est perdu.
      """
    case .madeAgain(let path):
      """
      Le dossier \(path) avait disparu : il est refait, avec votre compte et vos brouillons.
      """
    case .takenOver:
      "L'autre programme s'est arrêté : vos modifications sont de nouveau gardées."
    case .olderDraft(let file):
      """
      \(file) contenait un brouillon qui n'avait pas pu être lu : une copie est gardée dans \
      \(Quarantine.folderName)/, le nouveau prend sa place.
      """
    case .unreadableDraft(let file, let fault):
      "Le brouillon \(file) n'a pas pu être lu (erreur \(fault.errno)) : il est laissé en place."
    }
  }
}

extension Flaw {
  fileprivate var phrase: String {
    switch self {
    case .damaged(let line, let bytes):
      """
      la ligne \(line) est abîmée (\(bytes.count) octets). Une copie est gardée dans \
      \(Quarantine.folderName)/, les autres lignes sont lues.
      """
    case .missing(let sequences):
      sequences.count == 1
        ? "l'enregistrement n° \(sequences.lowerBound) manque, les autres sont lus."
        : """
        les enregistrements n° \(sequences.lowerBound) à \(sequences.upperBound) manquent, les \
        autres sont lus.
        """
    case .repeated(let sequence, _):
      "l'enregistrement n° \(sequence) s'y trouve deux fois, le premier seul est lu."
    case .displaced: "les enregistrements ont été changés de place, ils sont lus dans leur ordre."
    case .unchained(let sequence):
      "l'enregistrement n° \(sequence) ne suit pas celui qui le précède, il est lu tout de même."
    case .newer(let version, let line):
      "la ligne \(line) vient d'une version plus récente (format \(version)), elle n'est pas lue."
    case .unreadable(let sequence):
      "l'enregistrement n° \(sequence) est intact, mais d'une sorte inconnue : il n'est pas lu."
    }
  }
}
