/// CRC-32C (Castagnoli), as RFC 3720 has it: eight bytes at a step.
enum Checksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      var crc: UInt32 = 0xFFFF_FFFF
      var index = 0
      while index + 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        crc = step(UInt64(crc) ^ word, tables)
        index += 8
      }
      while index < bytes.count {
        crc = tables[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[index])] ^ (crc >> 8)
        index += 1
      }
      return ~crc
    }
  }

  static func of(_ bytes: some Collection<UInt8>) -> UInt32 {
    bytes.withContiguousStorageIfAvailable { of(UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes { of($0) }
  }

  private static func step(_ word: UInt64, _ tables: UnsafeBufferPointer<UInt32>) -> UInt32 {
    var crc: UInt32 = 0
    for byte in 0..<8 {
      crc ^= tables[(7 - byte) * 256 + Int(UInt8(truncatingIfNeeded: word >> (8 * byte)))]
    }
    return crc
  }

  /// Table t, row b: the checksum of byte b followed by t zero bytes.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = (crc >> 1) ^ (crc & 1 == 1 ? 0x82F6_3B78 : 0) }
      tables[byte] = crc
    }
    for index in 256..<2048 {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xFF)] ^ (before >> 8)
    }
    return tables
  }()
}

extension UInt32 {
  /// Eight lowercase hexadecimal digits.
  var hex: [UInt8] {
    (0..<8).map { digit in
      let value = UInt8(truncatingIfNeeded: self >> (28 - 4 * UInt32(digit))) & 0xF
      return value < 10 ? 0x30 + value : 0x57 + value
    }
  }
}
