import Glibc

/// Content files, checked by what compiles them: the program itself reads no YAML (decision 0018).
enum ContentCheck {
  private static let names = ["content-compiler", "content-compiler-tool"]

  /// Its mistakes are told on stderr.
  ///
  /// - Returns: 0 when all is right, 1 when something is wrong, 2 when a file can't be judged.
  static func run(on files: [String]) throws(Failure) -> Int32 {
    let folder = Self.folder
    let paths: [String] = names.map { folder + "/" + $0 }
    guard let compiler = paths.first(where: { access($0, X_OK) == 0 }) else {
      throw .usage(
        "« \(files[0]) » ne se vérifie qu'avec content-compiler, que make release met à côté de "
          + "ce programme. Lancez make release dans le dépôt.")
    }
    var words: [UnsafeMutablePointer<CChar>?] = []
    for word in [compiler, "verifier"] + files { words.append(strdup(word)) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, compiler, nil, nil, &words, nil) == 0 else {
      throw .usage("« \(compiler) » ne démarre pas. Lancez make release dans le dépôt.")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return 2 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 2
  }

  /// Where this program is.
  private static var folder: String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { buffer -> Int in
      guard let start = buffer.baseAddress else { return 0 }
      return readlink("/proc/self/exe", start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard count > 0 else { return "." }
    let path = String(decoding: bytes.prefix(count), as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
