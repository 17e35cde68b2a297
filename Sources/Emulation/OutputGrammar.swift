/// Everything that a program of ours may write on a terminal; anything else is refused.
///
/// A list of what is allowed, never of what is forbidden: the sequences that the terminal types of
/// the tests have for moving, erasing, inserting and looks, the modes that the program has reasons
/// for, and characters that can be seen.
package struct OutputGrammar {
  /// One thing that was written.
  package enum Item: Equatable, Sendable {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    /// Intermediates and final byte after Escape: `(B`, `M`.
    case escape(String)
    /// A control sequence: its private mark and final byte (`H`, `?h`), and its numbers.
    case sequence(String, [Int])
  }

  package struct Refusal: Error, Equatable, CustomStringConvertible {
    /// Of the first byte of what is refused, from the beginning of all output.
    package let offset: Int
    package let bytes: [UInt8]
    package let reason: String

    package var description: String {
      let shown = bytes.map { byte in
        (0x21..<0x7F).contains(byte)
          ? String(UnicodeScalar(byte)) : "\\x" + String(byte, radix: 16)
      }
      return "byte \(offset): \(shown.joined()): \(reason)"
    }
  }

  private enum State { case ground, escape, sequence }

  private var state = State.ground
  private var pending: [UInt8] = []
  private var offset = 0
  package private(set) var modes: OutputModes

  /// - Parameter allowsMouse: the program was started with its mouse.
  package init(allowsMouse: Bool = false) {
    modes = OutputModes(allowsMouse: allowsMouse)
  }

  /// What these bytes say, read after all those before them.
  package mutating func read(_ bytes: some Sequence<UInt8>) throws(Refusal) -> [Item] {
    var items: [Item] = []
    for byte in bytes {
      offset += 1
      pending.append(byte)
      guard let item = try take(byte) else { continue }
      if let reason = modes.note(item) { throw refusal(reason) }
      items.append(item)
      pending.removeAll(keepingCapacity: true)
    }
    return items
  }

  /// The program has ended: nothing may be left open.
  package func finish() throws(Refusal) {
    if !pending.isEmpty { throw refusal("cut short") }
    if let reason = modes.leftOpen { throw refusal(reason) }
  }

  /// Everything a program wrote from its start to its end.
  package static func check(_ bytes: [UInt8], allowsMouse: Bool = false) throws(Refusal) {
    var grammar = OutputGrammar(allowsMouse: allowsMouse)
    _ = try grammar.read(bytes)
    try grammar.finish()
  }

  private func refusal(_ reason: String) -> Refusal {
    Refusal(offset: offset - pending.count, bytes: pending, reason: reason)
  }

  // MARK: Bytes

  private mutating func take(_ byte: UInt8) throws(Refusal) -> Item? {
    switch state {
    case .ground: return try ground(byte)
    case .escape: return try afterEscape(byte)
    case .sequence: return try sequence(byte)
    }
  }

  private mutating func ground(_ byte: UInt8) throws(Refusal) -> Item? {
    if pending.count > 1 { return try character(byte) }
    switch byte {
    case 0x1B:
      state = .escape
      return nil
    // Backspace, tab, line feed, carriage return, and the return to the usual letters.
    case 0x08, 0x09, 0x0A, 0x0D, 0x0F: return .control(byte)
    case 0x20..<0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2..<0xF5: return nil
    default: throw refusal("no character and no control that is allowed")
    }
  }

  private mutating func character(_ byte: UInt8) throws(Refusal) -> Item? {
    let length = pending[0] < 0xE0 ? 2 : pending[0] < 0xF0 ? 3 : 4
    guard byte & 0xC0 == 0x80 else { throw refusal("not UTF-8") }
    guard pending.count == length else { return nil }
    guard let text = String(validating: pending, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { throw refusal("not UTF-8") }
    guard Self.canBeSeen(scalar) else { throw refusal("a character that can't be seen") }
    return .scalar(scalar)
  }

  /// Not the C1 controls, nor what turns, joins, hides or tags text.
  private static func canBeSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFE00...0xFE0F, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      false
    case let value: value & 0xFFFE != 0xFFFE
    }
  }

  private mutating func afterEscape(_ byte: UInt8) throws(Refusal) -> Item? {
    if byte == UInt8(ascii: "["), pending.count == 2 {
      state = .sequence
      return nil
    }
    let text = String(decoding: pending.dropFirst(), as: UTF8.self)
    if text == "(" || text == ")" { return nil }
    // The usual letters, the second set of the VT100, up and down with scrolling, the usual
    // keypad, the cursor kept and taken back.
    guard ["(B", ")0", "M", "D", ">", "7", "8"].contains(text) else {
      throw refusal("no escape that is allowed")
    }
    state = .ground
    return .escape(text)
  }

  private mutating func sequence(_ byte: UInt8) throws(Refusal) -> Item? {
    guard pending.count < 32, (0x20..<0x7F).contains(byte) else {
      throw refusal("a control sequence that doesn't end")
    }
    guard byte >= 0x40 else { return nil }
    state = .ground
    var body = pending.dropFirst(2).dropLast()[...]
    var name = ""
    if body.first == UInt8(ascii: "?") {
      name = "?"
      body = body.dropFirst()
    }
    name.unicodeScalars.append(Unicode.Scalar(byte))
    let text = String(decoding: body, as: UTF8.self)
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let numbers = text.isEmpty ? [] : parts.compactMap { Int($0) }
    guard text.isEmpty || numbers.count == parts.count, Self.isAllowed(name, numbers) else {
      throw refusal("no control sequence that is allowed")
    }
    return .sequence(name, numbers)
  }

  // MARK: What is allowed

  private static func isAllowed(_ name: String, _ numbers: [Int]) -> Bool {
    switch name {
    case "H", "r": numbers.isEmpty || numbers.count == 2
    case "A", "B", "C", "D", "G", "d", "X", "@", "P", "L", "M", "S", "T", "b", "I", "Z":
      numbers.count <= 1
    case "J": [[], [0], [1], [2], [3]].contains(numbers)
    case "K": [[], [0], [1], [2]].contains(numbers)
    case "m": areLooks(numbers)
    // xterm keeps its title meanwhile; the Linux console has its cursor back.
    case "t": [[22, 0, 0], [23, 0, 0]].contains(numbers)
    case "?c": [[0], [1]].contains(numbers)
    case "h", "l", "?h", "?l": numbers.count >= 1
    default: false
    }
  }

  /// Bold, underline, reverse, the usual letters, colours. Nothing dim, blinking or hidden.
  private static func areLooks(_ numbers: [Int]) -> Bool {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0, 1, 4, 7, 10, 22, 24, 27, 30...37, 39...47, 49, 90...97, 100...107: continue
      case 38, 48:
        guard rest.popFirst() == 5, (0...255).contains(rest.popFirst() ?? -1) else { return false }
      default: return false
      }
    }
    return true
  }
}
