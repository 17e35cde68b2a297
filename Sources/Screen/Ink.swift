import Pages

/// What the cells of one rendering name by index: clusters and owners. The sheets of a frame pass
/// one ink on, so that their rows can be copied without a second look.
struct Ink {
  private(set) var clusters: [String] = []
  private(set) var owners: [ControlID] = []

  mutating func owner(of control: ControlID) -> UInt16 {
    if let index = owners.firstIndex(of: control) { return UInt16(index + 1) }
    owners.append(control)
    return UInt16(owners.count)
  }

  func index(of control: ControlID) -> UInt16? {
    owners.firstIndex(of: control).map { UInt16($0 + 1) }
  }

  mutating func glyph(for cluster: Character) -> Glyph {
    let scalars = cluster.unicodeScalars
    if let first = scalars.first, scalars.count == 1 { return Glyph(scalar: first) }
    let text = String(cluster)
    if let index = clusters.firstIndex(of: text) { return Glyph(cluster: index) }
    clusters.append(text)
    return Glyph(cluster: clusters.count - 1)
  }
}

/// One character with its look, ready to be laid out.
struct Sign {
  var cell: Cell
  var width: UInt8
  var kind: Kind

  enum Kind: UInt8 {
    case word
    /// A line may end here. No-break spaces are words: « 21,00 € » stays in one piece.
    case space
    case newline
  }

  static let blank = Sign(cell: .blank, width: 1, kind: .space)
}

/// Characters in a row, before they are cut into lines.
struct Signs {
  private(set) var all: [Sign] = []

  var isEmpty: Bool { all.isEmpty }
  var width: Int { all.reduce(0) { $0 + Int($1.width) } }

  init() {}

  init(_ text: SafeText, _ role: Role = .plain, owner: UInt16 = 0, ink: inout Ink) {
    append(text.text, role, owner: owner, ink: &ink)
  }

  mutating func append(_ text: SafeText, _ role: Role, owner: UInt16 = 0, ink: inout Ink) {
    append(text.text, role, owner: owner, ink: &ink)
  }

  mutating func append(_ text: String, _ role: Role, owner: UInt16 = 0, ink: inout Ink) {
    if text.unicodeScalars.allSatisfy({ CharacterWidth.isSimple($0) || $0 == "\n" }) {
      all.reserveCapacity(all.count + text.utf8.count)
      for scalar in text.unicodeScalars { append(simple: scalar, role, owner) }
      return
    }
    for character in text { append(character, role, owner: owner, ink: &ink) }
  }

  mutating func append(_ sign: Sign) { all.append(sign) }
  mutating func append(_ signs: Signs) { all += signs.all }

  private mutating func append(simple scalar: Unicode.Scalar, _ role: Role, _ owner: UInt16) {
    let kind: Sign.Kind = scalar == " " ? .space : scalar == "\n" ? .newline : .word
    let cell = Cell(glyph: Glyph(scalar: scalar), role: role, owner: owner)
    all.append(Sign(cell: cell, width: kind == .newline ? 0 : 1, kind: kind))
  }

  mutating func append(
    _ character: Character, _ role: Role, owner: UInt16 = 0, ink: inout Ink
  ) {
    if let scalar = character.unicodeScalars.first, character == Character(scalar),
      CharacterWidth.isSimple(scalar) || scalar == "\n"
    {
      return append(simple: scalar, role, owner)
    }
    for part in CharacterWidth.parts(of: character) {
      append(part: part, role, owner: owner, ink: &ink)
    }
  }

  private mutating func append(
    part character: Character, _ role: Role, owner: UInt16, ink: inout Ink
  ) {
    let width = CharacterWidth.columns(of: character)
    // A mark without a letter would join the cell before: it is shown on a circle.
    let glyph = width == 0 ? ink.glyph(for: joined(character)) : ink.glyph(for: character)
    let kind: Sign.Kind = character == "\u{3000}" ? .space : .word
    let cell = Cell(glyph: glyph, role: role, owner: owner)
    all.append(Sign(cell: cell, width: UInt8(max(1, width)), kind: kind))
  }

  private func joined(_ mark: Character) -> Character {
    let text = "\u{25CC}" + String(mark)
    return text.count == 1 ? Character(text) : "\u{25A1}"
  }
}
