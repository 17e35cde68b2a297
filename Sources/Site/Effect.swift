package import Domain

/// What the site wants done: orders and plain data, carried out by `Host`.
package enum Effect: Hashable, Sendable {
  /// Make this fact durable, then answer `recorded` or `recordingFailed` with the same ticket.
  case record(Fact, ticket: Int)
  /// Keep what was typed so far; answer `kept` or `keepingFailed`.
  case keep(Draft)
  case discard(Draft.ID)
  case quit
}
