import Domain
import Store

extension Scenario {
  private static let folder = "/donnees/camille/"

  /// The write paths of the store.
  static let all = [
    takenUp, first, typing, long, archives, mending, handedOver, folderLost, summedAnew, again,
    sending,
  ]

  private static func typed(_ id: String, _ text: String) -> [Step] {
    text.indices.map { .keep(.sample(id, String(text[...$0]))) }
  }

  private static func read(_ range: Range<Int>) -> [Step] {
    range.map { .append(.lu("lu-\($0)")) }
  }

  private static let first = Scenario(
    "premier",
    [.append(.lu("a"))] + typed("b1", "Bon") + [.sync] + typed("b1", "Bonjour").suffix(3) + [
      .append(.envoye("Bonjour", "b1")), .sync, .append(.lu("b")),
    ])

  private static let typing = Scenario(
    "frappe", before: read(0..<1),
    typed("b1", "Été\"") + [.keep(.sample("b2", "e\u{301}")), .sync]
      + [.keep(.sample("b1", "Été\" puis", motif: "autre")), .keep(.sample("b2", "é\u{202E}"))]
      + [
        .keep(.sample("b1", "Été\" puis l'", motif: "autre")), .sync,
        .discard(.init(rawValue: "b2")),
      ]
      + [.keep(.sample("b1", "Été", motif: "autre")), .sync, .keep(.sample("b2", "retour")), .sync])

  /// Long enough for the file of the draft to be written anew.
  private static let long = Scenario(
    "compactage", before: read(0..<1),
    (0..<14).flatMap { turn -> [Step] in
      let step = Step.keep(.sample("b1", String(repeating: "texte ", count: 8 + turn)))
      return turn % 4 == 3 ? [step, .sync] : [step]
    })

  private static let archives = Scenario("archives", before: read(0..<6), read(6..<16))

  private static let mending = Scenario(
    "reparation", before: read(0..<2) + [.keep(.sample("b1", "Bonj")), .sync],
    prepare: { disk in
      for name in ["journal.jsonl", "brouillon-b1.jsonl"] {
        let bytes = disk.bytes(at: folder + name) ?? []
        disk.setBytes(bytes + Array("01234567 {\"v\":1,".utf8), at: folder + name)
      }
    },
    [.keep(.sample("b1", "Bonjour")), .sync, .append(.envoye("Bonjour", "b1")), .append(.lu("z"))])

  private static let handedOver = Scenario(
    "reprise", before: read(0..<2) + [.keep(.sample("b1", "Bonj")), .sync],
    [
      .openSecond, .leaveToSecond, .append(.lu("c")), .keep(.sample("b1", "Bonjour")), .sync,
      .append(.envoye("Bonjour", "b1")),
    ])

  private static let folderLost = Scenario(
    "dossier-perdu", before: read(0..<5) + [.keep(.sample("b1", "Bonj")), .sync], sumOnly: true,
    [.loseFolder, .keep(.sample("b1", "Bonjour")), .sync] + read(5..<10))

  private static let summedAnew = Scenario(
    "instantane-refait", before: read(0..<10),
    prepare: { $0.lose(folder + "instantane.jsonl") }, read(10..<12) + [.reopen] + read(12..<14))

  /// Started again and again, as people do.
  private static let again = Scenario(
    "departs", before: read(0..<3),
    [
      .append(.lu("x")), .keep(.sample("b1", "un")), .reopen, .keep(.sample("b1", "une")), .sync,
      .reopen, .append(.envoye("une", "b1")), .reopen, .append(.lu("y")),
    ])

  /// A draft that opening found, and that is not sent.
  private static let takenUp = Scenario(
    "repris", before: read(0..<2) + [.keep(.sample("b1", "Bonj")), .sync],
    [.keep(.sample("b1", "Bonjour")), .sync, .append(.lu("z"))])

  private static let sending = Scenario(
    "envois", before: read(0..<2),
    ["b1", "b2", "b3"].flatMap { id -> [Step] in
      [
        .keep(.sample(id, "a")), .keep(.sample(id, "ab")), .sync, .append(.envoye("ab", id)),
        .append(.lu("apres-" + id)),
      ]
    })
}

// MARK: - Short ones

extension Scenario {
  /// What can be done in one step, on an account that will archive its journal at the next fact.
  private static let gestures: [(name: String, step: Step)] = [
    ("fait", .append(.lu("x"))), ("frappe", .keep(.sample("b1", "Bonjour"))),
    ("autre", .keep(.sample("b2", "Été", motif: "autre"))), ("pause", .sync),
    ("envoi", .append(.envoye("Bonj", "b1"))), ("jet", .discard(.init(rawValue: "b1"))),
    ("depart", .reopen),
  ]

  static let mostShort = 3

  /// Every way of doing up to `mostShort` of these one after the other.
  static let short: [Scenario] = {
    let before = read(0..<3) + [.keep(.sample("b1", "Bonj")), .sync]
    var last: [(name: String, steps: [Step])] = [("", [])]
    var all = last
    for _ in 0..<mostShort {
      last = last.flatMap { begun in
        gestures.map { (begun.name + ":" + $0.name, begun.steps + [$0.step]) }
      }
      all += last
    }
    return all.map { Scenario($0.name, before: before, $0.steps) }
  }()
}
