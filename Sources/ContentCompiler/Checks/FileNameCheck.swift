/// The file of a person, a parcours or an intent bears its id.
struct FileNameCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for dossier in content.dossiers where !dossier.entry["assure"].isNothing {
      check(dossier.entry["assure"]["id"], reading)
    }
    for parcours in content.parcours { check(parcours.entry["id"], reading) }
    for intent in content.intents { check(intent.entry["id"], reading) }
  }

  private func check(_ id: Entry, _ reading: Reading) {
    guard reading.isSound(id), let name = id.scalar,
      let file = id.file.split(separator: "/").last, file != "\(name).yaml"
    else { return }
    reading.report(
      "l'id « \(name) » n'est pas le nom du fichier ; écrivez « \(file.dropLast(5)) »", at: id)
  }
}
