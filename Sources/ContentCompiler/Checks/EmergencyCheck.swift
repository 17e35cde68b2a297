import Bot

/// An emergency can be told, bears its own id, and takes no sentence that is about an intent.
struct EmergencyCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    guard let urgences = content.urgences else { return }
    checkWords(urgences.value.papers, at: urgences.entry["papiers"], reading)
    var ids: Set<String> = []
    for group in urgences.value.groups {
      let (id, entry) = (group.value.id.rawValue, group.entry)
      if reading.isSound(entry["id"]), !ids.insert(id).inserted {
        reading.report("l'urgence « \(id) » est déjà plus haut ; changez son id", at: entry["id"])
      }
      for key in ["signes", "seuls", "sauf"] {
        let phrases = entry[key].items.indices.compactMap { entry[key][$0].scalar }
        checkWords(phrases, at: entry[key], reading)
      }
    }
    checkExamples(of: content, reading)
  }

  /// The words of a sentence are folded before they are compared: others never match.
  private func checkWords(_ phrases: [String], at entry: Entry, _ reading: Reading) {
    for (rank, phrase) in phrases.enumerated() where reading.isSound(entry[rank]) {
      for word in Phrase(phrase).words {
        let folded = word.foldedWords.joined(separator: " ")
        guard word != folded || word.isEmpty else { continue }
        reading.report(
          "« \(word) » ne sera jamais reconnu ; écrivez « \(folded) »", at: entry[rank])
      }
    }
  }

  private func checkExamples(of content: ReadContent, _ reading: Reading) {
    guard let lexicon = content.lexique?.value.lexicon, let urgences = content.urgences else {
      return
    }
    let reader = SentenceReader(lexicon: lexicon)
    let watch = Watch(urgences.value.emergencies, papers: urgences.value.papers)
    for lesson in content.lessons where lesson.value.intent != .horsSujet {
      let tokens = reader.read(lesson.value.sentence).tokens
      guard let (id, phrase) = watch.emergency(in: tokens, reader) else { continue }
      reading.report(
        "l'urgence « \(id.rawValue) » prend l'exemple \(lesson.entry.quoted), par « \(phrase) » ; "
          + "retirez l'exemple, ou ajoutez une exception", at: lesson.entry)
    }
  }
}
