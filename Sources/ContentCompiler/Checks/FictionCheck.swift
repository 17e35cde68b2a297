import Domain

/// No text gives a phone number, an address or a social security number that could be somebody's.
struct FictionCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for text in reading.texts {
      for run in Self.numbers(in: text.words) { check(run, at: text.entry, reading) }
      for word in text.words.split(whereSeparator: { " \n,;:()<>«»\u{A0}".contains($0) }) {
        checkAddress(String(word), at: text.entry, reading)
      }
    }
  }

  /// Runs of digits with single separators inside: `06 12 34 56 78`.
  static func numbers(in text: String) -> [String] {
    var (runs, run, pending) = ([String](), "", false)
    for character in text + "\n" {
      if character.isASCII, character.isNumber {
        run.append(character)
        pending = false
      } else if " .-\u{A0}\u{202F}".contains(character), !run.isEmpty, !pending {
        pending = true
      } else {
        if run.count >= 10 { runs.append(run) }
        (run, pending) = ("", false)
      }
    }
    return runs
  }

  private func check(_ digits: String, at entry: Entry, _ reading: Reading) {
    if digits.count == 10, digits.hasPrefix("0"), (try? Telephone(typed: digits)) == nil {
      reading.report(
        "le numéro \(digits) pourrait être à quelqu'un ; \(Record.phoneAdvice)", at: entry)
    } else if digits.count == 15, (try? Nir(typed: digits)) == nil {
      reading.report(
        "le numéro \(digits) ressemble à un numéro de sécurité sociale ; retirez-le", at: entry)
    }
  }

  private func checkAddress(_ word: String, at entry: Entry, _ reading: Reading) {
    var address = word[...]
    while address.last == "." { address.removeLast() }
    do {
      _ = try Courriel(typed: String(address))
    } catch {
      guard case .notFictional(let domain) = error else { return }
      reading.report(
        "l'adresse chez \(domain) pourrait être à quelqu'un ; écrivez une adresse chez "
          + "example.org, example.com ou example.net", at: entry)
    }
  }
}
