/// Every disk that a power cut may leave, as a file system is allowed to order things: of what was
/// not synchronised any part may be missing, each write and each change of a name by itself.
extension MemoryFileSystem {
  /// The choices that a power cut has, file by file and folder by folder.
  package struct Aftermath {
    fileprivate let source: MemoryFileSystem
    /// Of each file, what it may hold.
    fileprivate var files: [(inode: UInt64, contents: [[UInt8]])] = []
    /// Of each folder, what may be in it.
    fileprivate var folders: [(inode: UInt64, entries: [[String: Node]])] = []
    /// Some file had more contents than `mostContents`: the rest was left out.
    package fileprivate(set) var isPartial = false

    /// How many disks there are; many of them may look the same.
    package var count: Int {
      let sizes = files.map(\.contents.count) + folders.map(\.entries.count)
      return sizes.reduce(1) { product, size in
        let (result, isTooMuch) = product.multipliedReportingOverflow(by: size)
        return isTooMuch ? Int.max : result
      }
    }
  }

  /// How many contents of one file are told apart.
  private static let mostContents = 4096

  /// - Parameter pinned: names of files that happen to be there as they were written last: for those
  ///   of which nothing depends on what they hold.
  package func aftermath(pinning pinned: Set<String> = []) -> Aftermath {
    var aftermath = Aftermath(source: self)
    var seen: Set<UInt64> = []
    collect(root, pinned, into: &aftermath, &seen)
    return aftermath
  }

  private func collect(
    _ node: Node, _ pinned: Set<String>, isPinned: Bool = false,
    into aftermath: inout Aftermath, _ seen: inout Set<UInt64>
  ) {
    guard seen.insert(node.inode).inserted else { return }
    if isPinned {
      aftermath.files.append((node.inode, [node.bytes]))
    } else if !node.pending.isEmpty {
      let contents = node.legalContents(most: Self.mostContents)
      if contents.count >= Self.mostContents { aftermath.isPartial = true }
      aftermath.files.append((node.inode, contents))
    }
    if !node.pendingEntries.isEmpty {
      aftermath.folders.append((node.inode, node.legalEntries(pinned)))
    }
    // In a fixed order, so that a disk's number means the same each time.
    for entries in [node.diskEntries, node.entries] {
      for name in entries.keys.sorted() {
        guard let inner = entries[name] else { continue }
        collect(inner, pinned, isPinned: pinned.contains(name), into: &aftermath, &seen)
      }
    }
    for change in node.pendingEntries {
      for name in change.keys.sorted() {
        guard let inner = change[name] ?? nil else { continue }
        collect(inner, pinned, isPinned: pinned.contains(name), into: &aftermath, &seen)
      }
    }
  }
}

extension MemoryFileSystem.Aftermath {
  /// The disk with this number, as the next start finds it.
  package func disk(_ number: Int) -> MemoryFileSystem {
    var rest = number
    var contents: [UInt64: [UInt8]] = [:]
    for file in files {
      contents[file.inode] = file.contents[rest % file.contents.count]
      rest /= file.contents.count
    }
    var entries: [UInt64: [String: MemoryFileSystem.Node]] = [:]
    for folder in folders {
      entries[folder.inode] = folder.entries[rest % folder.entries.count]
      rest /= folder.entries.count
    }
    let disk = MemoryFileSystem(continuing: source)
    var copies: [UInt64: MemoryFileSystem.Node] = [:]
    disk.root = copy(source.root, contents, entries, &copies)
    return disk
  }

  private func copy(
    _ node: MemoryFileSystem.Node, _ contents: [UInt64: [UInt8]],
    _ entries: [UInt64: [String: MemoryFileSystem.Node]],
    _ copies: inout [UInt64: MemoryFileSystem.Node]
  ) -> MemoryFileSystem.Node {
    if let copy = copies[node.inode] { return copy }
    let new = MemoryFileSystem.Node(
      inode: node.inode, kind: node.kind, mode: node.mode, owner: node.owner)
    copies[node.inode] = new
    new.bytes = contents[node.inode] ?? node.diskBytes
    new.diskBytes = new.bytes
    new.entries = (entries[node.inode] ?? node.diskEntries)
      .mapValues { copy($0, contents, entries, &copies) }
    new.diskEntries = new.entries
    new.pendingEntries = []
    return new
  }
}

extension MemoryFileSystem.Node {
  /// Any of the changes missing, the last that is there cut.
  fileprivate func legalContents(most: Int) -> [[UInt8]] {
    var whole: [[UInt8]] = [diskBytes]
    var known: Set<[UInt8]> = [diskBytes]
    var cut: [[UInt8]] = []
    for change in pending {
      for before in whole where known.count < most {
        for part in change.parts {
          var after = before
          part.apply(to: &after)
          if known.insert(after).inserted { cut.append(after) }
        }
        var after = before
        change.apply(to: &after)
        // What a cut looked like already may still be gone on from.
        if known.insert(after).inserted || !whole.contains(after) { whole.append(after) }
      }
    }
    return whole + cut.filter { !whole.contains($0) }
  }

  /// Any of the changes missing, the others in their order.
  fileprivate func legalEntries(_ pinned: Set<String>) -> [[String: MemoryFileSystem.Node]] {
    var least = diskEntries
    for name in pinned { least[name] = entries[name] }
    var all = [least]
    var known: Set<[String: ObjectIdentifier]> = [least.mapValues { ObjectIdentifier($0) }]
    for change in pendingEntries {
      for before in all {
        var after = before
        for (name, node) in change where !pinned.contains(name) { after[name] = node }
        let identity = after.mapValues { ObjectIdentifier($0) }
        if known.insert(identity).inserted { all.append(after) }
      }
    }
    return all
  }
}

extension MemoryFileSystem.Change {
  /// Short writes may be cut at any byte, others between two sectors.
  private static let short = 96
  private static let sector = 512

  fileprivate var parts: [Self] {
    guard case .write(let bytes, let offset) = self else { return [] }
    let step = bytes.count <= Self.short ? 1 : Self.sector
    let ends =
      step == 1
      ? Array(stride(from: 1, to: bytes.count, by: 1))
      : [1, bytes.count / 2, bytes.count - 2, bytes.count - 1]
        + Array(stride(from: step - offset % step, to: bytes.count, by: step))
    return ends.filter { (1..<bytes.count).contains($0) }
      .map { .write(Array(bytes.prefix($0)), at: offset) }
  }
}

extension MemoryFileSystem {
  /// Looks the same to the program: names, bytes, rights.
  package var fingerprint: Int {
    var hasher = Hasher()
    fingerprint(root, &hasher)
    return hasher.finalize()
  }

  private func fingerprint(_ node: Node, _ hasher: inout Hasher) {
    hasher.combine(node.kind)
    hasher.combine(node.mode)
    hasher.combine(node.bytes)
    for name in node.entries.keys.sorted() {
      hasher.combine(name)
      if let inner = node.entries[name] { fingerprint(inner, &hasher) }
    }
  }
}
