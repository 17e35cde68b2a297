// A bracketed paste is text, whatever is in it: no byte of it is a key.

extension KeyDecoder {
  mutating func beginPaste() {
    pasted.removeAll()
    pasteEnd = PasteEnd()
    state = .paste
  }

  mutating func paste(_ byte: UInt8, into keys: inout [Key]) {
    if pasted.count < Self.pasteCapacity + PasteEnd.marker.count { pasted.append(byte) }
    guard pasteEnd.isReached(with: byte) else { return }
    // Past the capacity the marker isn't kept.
    if pasted.suffix(PasteEnd.marker.count).elementsEqual(PasteEnd.marker) {
      pasted.removeLast(PasteEnd.marker.count)
    }
    keys.append(endOfPaste())
    state = .ground
  }

  /// Terminals send line ends as carriage returns; a text has line feeds.
  mutating func endOfPaste() -> Key {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pasted.count)
    var previous: UInt8 = 0
    for byte in pasted.prefix(Self.pasteCapacity) {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        bytes.append(byte)
      }
      previous = byte
    }
    pasted = []
    return .paste(String(decoding: bytes, as: UTF8.self))
  }
}

/// Finds `ESC [ 201 ~` in a stream of bytes.
struct PasteEnd: Sendable {
  static let marker: [UInt8] = [0x1B] + Array("[201~".utf8)
  private var matched = 0

  mutating func isReached(with byte: UInt8) -> Bool {
    // Escape is only at the marker's start, so that a failed match can only begin anew with it.
    if byte == Self.marker[matched] {
      matched += 1
    } else {
      matched = byte == Self.marker[0] ? 1 : 0
    }
    return matched == Self.marker.count
  }
}
