extension Notice {
  /// What was found, what is safe and where the rest is.
  package var phrase: String { phrase(isAside: true) }

  /// - Parameter isAside: whether the damaged bytes were put aside: who only reads puts none.
  func phrase(isAside: Bool) -> String {
    let copy =
      isAside ? "Une copie est gardée dans \(Quarantine.folderName)/" : "Il est laissé en place"
    return switch self {
    case .tornTail(let file, let bytes):
      """
      La fin de \(file) était inachevée (\(bytes) octets, jamais confirmés) : elle est gardée dans \
      \(Quarantine.folderName)/, le reste est intact.
      """
    case .cutTail(let file, let bytes, let isAside):
      """
      La fin de \(file) est abîmée (\(bytes) octets) : ce qui la précède est lu, elle \
      \(isAside ? "est gardée dans \(Quarantine.folderName)/" : "reste dans le fichier").
      """
    case .cutDraft(let file, let bytes, let isAside):
      """
      La fin du brouillon \(file) est abîmée (\(bytes) octets) : la fin du texte est perdue, le \
      début est lu. Ces octets \
      \(isAside ? "sont gardés dans \(Quarantine.folderName)/" : "restent dans le fichier").
      """
    case .unfinishedDraft(let file, 0): "Le brouillon \(file) est vide : aucun texte n'y est gardé."
    case .unfinishedDraft(let file, let bytes):
      """
      Le brouillon \(file) est inachevé ou abîmé (\(bytes) octets) : rien n'en est lisible. \
      \(copy).
      """
    case .unterminated(let file):
      "La dernière ligne de \(file) n'était pas terminée : elle est complète et gardée."
    case .flaw(let file, let flaw): "\(file) : \(flaw.phrase(isAside: isAside))"
    case .newerDraft(let file):
      """
      Le brouillon \(file) vient d'une version plus récente du programme : il est laissé en place, et \
      n'est pas montré.
      """
    case .lostDraft(let file):
      "Le brouillon \(file) est illisible. \(copy)."
    case .notQuarantined(let file, let fault):
      """
      Les octets abîmés de \(file) n'ont pas pu être copiés : ils restent dans le fichier. \
      \(fault.cause).
      """
    case .snapshotMadeAgain(let isFromArchives):
      """
      \(Snapshot.fileName) était illisible. \(copy). \
      \(isFromArchives ? "Il est refait à partir des archives" : "Le journal est complet"), rien \
      n'est perdu.
      """
    case .madeAgain(let path):
      """
      Le dossier \(path) avait disparu : il est refait, avec votre compte et vos brouillons.
      """
    case .takenOver:
      "L'autre programme s'est arrêté : vos modifications sont de nouveau gardées."
    case .cameBack(let path):
      "Le dossier \(path) est de nouveau là : vos modifications y sont gardées."
    case .writable: "Le disque accepte de nouveau vos modifications : elles sont gardées."
    case .olderDraft(let file):
      """
      \(file) contenait un brouillon qui n'avait pas pu être lu : une copie est gardée dans \
      \(Quarantine.folderName)/, le nouveau prend sa place.
      """
    case .archiveGone(let file):
      """
      \(file) manque, est coupé ou n'est pas un fichier du programme : une partie de ce qui est ancien \
      n'est plus gardée. Pour savoir quoi : compte-ameli donnees verifier
      """
    case .unreadableArchive(let file, let fault):
      "\(file), où est ce qui est ancien, n'a pas pu être regardé. \(fault.cause)."
    case .summedUp:
      """
      Ce compte a été refait après la disparition de son dossier : de ce qui date d'avant, seul le \
      résumé est gardé.
      """
    case .witnessGone:
      """
      \(Witness.fileName) manque : rien ne dit combien d'enregistrements il y avait. Ce qui est là est \
      montré.
      """
    case .witnessDamaged:
      """
      \(Witness.fileName) est abîmé : rien ne dit combien d'enregistrements il y avait. Ce qui est là \
      est montré.
      """
    case .unreadableWitness(let fault):
      "\(Witness.fileName) n'a pas pu être lu : rien ne s'envoie avant. \(fault.cause)."
    case .otherLineEnds(let file):
      "\(file) a été réenregistré avec d'autres fins de ligne : chaque ligne est intacte et lue."
    case .unreadableDraft(let file, let fault):
      "Le brouillon \(file) n'a pas pu être lu, il est laissé en place. \(fault.cause)."
    }
  }
}

extension Notice {
  /// Whose damaged bytes could not be put aside.
  var fileLeft: String? { if case .notQuarantined(let file, _) = self { file } else { nil } }

  /// Of what may be put aside.
  var file: String? {
    switch self {
    case .flaw(let file, _), .lostDraft(let file), .unfinishedDraft(let file, _): file
    case .snapshotMadeAgain: Snapshot.fileName
    default: nil
    }
  }

  /// The end of this file could not be put aside: it is where it was.
  func left(in name: String) -> Notice {
    switch self {
    case .tornTail(name, let bytes), .cutTail(name, let bytes, _):
      .cutTail(file: name, bytes: bytes, isAside: false)
    case .cutDraft(name, let bytes, _): .cutDraft(file: name, bytes: bytes, isAside: false)
    default: self
    }
  }
}

extension Flaw {
  fileprivate func phrase(isAside: Bool) -> String {
    switch self {
    case .damaged(let line, let bytes):
      """
      la ligne \(line) est abîmée (\(bytes.count) octets)\
      \(isAside ? ". Une copie est gardée dans \(Quarantine.folderName)/" : ""), les autres lignes \
      sont lues.
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
    case .forked(let sequence):
      """
      l'enregistrement n° \(sequence) n'est pas celui que \(Witness.fileName) a vu : ce fichier vient \
      d'ailleurs, ou a été remplacé.
      """
    case .outdated(let last):
      "le fichier s'arrête au n° \(last), ce compte va plus loin : un fichier ancien a pris sa place."
    case .beyond(let last):
      """
      il va jusqu'au n° \(last), que ni \(Snapshot.fileName) ni \(Journal.fileName) ne connaissent : \
      un fichier ancien a pris la place de l'un d'eux. Rien n'est changé.
      """
    case .gone: "le fichier manque, et ce compte a déjà servi : ce qui y était n'est pas lu."
    }
  }
}
