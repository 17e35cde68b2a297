import Glibc

/// The right to write: a lock on a file that is never removed. The system drops it with the process,
/// however that ends.
enum StoreLock {
  static let fileName = "verrou"

  enum Attempt {
    case held(Handle)
    case busy(Holder)
    case impossible(FileFault)
  }

  static func take(in folder: Folder, command: String) -> Attempt {
    let fileSystem = folder.fileSystem
    var opened: Handle?
    do {
      let file = try folder.openPrivately(fileName, .writing)
      opened = file
      #if TRIALS
        if Sabotage.current == .lockSkipped { return .held(file) }
      #endif
      guard try fileSystem.lock(file) else {
        let holder = Holder(said: (try? fileSystem.contents(of: file)) ?? [])
        fileSystem.close(file)
        return .busy(holder)
      }
      // Who holds it is a courtesy to others: a full disk must not keep us from starting.
      let name = Array("\(fileSystem.processID) \(command)\n".utf8)
      try? fileSystem.truncate(file, to: 0)
      try? fileSystem.writeAll(name, to: file, at: 0)
      return .held(file)
    } catch {
      if let opened { fileSystem.close(opened) }
      return .impossible(error)
    }
  }
}

extension Holder {
  /// Reads `1234 compte-ameli`.
  init(said bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(200).prefix { $0 != 0x0A }, as: UTF8.self)
    let parts = text.split(separator: " ", maxSplits: 1)
    self.init(
      processID: parts.first.flatMap { Int32($0) },
      command: parts.count > 1 ? String(parts[1]) : "compte-ameli")
  }
}
