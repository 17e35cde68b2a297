import Glibc

extension Witness {
  /// What is in its place.
  enum Reading {
    case absent
    case said(Said)
    /// A later version of the program wrote it.
    case newer(version: Int)
    /// A power cut in the midst of a write left it so.
    case torn
    /// Bytes that say nothing.
    case damaged([UInt8])
    case unreadable(FileFault)
  }

  struct Said: Hashable {
    let chain: Chain
    /// Whose account it is; nil in a witness of before that was said.
    let owner: String?
    /// As this program writes it, byte for byte.
    let isWhole: Bool

    /// - Parameter bytes: the whole file.
    init?(_ bytes: [UInt8]) {
      guard let (payload, chain) = Record.alone(in: bytes, .temoin) else { return nil }
      self.chain = chain
      owner = Owner.read(startOf: payload)
      isWhole = owner.map { Witness.line(chain, of: $0) == bytes } ?? false
    }
  }

  static func read(in folder: Folder) -> Reading {
    do {
      return Reading(try folder.contents(of: fileName))
    } catch {
      return error.errno == ENOENT ? .absent : .unreadable(error)
    }
  }
}

extension Witness.Reading {
  init(_ raw: [UInt8]) {
    let bytes = TextEnds.mended(raw)
    let line = 0..<max(0, bytes.count - 1)
    if let said = Witness.Said(bytes) {
      self = .said(said)
    } else if bytes.last == 0x0A,
      case .newer(let version) = bytes.withUnsafeBytes({ Record.read(line, of: $0) })
    {
      self = .newer(version: version)
    } else {
      self = .damaged(raw)
    }
  }

  var said: Witness.Said? { if case .said(let said) = self { said } else { nil } }

  /// The same, but that what a power cut in the midst of a write leaves is no damage: the beginning of
  /// one line and the end of another, each about a record that is there.
  func judged(by chains: [Chain], of account: String) -> Self {
    guard case .damaged(let bytes) = self, bytes.count == Witness.line(Chain(), of: account).count
    else { return self }
    let lines = chains.map { Witness.line($0, of: account) }
    let head = lines.map { zip($0, bytes).prefix { $0 == $1 }.count }.max() ?? 0
    let end = lines.map { zip($0.reversed(), bytes.reversed()).prefix { $0 == $1 }.count }.max()
    return head + (end ?? 0) >= bytes.count ? .torn : self
  }
}

/// Whose account a file is of, in the witness and in the snapshot: nothing in a record says that.
enum Owner {
  private static let key = Array(#""assure":""#.utf8)

  static func member(_ account: String) -> [UInt8] { key + Array(account.utf8) + [0x22] }

  /// At the beginning of an object.
  static func read(startOf json: ArraySlice<UInt8>) -> String? {
    let rest = json.dropFirst()
    guard json.first == UInt8(ascii: "{"), rest.starts(with: key) else { return nil }
    let name = rest.dropFirst(key.count).prefix { $0 != 0x22 }
    return String(decoding: name, as: UTF8.self)
  }
}

extension Folder {
  /// Whose account it holds: a copy's name goes on behind a dot.
  var account: String {
    String(Self.split(path).name.prefix { $0 != "." })
  }
}
