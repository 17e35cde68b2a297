/// An international bank account number: as long as its country has them, and of the right key.
enum IbanShape {
  static func wordCount(_ words: TextWords, _ start: Int) -> Int? {
    let first = words.all[start].bytes
    guard first.count >= 4, first.prefix(2).allSatisfy(\.isLetter),
      first[2].isDigit, first[3].isDigit,
      let length = lengths[String(decoding: first.prefix(2), as: UTF8.self).uppercased()]
    else { return nil }
    var number: [UInt8] = []
    for (offset, word) in words.run(from: start).enumerated() {
      number += word.bytes
      if number.count == length { return isReal(number) ? offset + 1 : nil }
      // Written in pieces, they are of four.
      if number.count > length || word.bytes.count % 4 != 0 { return nil }
    }
    return nil
  }

  private static func isReal(_ number: [UInt8]) -> Bool {
    let text = String(decoding: number, as: UTF8.self).uppercased()
    // The bank of the simulation.
    let isFictional = text.hasPrefix("FR") && text.dropFirst(4).hasPrefix("99999")
    return !isFictional && remainder(of: String(text.dropFirst(4)) + text.prefix(4)) == 1
  }

  /// Modulo 97 of the digits, letters from A on being 10, 11…
  private static func remainder(of text: String) -> Int {
    text.utf8.reduce(0) { rest, byte in
      byte.isDigit ? (rest * 10 + Int(byte) - 0x30) % 97 : (rest * 100 + Int(byte) - 55) % 97
    }
  }

  /// From the registry of ISO 13616.
  private static let lengths: [String: Int] = {
    let table = """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 \
      DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 \
      IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 \
      MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 \
      SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
      """
    return table.split(separator: " ").reduce(into: [:]) { lengths, entry in
      lengths[String(entry.prefix(2))] = Int(entry.dropFirst(2))
    }
  }()
}

/// Electronic addresses, but for those in domains kept for examples (RFC 2606).
enum Address {
  private static let reservedEnds = ["example", "test", "invalid", "localhost"]

  static func found(in text: String) -> [RealData.Find] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    return text.indices.filter { text[$0] == "@" }.compactMap { sign in
      let before = text[..<sign].reversed().prefix { isLocal($0) }
      let start = text.index(sign, offsetBy: -before.count)
      let after = text.index(after: sign)
      let end = text.index(after, offsetBy: text[after...].prefix { isDomain($0) }.count)
      var domain = text[after..<end]
      while let last = domain.last, last == "." || last == "-" { domain.removeLast() }
      guard start < sign, isReal(domain) else { return nil }
      return RealData.Find(kind: .courriel, range: start..<domain.endIndex)
    }
  }

  private static func isReal(_ domain: Substring) -> Bool {
    let labels = domain.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let end = labels.last,
      end.count >= 2, end.allSatisfy(\.isLetter), !reservedEnds.contains(String(end))
    else { return false }
    return !Courriel.fictionalDomains.contains(labels.suffix(2).joined(separator: "."))
  }

  private static func isLocal(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._%+-".contains(character)
  }

  private static func isDomain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || ".-".contains(character)
  }
}
