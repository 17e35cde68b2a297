import Catalog
import Domain
import Pages

/// What the rules on texts say to people: before, while and after they write.
extension Session {
  /// « 50 caractères minimum 75/800 », or how much is too much.
  func counter(for rule: TextRule, on text: String) -> Counter {
    let count = TextRule.count(text)
    let values = [
      "n": String(count), "minimum": String(rule.minimum), "maximum": String(rule.maximum),
    ]
    switch rule.verdict(on: text) {
    case .tooLong(let excess):
      return Counter(
        text: nombre(excess, .compteurUnEnTrop, .compteurEnTrop), state: .tooLong, excess: excess)
    case .empty where rule == .botQuestion && text.isEmpty:
      return Counter(
        text: texte(.compteurVide, values), state: .tooShort, remaining: rule.maximum)
    case .empty, .tooShort:
      return Counter(
        text: texte(counterKey(rule), values), state: .tooShort, remaining: rule.maximum - count)
    case .fits(let left):
      return Counter(text: texte(counterKey(rule), values), state: .fits, remaining: left)
    }
  }

  private func counterKey(_ rule: TextRule) -> Texte {
    rule.minimum > 1 ? .compteurMinimum : .compteur
  }

  /// The sentence that Continuer answers with; nil when the text may go.
  func refusal(of text: String, by rule: TextRule, empty: SafeText) -> SafeText? {
    switch rule.verdict(on: text) {
    case .fits: nil
    case .empty: empty
    case .tooShort(let missing): nombre(missing, .erreurUnCaractere, .erreurTropCourt)
    case .tooLong(let excess):
      texte(
        excess < 2 ? .erreurUnEnTrop : .erreurTropLong,
        ["n": String(excess), "maximum": String(rule.maximum)])
    }
  }
}
