/// JSON whose every byte is printable ASCII, so that a file of it can be shown by any tool on any
/// terminal.
package enum AsciiJSON {
  /// Escapes, in JSON text, what is not printable ASCII. There it can stand in strings only.
  static func escaped(_ json: some Collection<UInt8>) -> [UInt8] {
    if json.allSatisfy({ (0x20...0x7E).contains($0) }) { return Array(json) }
    var result: [UInt8] = []
    result.reserveCapacity(json.count * 2)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      append(scalar, to: &result)
    }
    return result
  }

  /// A JSON string.
  package static func quoted(_ text: String) -> [UInt8] {
    var result: [UInt8] = [0x22]
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.append(0x5C) }
      append(scalar, to: &result)
    }
    result.append(0x22)
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    if (0x20...0x7E).contains(scalar.value) {
      result.append(UInt8(truncatingIfNeeded: scalar.value))
      return
    }
    for unit in UTF16.encode(scalar) ?? .init() {
      result += [0x5C, 0x75]
      result += UInt32(unit).hex.suffix(4)
    }
  }
}
