import Domain

/// What says who somebody is: the compiler takes only what can be nobody's.
extension Record {
  static let phoneAdvice =
    "écrivez un numéro qui commence par 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou "
    + "06 39 98"

  mutating func telephone(_ key: String) -> Telephone? {
    guard let value = required(key, as: "06 39 98 12 34") else { return nil }
    let typed = value.scalar ?? ""
    do {
      return try Telephone(typed: typed)
    } catch {
      let fault =
        switch error {
        case .notFictional: "le numéro \(typed) pourrait être à quelqu'un"
        case .notANumber: "\(value.quoted) n'est pas un numéro de téléphone"
        case .notTenDigits(let count):
          "le numéro \(typed) n'a pas dix chiffres qui commencent par 0 (il en a \(count))"
        }
      report("\(fault) ; \(Self.phoneAdvice)", at: value)
      return nil
    }
  }

  mutating func courriel(_ key: String) -> Courriel? {
    guard let value = required(key, as: "camille@example.org") else { return nil }
    do {
      return try Courriel(typed: value.scalar ?? "")
    } catch {
      let fault =
        switch error {
        case .notAnAddress: "\(value.quoted) n'est pas une adresse électronique"
        case .notFictional(let domain): "l'adresse chez \(domain) pourrait être à quelqu'un"
        }
      report(
        "\(fault) ; écrivez une adresse chez example.org, example.com ou example.net", at: value)
      return nil
    }
  }

  mutating func nir(_ key: String) -> Nir? {
    guard let value = required(key, as: "2 85 04 00 000 001 66") else { return nil }
    do {
      return try Nir(typed: value.scalar ?? "")
    } catch {
      let fault =
        switch error {
        case .notFifteenDigits(let count):
          "ce numéro de sécurité sociale a \(count) signes ; écrivez ses 15 chiffres, entre "
            + "guillemets"
        case .wrongKey(let expected):
          "la clé de ce numéro de sécurité sociale est fausse ; écrivez "
            + "\(CivilDate.padded(expected, to: 2)) à la fin"
        case .notFictional:
          "ce numéro de sécurité sociale pourrait être à quelqu'un ; écrivez 00 pour le "
            + "département et 000 pour la commune"
        }
      report(fault, at: value)
      return nil
    }
  }

  mutating func caisse(_ key: String) -> String {
    let fictional = "CPAM de Valclair"
    guard let value = required(key, as: fictional) else { return fictional }
    if value.scalar != fictional {
      report("la caisse \(value.quoted) n'est pas inventée ; écrivez « \(fictional) »", at: value)
    }
    return fictional
  }
}
