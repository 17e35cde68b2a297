// Control sequences, as xterm, the Linux console, vt220, rxvt, screen, tmux and kitty send them.

extension KeyDecoder {
  mutating func csi(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .consoleFunction
    // Parameters and intermediates.
    case 0x20...0x3F:
      parameters.append(byte)
      if parameters.count > Self.stringCapacity { state = .ground }
    case 0x40...0x7E: finish(byte, into: &keys)
    // Anything else can't be part of it: the sequence was cut, the byte is a new beginning.
    default: ground(byte, into: &keys)
    }
  }

  mutating func ss3(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    // A modifier before the letter, on a few terminals.
    case 0x30...0x3B where parameters.count < 8: parameters.append(byte)
    case 0x20..<0x7F:
      state = .ground
      if let key = Self.letterKey(byte) ?? Self.keypadKey(byte) { keys.append(key) }
    default: ground(byte, into: &keys)
    }
  }

  mutating func string(_ byte: UInt8, into keys: inout [Key]) {
    guard case .string(let introducer, let length, let sawEscape) = state else { return }
    if sawEscape {
      // Escape and a backslash end the string; Escape and anything else begin something new.
      state = .ground
      if byte != UInt8(ascii: "\\") {
        state = .escape(count: 1)
        keys += decode([byte])
      }
      return
    }
    switch byte {
    // The byte 9C also ends strings, but it is inside "Ü" and "✓" as well.
    case 0x07, 0x18, 0x1A: state = .ground
    case 0x1B: state = .string(introducer: introducer, length: length, sawEscape: true)
    default:
      state = .string(introducer: introducer, length: length + 1, sawEscape: false)
      if length >= Self.stringCapacity { state = .ground }
    }
  }

  private mutating func finish(_ final: UInt8, into keys: inout [Key]) {
    state = .ground
    let numbers = Self.numbers(in: parameters)
    // `<`, `=`, `>` and `?` mark the mouse and the terminal's answers.
    let isPrivate = parameters.first.map { (0x3C...0x3F).contains($0) } ?? false
    let hasIntermediate = parameters.contains { (0x20...0x2F).contains($0) }
    if takesMouse, !hasIntermediate, let mouse = Self.mouse(parameters, final) {
      keys.append(.mouse(mouse))
    }
    if isPrivate || hasIntermediate { return }
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"): tilde(numbers, into: &keys)
    case UInt8(ascii: "u"):
      if let key = Self.unicodeKey(numbers) { keys.append(key) }
    case UInt8(ascii: "Z"): keys.append(.backTab)
    case UInt8(ascii: "M") where parameters.isEmpty: state = .ignored(count: 3)
    // A cursor position report ends in R too, but its first number is a row.
    case _ where (numbers.first?.first ?? 1) == 1:
      if let key = Self.letterKey(final) { keys.append(key) }
    default: break
    }
  }

  private mutating func tilde(_ numbers: [[Int]], into keys: inout [Key]) {
    switch numbers.first?.first ?? 0 {
    case 200: beginPaste()
    case 27 where numbers.count >= 3:
      keys += Self.unicodeKey([numbers[2], numbers[1]]).map { [$0] } ?? []
    case let number: keys += Self.numberKey(number).map { [$0] } ?? []
    }
  }

  /// `ESC [ < button ; column ; row M`: xterm's SGR encoding, the only one that is asked for.
  private static func mouse(_ parameters: [UInt8], _ final: UInt8) -> Mouse? {
    let values = numbers(in: parameters).compactMap(\.first)
    guard final == UInt8(ascii: "M"), parameters.first == UInt8(ascii: "<"), values.count == 3,
      values[1] > 0, values[2] > 0
    else { return nil }
    let place = Position(row: values[2] - 1, column: values[1] - 1)
    // 4, 8 and 16 are Shift, Alt and Control, held down meanwhile.
    switch values[0] & ~0x1C {
    case 0: return .pressed(place)
    case 64: return .wheel(-3, at: place)
    case 65: return .wheel(3, at: place)
    default: return nil
    }
  }

  /// `1;5` as `[[1], [5]]`; colons part what is inside a number.
  static func numbers(in parameters: [UInt8]) -> [[Int]] {
    guard !parameters.isEmpty else { return [] }
    return parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
        digits.reduce(0) { value, digit in
          (0x30...0x39).contains(digit) ? min(value * 10 + Int(digit & 0x0F), 0x11_0000) : value
        }
      }
    }
  }

  private static func letterKey(_ final: UInt8) -> Key? {
    switch Unicode.Scalar(final) {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  /// The keys of a numeric keypad in application mode.
  private static func keypadKey(_ final: UInt8) -> Key? {
    switch Unicode.Scalar(final) {
    case "M": .enter
    case "I": .tab
    case " ": .character(" ")
    case "X": .character("=")
    // j to y are `*+,-./0` to `9`, in the order of ASCII.
    case "j"..."y": .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }

  private static func numberKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A key by its character, as kitty and xterm's modifyOtherKeys send it: character; modifiers.
  private static func unicodeKey(_ numbers: [[Int]]) -> Key? {
    let modifiers = numbers.count > 1 ? numbers[1] : []
    let isRelease = modifiers.count > 1 && modifiers[1] == 3
    let held = max(0, (modifiers.first ?? 1) - 1)
    guard let code = numbers.first?.first, !isRelease,
      let scalar = Unicode.Scalar(UInt32(code)), !(0xE000...0xF8FF).contains(code)
    else { return nil }
    let hasShift = held & 1 != 0
    let hasAlt = held & 2 != 0
    let hasControl = held & 4 != 0
    switch code {
    case 9: return hasShift ? .backTab : .tab
    case 13: return hasAlt || hasControl || hasShift ? .newline : .enter
    case 0..<0x20, 0x7F: return controlKey(UInt8(code))
    default: break
    }
    let character = Character(scalar)
    if hasControl { return controlled(character) }
    if hasAlt { return .alt(character) }
    return .character(hasShift ? Character(character.uppercased()) : character)
  }

  /// The same key that a terminal without the protocol would have sent.
  private static func controlled(_ character: Character) -> Key {
    guard let ascii = character.asciiValue else { return .control(character) }
    switch ascii {
    case 0x40...0x5F, 0x61...0x7A:
      let key = controlKey(ascii & 0x1F)
      // Ctrl-I and Ctrl-M are told apart from Tab and Enter, but mean the same here.
      return key
    default: return .control(character)
    }
  }
}
