import Bot
import Catalog

/// Which file holds what.
extension ReadContent {
  init(_ files: [SourceFile], in root: String, _ reading: Reading) {
    for file in files.sorted(by: { $0.place < $1.place }) {
      let entry = Yaml.read(file.text, in: "\(root)/\(file.place)", reading)
      if let entry { read(entry, at: file.place, reading) }
    }
  }

  private mutating func read(_ entry: Entry, at place: String, _ reading: Reading) {
    switch place {
    case "bot/amelibot.yaml":
      bot = Located(value: Record.read(entry, reading, BotWords.init), entry: entry)
    case "bot/lexique.yaml":
      lexique = Located(value: Record.read(entry, reading, LexiqueLu.init), entry: entry)
    case "bot/urgences.yaml":
      urgences = Located(value: Record.read(entry, reading, UrgencesLues.init), entry: entry)
    case "bot/hors-sujet.yaml":
      lessons += Record.read(entry, reading) { $0.lessons(of: .horsSujet) }
    case "textes/ecrans.yaml":
      fichierDesTextes = entry
      readTextes(entry, reading)
    case "textes/pages.yaml": pages = Self.items(entry, reading) { .init(&$0) }
    case "textes/demarches.yaml": demarches = Self.items(entry, reading) { .init(&$0) }
    case "textes/motifs.yaml": motifs = Self.items(entry, reading) { .init(&$0) }
    default:
      let folder = place.split(separator: "/").dropLast().joined(separator: "/")
      read(entry, inFolder: folder, reading)
    }
  }

  private mutating func read(_ entry: Entry, inFolder folder: String, _ reading: Reading) {
    switch folder {
    case "bot/dialogues": nodes += Self.items(entry, reading) { .init(&$0) }
    case "bot/intentions":
      let taught = Record.read(entry, reading, TaughtIntent.init)
      intents.append(Located(value: taught.intent, entry: entry))
      lessons += taught.lessons
    case "assures":
      let dossier = Record.read(entry, reading) { ReadDossier(&$0) }
      dossiers.append(dossier)
    case "parcours":
      let parcours = Record.read(entry, reading) { Parcours(&$0) }
      self.parcours.append(Located(value: parcours, entry: entry))
    default:
      reading.report(
        "aucun contenu n'est attendu dans ce fichier ; voyez Resources/README.md",
        at: entry)
    }
  }

  private static func items<Value>(
    _ entry: Entry, _ reading: Reading, _ make: (inout Record) -> Value
  ) -> [Located<Value>] {
    Record.list(entry, reading).map {
      Located(value: Record.read($0, reading, make), entry: $0)
    }
  }

  private mutating func readTextes(_ entry: Entry, _ reading: Reading) {
    guard entry.isMapping else {
      reading.report("il faut ici une ligne par texte ; écrivez « nom: texte »", at: entry)
      return
    }
    for key in entry.keys {
      let name = key.scalar ?? ""
      let words = Record.text(entry[name], reading, replacing: nil)
      textes[name] = Located(value: words, entry: key)
    }
  }
}
