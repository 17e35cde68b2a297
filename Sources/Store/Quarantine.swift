import Glibc

/// Where damaged bytes are kept, in case somebody can still read something in them.
enum Quarantine {
  static let folderName = "quarantaine"

  /// Puts bytes of a file aside, durably. The same bytes of the same place are kept once.
  static func keep(
    _ bytes: [UInt8], of name: String, at offset: Int, in folder: Folder
  ) throws(FileFault) {
    guard !bytes.isEmpty else { return }
    #if TRIALS
      if Sabotage.current == .quarantineSkipped { return }
    #endif
    let quarantine = try folder.make(folderName)
    let checksum = String(decoding: Checksum.of(bytes).hex, as: UTF8.self)
    let file = try quarantine.replace("\(name)-\(offset)-\(checksum)", with: bytes)
    folder.fileSystem.close(file)
    try quarantine.synchronize()
    try folder.synchronize()
  }
}
