/// A change of what a fact's JSON looks like, from one version of the records to the next.
///
/// Records on the disk are never rewritten for it: each is brought up to date when it is read, so
/// that every version ever released stays readable.
struct Migration: Sendable {
  /// What changed, in a few words.
  let name: String
  /// The JSON of a fact of the version before, as this version writes it.
  let rewrite: @Sendable ([UInt8]) -> [UInt8]

  /// In the order of versions: the first one leads from version 1 to version 2. A released one is
  /// never edited.
  static let all: [Migration] = [
    // The next migration goes here.
  ]

  /// The version that is written.
  static let current = all.count + 1

  /// Brings the JSON of a record of `version` up to date.
  static func upToDate(
    _ json: [UInt8], from version: Int, by migrations: [Migration] = all
  ) -> [UInt8] {
    migrations.dropFirst(version - 1).reduce(json) { $1.rewrite($0) }
  }
}
