import Bot

/// `bot/lexique.yaml`: the lexicon, and real words that no repair may touch.
struct LexiqueLu {
  let lexicon: Lexicon
  let courants: [String]

  init(_ record: inout Record) {
    courants = record.words("courants")
    lexicon = Lexicon(
      acronyms: record.words("sigles"), courtesies: record.words("politesses"),
      fillers: record.words("petits"),
      empties: record.words("vides"), symptoms: record.words("symptomes"),
      kindnesses: record.words("aimables"),
      spellings: record.record("ecritures") { spellings in
        spellings.everyKey().map { key, value in
          let meant = Record.word(value, spellings.reading).split(separator: " ")
          return Lexicon.Spelling(typed: key, meant: meant.map(String.init))
        }
      },
      families: record.record("familles") { families in
        families.everyKey().map { key, value in
          let words = Record.list(value, families.reading, atLeast: 2)
          return Lexicon.Family(name: key, words: words.map { Record.word($0, families.reading) })
        }
      })
  }
}

extension Record {
  /// Every key of the file is a word of the content.
  fileprivate mutating func everyKey() -> [(String, Entry)] {
    allowAnyKey()
    return entry.keys.compactMap { key in key.scalar.map { ($0, entry[$0]) } }
  }
}
