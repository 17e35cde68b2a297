import Glibc

/// A store error in words: what happened, what is safe, and what to do.
package struct StoreMessage: Hashable, Sendable {
  /// What was being done.
  package enum Task: Hashable, Sendable {
    case opening
    /// A fact: what the person wrote may be safe as a draft.
    case recording(isTextKept: Bool)
    case keeping
    /// A fact that nobody asked for: that something was read.
    case noting
    /// Looking after the store; what did not come of it.
    case upkeep(String)
  }

  package let phrase: String
  package let conseil: String

  package var text: String { phrase + " " + conseil }

  package init(_ error: StoreError, during task: Task) {
    switch error {
    case .file(let fault):
      phrase = fault.cause + " : " + task.consequence
      conseil = fault.advice(task) + (fault.isOfTheDisk ? task.wayOut : ".")
    case .readOnly(let reason):
      phrase = reason.cause + " : " + task.consequence
      conseil = reason.advice
    case .changedElsewhere(let path):
      phrase = "Un autre programme a modifié \(path) : " + task.consequence
      conseil = "Rien n'a été écrasé. Quittez puis relancez pour lire ce fichier tel qu'il est."
    case .vanished(let path):
      phrase = "Le dossier \(path) n'est plus là : " + task.consequence
      conseil = "Remettez-le en place puis \(task.retry)."
    case .foreign(let path, let account):
      phrase = "Le dossier \(path) contient le compte « \(account) » : " + task.consequence
      conseil = "Remettez chaque fichier dans le dossier de son compte, puis recommencez."
    case .tooLarge(let bytes):
      phrase = "Le texte est trop long (\(bytes / 1024) Kio) : " + task.consequence
      conseil = "Raccourcissez-le sous \(RecordCoder.maximumBytes / 1024) Kio."
    case .notEncodable:
      phrase = "Le texte n'a pas pu être mis en forme : " + task.consequence
      conseil = "Retapez les caractères inhabituels, puis réessayez."
    case .wrongID(let id):
      phrase = "« \(id) » ne peut pas servir de nom de fichier : " + task.consequence
      conseil = "Employez des lettres sans accent, des chiffres, « - » ou « _ »."
    case .noHome:
      phrase = "La variable HOME n'est pas définie : le dossier des données est inconnu."
      conseil = "Indiquez-le avec --donnees DOSSIER, ou choisissez --ephemere."
    case .refusedFolder(let path, let refusal):
      phrase = "Le dossier \(path) est refusé : \(refusal.cause)."
      conseil = refusal.advice(path)
    }
  }
}

extension StoreMessage.Task {
  fileprivate var consequence: String {
    switch self {
    case .opening: "vos données ne peuvent pas être ouvertes."
    case .upkeep(let consequence): consequence
    case .recording(isTextKept: true): "votre demande n'est pas envoyée, votre texte est gardé."
    case .recording(isTextKept: false): "votre demande n'est pas enregistrée."
    case .keeping: "vos dernières modifications ne sont pas gardées sur le disque."
    case .noting: "ce que vous avez lu n'est pas noté."
    }
  }

  fileprivate var retry: String {
    switch self {
    case .opening: "relancez le programme"
    case .recording, .upkeep: "recommencez"
    case .keeping: "continuez à écrire"
    case .noting: "continuez"
    }
  }

  /// Another disk may take what this one has.
  fileprivate var wayOut: String {
    switch self {
    case .recording(isTextKept: true):
      ", ou enregistrez une copie ailleurs : compte-ameli donnees exporter"
    case .opening, .recording, .keeping, .noting, .upkeep: "."
    }
  }
}

extension FileFault {
  var cause: String {
    switch errno {
    case ENOSPC: "Le disque est plein"
    case EDQUOT: "Votre espace sur le disque est épuisé"
    case EROFS: "Le disque est en lecture seule"
    case EACCES, EPERM: "L'accès à \(path) n'est pas permis"
    case EIO: "Le disque a signalé une erreur sur \(path)"
    case EMFILE, ENFILE: "Trop de fichiers sont ouverts"
    case EFBIG: "Le fichier \(path) a atteint la taille permise"
    case EINTR: "L'accès à \(path) a été interrompu plusieurs fois"
    case ENOENT: "Le fichier \(path) n'existe pas, ou plus"
    case ENAMETOOLONG: "Le chemin du dossier des données est trop long"
    case ELOOP: "\(path) est un lien"
    case EEXIST: "\(path) existe déjà"
    case ENOTEMPTY: "\(path) n'est pas vide"
    case EISDIR, EINVAL, ENXIO, ENOTDIR: "\(path) n'est pas un fichier ordinaire"
    default: "Le système a signalé l'erreur \(errno) sur \(path)"
    }
  }

