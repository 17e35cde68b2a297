package import Screen

extension Key {
  /// What xterm sends for it.
  package var bytes: [UInt8] {
    switch self {
    case .character(let character): return Array(String(character).utf8)
    case .enter: return [0x0D]
    case .newline: return [0x0A]
    case .tab: return [0x09]
    case .backTab: return Self.sequence("[Z")
    case .escape: return [0x1B]
    case .backspace: return [0x7F]
    case .delete: return Self.sequence("[3~")
    case .up: return Self.sequence("[A")
    case .down: return Self.sequence("[B")
    case .right: return Self.sequence("[C")
    case .left: return Self.sequence("[D")
    case .home: return Self.sequence("[H")
    case .end: return Self.sequence("[F")
    case .pageUp: return Self.sequence("[5~")
    case .pageDown: return Self.sequence("[6~")
    case .control(let letter): return [(letter.asciiValue ?? 0) & 0x1F]
    case .alt(let character): return [0x1B] + Array(String(character).utf8)
    case .function(let number): return Self.function(number)
    case .paste(let text):
      // A terminal changes the ends of lines, and no other sign that breaks one.
      let lines = String(text.map { ["\n", "\r\n"].contains($0) ? "\r" : $0 })
      return Self.sequence("[200~") + Array(lines.utf8) + Self.sequence("[201~")
    case .mouse(.pressed(let place)): return Self.mouse(0, place)
    case .mouse(.wheel(let rows, let place)): return Self.mouse(rows < 0 ? 64 : 65, place)
    }
  }

  private static func sequence(_ text: String) -> [UInt8] { [0x1B] + Array(text.utf8) }

  private static func function(_ number: Int) -> [UInt8] {
    if let letter = [1: "P", 2: "Q", 3: "R", 4: "S"][number] { return sequence("O" + letter) }
    let codes = [5: 15, 6: 17, 7: 18, 8: 19, 9: 20, 10: 21, 11: 23, 12: 24]
    return codes[number].map { sequence("[\($0)~") } ?? []
  }

  private static func mouse(_ button: Int, _ place: Position) -> [UInt8] {
    sequence("[<\(button);\(place.column + 1);\(place.row + 1)M")
  }
}
