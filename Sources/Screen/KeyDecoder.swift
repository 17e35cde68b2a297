/// Bytes from a terminal in, keys out.
///
/// It knows no clock: whoever reads the bytes calls `timedOut()` when nothing more has come for as
/// long as `pending` deserves. What it doesn't know is swallowed whole, never typed into a field:
/// a late answer of the terminal, a focus report, the mouse.
package struct KeyDecoder: Sendable {
  /// What the decoder is in the middle of.
  package enum Pending: Sendable {
    case nothing
    /// An Escape: by itself, or the first byte of something longer.
    case escape
    /// A sequence, or a character of several bytes.
    case sequence
    case paste
  }

  enum State {
    case ground
    /// After one Escape, or two: some terminals send Alt-↑ as Escape and ↑.
    case escape(count: Int)
    case csi
    case ss3
    /// Operating system command, device control string, and the like.
    case string(introducer: UInt8, length: Int, sawEscape: Bool)
    case paste
    /// What follows needs no reading: the Linux console's `[[A`, an old mouse's three bytes.
    case consoleFunction
    case ignored(count: Int)
  }

  /// A longer paste is cut there; fields refuse much less.
  package static let pasteCapacity = 64 * 1024
  static let stringCapacity = 4 * 1024

  var state = State.ground
  var utf8 = ScalarDecoder()
  /// The parameters of a control sequence.
  var parameters: [UInt8] = []
  var pasted: [UInt8] = []
  var pasteEnd = PasteEnd()

  /// The mouse has been asked for: its reports are keys. A late one, after that, is swallowed.
  package var takesMouse = false

  package init() {}

  package var pending: Pending {
    switch state {
    case .ground: utf8.isComplete ? .nothing : .sequence
    case .escape: .escape
    case .paste: .paste
    case .csi, .ss3, .string, .consoleFunction, .ignored: .sequence
    }
  }

  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, into: &keys) }
    return keys
  }

  /// Nothing more came: what is pending is all there is.
  package mutating func timedOut() -> [Key] {
    defer { state = .ground }
    switch state {
    case .ground: return utf8.cut() ? [.character("\u{FFFD}")] : []
    case .escape(let count): return Array(repeating: .escape, count: count)
    // Somebody pressed Alt and the key that also begins a sequence.
    case .csi: return parameters.isEmpty ? [.alt("[")] : []
    case .ss3: return [.alt("O")]
    case .string(let introducer, let length, _):
      return length == 0 ? [.alt(Character(Unicode.Scalar(introducer)))] : []
    case .paste: return [endOfPaste()]
    case .consoleFunction, .ignored: return []
    }
  }

  private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground: ground(byte, into: &keys)
    case .escape(let count): afterEscape(byte, count: count, into: &keys)
    case .csi: csi(byte, into: &keys)
    case .ss3: ss3(byte, into: &keys)
    case .string: string(byte, into: &keys)
    case .paste: paste(byte, into: &keys)
    case .consoleFunction:
      state = .ground
      if (0x41...0x45).contains(byte) { keys.append(.function(Int(byte) - 0x40)) }
    case .ignored(let count): state = count > 1 ? .ignored(count: count - 1) : .ground
    }
  }

  mutating func ground(_ byte: UInt8, into keys: inout [Key]) {
    state = .ground
    if byte < 0x80, utf8.cut() { keys.append(.character("\u{FFFD}")) }
    switch byte {
    case 0x1B: state = .escape(count: 1)
    case 0x00..<0x20, 0x7F: keys.append(Self.controlKey(byte))
    default: keys += utf8.decode(byte).map { .character(Character($0)) }
    }
  }

  private mutating func afterEscape(_ byte: UInt8, count: Int, into keys: inout [Key]) {
    switch byte {
    case 0x1B where count == 1: state = .escape(count: 2)
    case 0x1B: keys.append(.escape)
    case UInt8(ascii: "["):
      parameters.removeAll(keepingCapacity: true)
      state = .csi
    case UInt8(ascii: "O"):
      parameters.removeAll(keepingCapacity: true)
      state = .ss3
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(introducer: byte, length: 0, sawEscape: false)
    default:
      keys += Array(repeating: .escape, count: count - 1)
      state = .ground
      afterAlt(byte, into: &keys)
    }
  }

  private mutating func afterAlt(_ byte: UInt8, into keys: inout [Key]) {
    switch byte {
    case 0x09: keys.append(.backTab)
    case 0x0A, 0x0D: keys.append(.newline)
    case 0x20..<0x7F: keys.append(.alt(Character(Unicode.Scalar(byte))))
    // Alt with a letter of more than one byte: the letter is what counts.
    case 0x80...: ground(byte, into: &keys)
    default: keys.append(.alt(Character(Unicode.Scalar(byte))))
    }
  }

  /// Control characters by the key that sends them.
  static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A: .newline
    case 0x0D: .enter
    case 0x1B: .escape
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}