  /// Without the stop at its end.
  fileprivate func advice(_ task: StoreMessage.Task) -> String {
    switch errno {
    case ENOSPC, EDQUOT: "Libérez de la place puis \(task.retry)"
    case EROFS: "Rendez le disque accessible en écriture puis \(task.retry)"
    case EACCES, EPERM: "Vérifiez les droits du dossier puis \(task.retry)"
    case EIO: "Vérifiez l'état du disque et copiez votre texte ailleurs, puis \(task.retry)"
    case EMFILE, ENFILE: "Fermez d'autres programmes puis \(task.retry)"
    case EFBIG: "Relevez la limite (ulimit -f) puis \(task.retry)"
    case EEXIST: "Mettez ce fichier ailleurs puis \(task.retry)"
    case ELOOP, EISDIR, EINVAL, ENXIO, ENOTDIR:
      "Remettez le fichier ou le dossier lui-même à cette place puis \(task.retry)"
    default: "Vérifiez le dossier des données puis \(task.retry)"
    }
  }

  /// The system has no locks there, as some networks' disks have none.
  fileprivate var isOfLocking: Bool { operation == .lock }

  /// It is the disk that refuses; elsewhere there may be room.
  fileprivate var isOfTheDisk: Bool {
    [ENOSPC, EDQUOT, EROFS, EIO, EACCES, EPERM].contains(errno)
  }
}

extension FolderRefusal {
  fileprivate var cause: String {
    switch self {
    case .link: "c'est un lien symbolique"
    case .notAFolder: "ce n'est pas un dossier"
    case .foreignOwner(let owner): "il appartient à un autre utilisateur (n° \(owner))"
    case .writableByOthers: "d'autres utilisateurs peuvent y écrire"
    }
  }

  fileprivate func advice(_ path: String) -> String {
    switch self {
    case .link: "Indiquez le dossier vers lequel il mène avec --donnees."
    case .notAFolder, .foreignOwner: "Indiquez un dossier à vous avec --donnees."
    case .writableByOthers: "Fermez-le avec : chmod go-w \(path)"
    }
  }
}

extension ReadOnlyReason {
  fileprivate var cause: String {
    switch self {
    case .busy(let holder): "Le compte est déjà ouvert par \(holder.phrase)"
    case .changedMeanwhile: "Un autre programme a modifié ce compte entre-temps"
    case .noLock(let fault) where !fault.isOfLocking: fault.cause
    case .noLock: "Ce disque ne permet pas de réserver le compte à un seul programme"
    case .notWritable(let fault) where fault.operation == .open:
      "Le fichier \(fault.path) ne peut pas être modifié"
    case .notWritable: "Le dossier des données ne peut pas être modifié"
    case .damaged: "Une partie du journal est abîmée"
    case .newer: "Une version plus récente du programme a écrit dans ce compte"
    case .asked: "Le compte n'est ouvert que pour être lu"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .busy: "Fermez l'autre fenêtre puis relancez."
    case .changedMeanwhile: "Relancez le programme pour voir le compte tel qu'il est."
    case .noLock(let fault) where !fault.isOfLocking:
      fault.isOfTheDisk
        ? "Libérez le disque, puis continuez."
        : "Remettez un fichier ordinaire à cette place, ou ôtez ce qui s'y trouve, puis continuez."
    case .noLock: "Choisissez un disque local avec --donnees."
    case .notWritable(let fault):
      fault.errno == EROFS
        ? "Rendez le disque accessible en écriture, ou choisissez un autre dossier avec --donnees."
        : """
        Donnez le droit d'écrire (chmod u+w, chattr -i -a), puis continuez. Pour une copie : \
        compte-ameli donnees exporter.
        """
    case .damaged:
      """
      Ce qui est lisible est montré. Quittez, puis réparez avec : compte-ameli donnees reparer. \
      Pour une copie : compte-ameli donnees exporter.
      """
    case .newer: "Installez cette version pour le modifier."
    case .asked: "Ouvrez-le avec compte-ameli ouvrir pour le modifier."
    }
  }

  /// For the notices at the start.
  package var phrase: String {
    let account = cause.hasPrefix("Le compte") ? "il" : "le compte"
    return cause + " : \(account) est ouvert en lecture seule. " + advice
  }
}

extension Holder {
  package var phrase: String {
    processID.map { "\(command) (processus \($0))" } ?? "un autre programme"
  }
}
