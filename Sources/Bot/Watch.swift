/// A word of a sentence, and the words of emergencies that it may stand for.
struct Heard: Hashable, Sendable {
  var forms: [String]

  init(_ token: Sentence.Token) {
    forms = token.typed == token.read ? [token.read] : [token.typed, token.read]
  }
}

/// The emergencies of the content, ready to be looked for.
///
/// A frightened person writes badly: a word that ameliBot does not know is held against the words of
/// the signs too, by its sound and to one letter.
package struct Watch: Sendable {
  private struct Watched: Sendable {
    let id: Emergency.ID
    let signs, alone, except: [Phrase]
  }

  /// A shorter word has too many neighbours.
  private static let shortest = 4

  private let watched: [Watched]
  /// The words of the signs that a misspelt one may stand for.
  private let words: [String]
  /// With one of these, what hurts is paper, past or a figure of speech.
  private let papers: [Phrase]

  /// - Parameter papers: `Phrase`s that hold for all but those that are to be told always.
  package init(_ emergencies: [Emergency], papers: [String] = []) {
    let papers = papers.map(Phrase.init)
    self.papers = papers
    watched = emergencies.map { emergency in
      Watched(
        id: emergency.id, signs: emergency.signes.map(Phrase.init),
        alone: emergency.seuls.map(Phrase.init),
        except: emergency.sauf.map(Phrase.init) + (emergency.toujours ? [] : papers))
    }
    words = Set(watched.flatMap { ($0.signs + $0.alone).flatMap(\.words) })
      .filter { $0.utf8.count >= Self.shortest }.sorted()
  }

  /// It is about a paper or about money, whatever hurts.
  func isPaper(_ sentence: [Sentence.Token]) -> Bool {
    papers.contains { $0.isSaid(in: sentence) }
  }

  /// The first that the sentence tells, and the phrase that did.
  package func emergency(
    in sentence: [Sentence.Token], _ reader: SentenceReader
  ) -> (id: Emergency.ID, phrase: String)? {
    guard !sentence.isEmpty else { return nil }
    let telling = reader.telling(sentence.map(\.read))
    // « s est ouvert », without its apostrophe.
    let heard = sentence.filter { !Folding.isElided($0.read) }.map { self.heard($0, reader) }
    for one in watched {
      let sign =
        one.signs.first { $0.isSaid(in: heard) }
        ?? one.alone.first { $0.isSaid(in: heard) && $0.isAll(of: telling) }
      if let sign, !one.except.contains(where: { $0.isSaid(in: heard) }) {
        return (one.id, sign.text)
      }
    }
    return nil
  }

  private func heard(_ token: Sentence.Token, _ reader: SentenceReader) -> Heard {
    var heard = Heard(token)
    // Repaired without its article alone, it was no misspelling: « larret ».
    guard reader.repair.hasWords, token.isRepaired || token.typed == token.read,
      !reader.repair.isKnown(token.typed)
    else { return heard }
    for typed in [token.typed, reader.repair.elided(token.typed)].compactMap(\.self) {
      heard.forms += [typed] + near(typed)
    }
    return heard
  }

  private func near(_ typed: String) -> [String] {
    let (letters, sound) = (Array(typed.utf8), Sound.of(typed))
    guard letters.count >= Self.shortest else { return [] }
    return words.filter { word in
      word.utf8.first == letters.first
        && (TypoRepair.areOneEditApart(letters[...], Array(word.utf8)[...])
          || Sound.of(word) == sound)
    }
  }
}
