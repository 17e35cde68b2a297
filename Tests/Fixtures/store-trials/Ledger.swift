import Domain

/// What was tried and what a person was told: what every later start is held against.
struct Ledger: Hashable {
  private(set) var tried: [Fact] = []
  private(set) var told: Set<Int> = []
  private(set) var drafts: [Draft.ID: Kept] = [:]
  /// The folder was removed, and nothing was told to be safe since.
  var isUncertain = false

  struct Kept: Hashable {
    /// From what is durable on, or from the first one: what was tried, and whether it was told.
    var history: [Version] = []
    var isDurable = false
    var removal = Removal.none
    /// How many of `history` the removal has ended: what is tried after it may be kept at a pause.
    var ended = 0
  }

  struct Version: Hashable {
    var draft: Draft
    var isTold: Bool
  }

  enum Removal: Hashable {
    case none, tried, told
    /// Durable: it must not come back.
    case final
  }

  mutating func `try`(_ fact: Fact) { tried.append(fact) }

  mutating func tell(_ fact: Fact) {
    told.insert(tried.count - 1)
    isUncertain = false
  }

  mutating func `try`(_ draft: Draft) {
    if drafts[draft.id]?.removal == .final { drafts[draft.id] = nil }
    drafts[draft.id, default: Kept()].history.append(Version(draft: draft, isTold: false))
  }

  mutating func tell(_ draft: Draft) {
    guard var kept = drafts[draft.id] else { return }
    kept.history[kept.history.count - 1].isTold = true
    // What was durable was thrown away, and what is typed anew is not synchronised yet.
    if kept.removal == .told { kept.isDurable = false }
    kept.removal = .none
    kept.ended = 0
    drafts[draft.id] = kept
    isUncertain = false
  }

  mutating func tryDiscard(_ id: Draft.ID) {
    if drafts[id]?.removal == Removal.none { drafts[id]?.removal = .tried }
  }

  mutating func tellDiscard(_ id: Draft.ID) {
    guard var kept = drafts[id] else { return }
    kept.removal = .told
    kept.ended = kept.history.count
    drafts[id] = kept
  }

  /// - Parameter held: what the store knows of; it vouches for nothing that it could not read.
  mutating func tellSync(held: Set<Draft.ID>) {
    for (id, kept) in drafts where held.contains(id) || kept.removal != .none {
      if kept.removal == .told, kept.ended < kept.history.count, held.contains(id) {
        // Refused when it was typed, written at this pause.
        let history = [Version(draft: kept.history[kept.history.count - 1].draft, isTold: true)]
        drafts[id] = Kept(history: history, isDurable: true)
        continue
      }
      if kept.removal == .told { drafts[id]?.removal = .final }
      guard kept.removal == .none, let last = kept.history.lastIndex(where: \.isTold) else {
        continue
      }
      drafts[id]?.history.removeFirst(last)
      drafts[id]?.isDurable = true
    }
  }
}

/// How a run was stopped.
enum End: Hashable { case killed, powerCut }

extension Ledger {
  /// What is wrong with the drafts of a start; nil when all is as promised.
  func complaint(
    about found: [Draft], sent: Set<Draft.ID>, after end: End
  ) -> String? {
    for (id, kept) in drafts {
      let draft = found.first { $0.id == id }
      if sent.contains(id) {
        if draft != nil { return "le brouillon envoyé \(id.rawValue) est revenu" }
        continue
      }
      guard let draft else {
        if kept.mustBeThere(after: end), !isUncertain {
          return "le brouillon \(id.rawValue) est perdu"
        }
        continue
      }
      if kept.mustBeGone(after: end) { return "le brouillon jeté \(id.rawValue) est revenu" }
      if !kept.allows(draft, after: end), !isUncertain {
        return "le brouillon \(id.rawValue) dit « \(draft.valeurs) »"
      }
    }
    let strange = found.first { drafts[$0.id] == nil }
    return strange.map { "le brouillon \($0.id.rawValue) ne vient de nulle part" }
  }

  /// What is wrong with the facts of a start: all that were told, none that were not tried, in order.
  func complaint(about found: [Fact]) -> String? {
    var rest = tried[...]
    var indexes: Set<Int> = []
    for fact in found {
      guard let index = rest.firstIndex(of: fact) else { return "un fait de trop : \(fact)" }
      indexes.insert(index)
      rest = rest[(index + 1)...]
    }
    guard !isUncertain, let lost = told.subtracting(indexes).min() else { return nil }
    return "le fait n° \(lost + 1) est perdu, il avait été confirmé"
  }
}

extension Ledger.Kept {
  func mustBeThere(after end: End) -> Bool {
    guard removal == .none else { return false }
    return end == .killed ? history.contains(where: \.isTold) : isDurable
  }

  func mustBeGone(after end: End) -> Bool {
    removal == .final || (removal == .told && end == .killed && ended == history.count)
  }

  /// After a kill the last one that was told, or one on its way; after a power cut each field as it
  /// was some time since it was durable.
  func allows(_ draft: Draft, after end: End) -> Bool {
    if end == .killed, removal == .told {
      return history[ended...].contains { $0.draft.isSame(as: draft) }
    }
    if end == .killed, removal == .none {
      let first = history.lastIndex(where: \.isTold) ?? 0
      return history[first...].contains { $0.draft.isSame(as: draft) }
    }
    return draft.valeurs.allSatisfy { name, value in
      history.contains { version in
        version.draft.valeurs[name].map { $0.utf8.elementsEqual(value.utf8) } ?? false
      }
    }
  }
}

extension Draft {
  fileprivate func isSame(as other: Draft) -> Bool {
    etape == other.etape && valeurs.count == other.valeurs.count
      && valeurs.allSatisfy { name, value in
        other.valeurs[name].map { $0.utf8.elementsEqual(value.utf8) } ?? false
      }
  }
}
