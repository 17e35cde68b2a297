/// What an editor of another system leaves in files of lines: a carriage return before each line feed,
/// a mark at the beginning. No record has either, so that taking them away brings it back.
enum TextEnds {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    let isMarked = bytes.starts(with: mark)
    guard isMarked || bytes.contains(0x0D) else { return bytes }
    let rest = isMarked ? bytes.dropFirst(mark.count) : bytes[...]
    var mended: [UInt8] = []
    mended.reserveCapacity(rest.count)
    for byte in rest {
      if byte == 0x0A, mended.last == 0x0D { mended.removeLast() }
      mended.append(byte)
    }
    return mended
  }
}
