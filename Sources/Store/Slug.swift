/// An id that can be part of a file's name on any disk: ASCII letters, digits, `-` and `_`.
enum Slug {
  static func check(_ id: String) throws(StoreError) {
    guard isSlug(id) else { throw .wrongID(id) }
  }

  static func isSlug(_ id: String) -> Bool {
    let isPlain = id.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
    return isPlain && (1...100).contains(id.utf8.count)
  }
}
