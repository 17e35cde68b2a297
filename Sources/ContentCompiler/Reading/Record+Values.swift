import Catalog
import Domain

/// Numbers, amounts, days and the like. What can't be read is told and gets a stand-in.
extension Record {
  mutating func flag(_ key: String, otherwise: Bool? = nil) -> Bool {
    let value = otherwise == nil ? required(key, as: "true") : optional(key)
    guard let value else { return otherwise ?? false }
    switch value.scalar {
    case "true", "oui": return true
    case "false", "non": return false
    default:
      report("« \(key) » se répond par true ou false", at: value)
      return false
    }
  }

  mutating func number(_ key: String, as example: String) -> Int {
    required(key, as: example).map { number($0, as: example) } ?? 0
  }

  mutating func optionalNumber(_ key: String, as example: String) -> Int? {
    optional(key).map { number($0, as: example) }
  }

  private func number(_ value: Entry, as example: String) -> Int {
    guard let number = value.scalar.flatMap({ Int($0) }) else {
      report(
        "\(value.quoted) n'est pas un nombre entier ; écrivez par exemple \(example)", at: value)
      return 0
    }
    return number
  }

  /// `21,00`, `-2,00`
  mutating func amount(_ key: String) -> Euros {
    guard let value = required(key, as: "21,00") else { return .zero }
    guard let text = value.scalar, let amount = Euros(content: text) else {
      report("\(value.quoted) n'est pas un montant ; écrivez par exemple 21,00 ou -2,00", at: value)
      return .zero
    }
    return amount
  }

  /// `M0/11`, `M-2/05`
  mutating func day(_ key: String) -> JourRelatif {
    let stand = JourRelatif(mois: 0, jour: 1)
    guard let value = required(key, as: "M-2/05") else { return stand }
    guard let day = value.scalar.flatMap({ JourRelatif($0) }) else {
      report(
        "\(value.quoted) n'est pas un jour ; écrivez M0/11 ou M-2/05, mois de -40 à 1, "
          + "jour de 01 à 31", at: value)
      return stand
    }
    return day
  }

  /// `1985-04-12`
  mutating func date(_ key: String) -> CivilDate {
    let stand = CivilDate(dayNumber: 0)
    guard let value = required(key, as: "1985-04-12") else { return stand }
    guard let date = value.scalar.flatMap({ CivilDate(iso: $0) }) else {
      report("\(value.quoted) n'est pas une date ; écrivez par exemple 1985-04-12", at: value)
      return stand
    }
    return date
  }

  /// One of the raw values of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    let names = Choice.allCases.map(\.rawValue)
    return required(key, as: names.first ?? "…").flatMap { choice($0, of: type) }
  }

  mutating func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    optional(key).flatMap { choice($0, of: type) }
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: Entry, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    if let choice = value.scalar.flatMap(Choice.init) { return choice }
    report(unknownChoice(value, among: Choice.allCases.map(\.rawValue)), at: value)
    return nil
  }

  /// The key `genre` is one of `names`; its fault is told.
  mutating func genre(among names: [String]) -> String? {
    guard let value = required("genre", as: names.first ?? "…") else { return nil }
    if let name = value.scalar, names.contains(name) { return name }
    report(unknownChoice(value, among: names), at: value)
    return nil
  }

  private func unknownChoice(_ value: Entry, among names: [String]) -> String {
    "\(value.quoted) n'est pas connu ici ; écrivez "
      + (value.scalar?.nearest(in: names) ?? names.joined(separator: ", "))
  }

  /// Stops telling unknown keys: nobody can say which ones belong here.
  mutating func allowAnyKey() {
    for key in entry.keys { allow(key.scalar ?? "") }
  }
}

extension Entry {
  /// « la valeur », shortened, as findings repeat it.
  var quoted: String {
    guard let words = scalar else { return "cette valeur" }
    return words.count <= 40 ? "« \(words) »" : "« \(words.prefix(39))… »"
  }
}

extension Euros {
  /// Reads an amount as content writes it: as people type it, with a sign allowed.
  init?(content text: String) {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("\u{2212}")
    guard let amount = Euros(typed: isNegative ? String(text.dropFirst()) : text) else {
      return nil
    }
    self.init(cents: isNegative ? -amount.cents : amount.cents)
  }
}
