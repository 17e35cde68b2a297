/// The members of a JSON object that a later program added and this one does not know: they are
/// written again with the rest.
struct ForeignMembers {
  /// Each with its key, quotes included.
  private var members: [(key: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>)] = []

  init() {}

  /// - Parameter own: what this program makes of the same value.
  init(in json: [UInt8], beside own: [UInt8]) {
    let known = Set(Self.members(of: own[...]).map(\.key))
    members = Self.members(of: json[...]).filter { !known.contains($0.key) }
  }

  func added(to json: [UInt8]) -> [UInt8] {
    guard !members.isEmpty else { return json }
    let known = Set(Self.members(of: json[...]).map(\.key))
    return members.filter { !known.contains($0.key) }.reduce(json) {
      $0.dropLast() + [UInt8(ascii: ",")] + $1.bytes + [UInt8(ascii: "}")]
    }
  }

  /// Of an object that a decoder has accepted.
  private static func members(
    of json: ArraySlice<UInt8>
  ) -> [(key: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>)] {
    var found: [(key: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>)] = []
    var (depth, start, keyEnd) = (0, json.startIndex, json.startIndex)
    var (isInString, isEscaped) = (false, false)
    for (index, byte) in zip(json.indices, json) {
      if isInString {
        if !isEscaped, byte == UInt8(ascii: "\"") {
          isInString = false
          if keyEnd == start { keyEnd = index + 1 }
        }
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      let isEnd = depth == 0 || depth == 1 && byte == UInt8(ascii: ",")
      if isEnd, keyEnd > start { found.append((json[start..<keyEnd], json[start..<index])) }
      if isEnd || depth == 1 && byte == UInt8(ascii: "{") && start == json.startIndex {
        (start, keyEnd) = (index + 1, index + 1)
      }
    }
    return found
  }
}
