import Screen

/// Numbers that a seed gives.
package struct Fate {
  private var state: UInt64

  package init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}

extension Person {
  private static let texts = [
    "Bonjour", "l’été « là »", "deux\nlignes \"dites\"", "  marges  ", "a\\b", "👍🏽 é",
    "\"\"\"", "| x |", "# rien", "16,13", "05/09/2024", String(repeating: "mot ", count: 15),
  ]

  package mutating func doSomething(_ fate: inout Fate) {
    switch fate.below(20) {
    case 0..<9:
      for _ in 0...fate.below(8) { press(.tab) }
      press(fate.one(of: [.enter, .enter, .character(" ")]))
    case 9..<12:
      for _ in 0...fate.below(4) { press(.tab) }
      type(fate.one(of: Self.texts))
    case 12: press(.paste(fate.one(of: Self.texts)))
    case 13: press(.escape)
    case 14: press(.function(fate.one(of: [1, 2, 3, 5, 6])))
    case 15: press(.alt(fate.one(of: ["1", "2", "3", "4", "5"])))
    case 16:
      press(.control("p"))
      type(fate.one(of: ["média", "soin", "message", "coord", "avis", "agenda"]))
      press(.enter)
    case 17:
      let sizes = [(24, 80), (40, 120), (20, 40)].map { Size(rows: $0.0, columns: $0.1) }
      resize(fate.one(of: sizes))
    case 18: press(.backspace, .left, .delete)
    default: press(fate.one(of: [.down, .up, .pageDown, .character("1"), .backTab]))
    }
  }
}
