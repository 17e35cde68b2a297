import Domain
import Emulation
import Glibc
import Scenarios
import Screen
import Store
import Terminal

/// The real program under a scenario: its own process, its own terminal, its own folder of data.
///
/// It holds the clock of the program, which says each time that it is idle: nothing here waits for
/// a pause. What the program writes is read by a strict emulator; an unknown sequence is a failure.
final class ProgramOnTerminal: Companion {
  private static let patience: Int32 = 20
  /// No burst may fill the buffer of a terminal, which would then lose keys.
  private static let mostBytes = 1024
  private static let theme = Theme(.sombre, colors: 256, refusesColor: false)

  private let folder: TemporaryFolder
  private var process: PtyProcess?
  private var glass = Glass(rows: 1, columns: 1)
  private var grammar = OutputGrammar()
  private var size = Size(rows: 1, columns: 1)
  private var sent = 0
  private var leaps = 0
  private var said: [UInt8] = []
  private var state = IdleState()
  /// It has closed its ends: nothing more is due.
  private var isEnded = false

  init() throws(Misstep) {
    folder = try TemporaryFolder()
    guard Terminal.useUTF8() else { throw Misstep("il n'y a pas de locale UTF-8 ici") }
  }

  var picture: [String] { glass.lines }

  // MARK: Life

  func start(_ assure: Assure.ID, on today: CivilDate, in size: Size) throws(Misstep) {
    process?.kill()
    process = nil
    glass = Glass(rows: size.rows, columns: size.columns)
    grammar = OutputGrammar()
    (self.size, sent, leaps, said, state) = (size, 0, 0, [], IdleState())
    isEnded = false
    process = try PtyProcess(
      [
        "compte-ameli", "ouvrir", "--donnees", folder.path, "--assure", assure.rawValue,
        "--date", today.iso, "--theme", "sombre", "--horloge", "3",
      ], environment: environment, in: size)
    try waitUntilIdle()
  }

  /// All that could make one run differ from another.
  private var environment: [String] {
    let fixed = [
      "TERM=xterm-256color", "LC_ALL=C.UTF-8", "TZ=UTC", "HOME=\(folder.path)",
      "SWIFT_BACKTRACE=enable=no",
    ]
    return fixed
      + ["TERMINFO", "TERMINFO_DIRS"].compactMap { name in
        Machine.variable(name).map { "\(name)=\($0)" }
      }
  }

  func end() throws(Misstep) {
    guard let process else { return }
    while !isEnded { try listen() }
    let status = process.waitForEnd()
    self.process = nil
    if status != 0 { throw Misstep("Le programme finit par le statut \(status), et non 0.") }
    do throws(OutputGrammar.Refusal) {
      try grammar.finish()
    } catch {
      throw Misstep("Le terminal n'est pas rendu comme il était.", seen: "\(error)")
    }
  }

  func kept(by assure: Assure.ID) throws(Misstep) -> (historique: Historique, drafts: [Draft]) {
    do throws(StoreError) {
      let store = try Store.read(
        folder: folder.path, assure: assure, fileSystem: RealFileSystem())
      return (store?.historique ?? Historique(), store?.drafts ?? [])
    } catch {
      throw Misstep(StoreMessage(error, during: .opening).text)
    }
  }

  // MARK: Keys

  func press(_ keys: [Key]) throws(Misstep) {
    var burst: [UInt8] = []
    for key in keys {
      if burst.count > Self.mostBytes { try send(&burst) }
      burst += key.bytes
      if case .paste = key { try sendInParts(&burst) }
    }
    try send(&burst)
    // Escape alone, or the end of a letter, is known by the pause after it.
    if state.waits == "touche" { try leap() }
  }

  /// Nothing is painted before the end of a paste, however long it takes to come.
  private func sendInParts(_ burst: inout [UInt8]) throws(Misstep) {
    while burst.count > Self.mostBytes {
      var part = Array(burst.prefix(Self.mostBytes))
      burst.removeFirst(Self.mostBytes)
      try send(&part)
    }
  }

  private func send(_ burst: inout [UInt8]) throws(Misstep) {
    process?.type(burst[...])
    sent += burst.count
    burst = []
    try waitUntilIdle()
  }

  func resize(_ size: Size) throws(Misstep) {
    guard size != self.size else { return }
    self.size = size
    glass.resize(rows: size.rows, columns: size.columns)
    process?.resize(size)
    try waitUntilIdle()
  }

  func rest() throws(Misstep) {
    while !isEnded, state.waits != "rien" { try leap() }
  }

  private func leap() throws(Misstep) {
    process?.leap()
    leaps += 1
    try waitUntilIdle()
  }

  // MARK: Listening

  private func waitUntilIdle() throws(Misstep) {
    let wanted = "sauts=\(leaps) octets=\(sent) taille=\(size.columns)x\(size.rows) "
    while state.reached != wanted, !isEnded { try listen() }
  }

  private func listen() throws(Misstep) {
    guard let process else { throw Misstep("Le programme s'est arrêté.") }
    let arrival = process.read(seconds: Self.patience)
    if arrival.shown.isEmpty, arrival.said.isEmpty, !arrival.isEnd {
      throw Misstep("Le programme ne répond plus depuis \(Self.patience) secondes.")
    }
    do throws(OutputGrammar.Refusal) {
      for item in try grammar.read(arrival.shown) { glass.show(item) }
    } catch {
      throw Misstep("Le programme écrit ce qu'un terminal n'attend pas.", seen: "\(error)")
    }
    said += arrival.said
    while let end = said.firstIndex(of: UInt8(ascii: "\n")) {
      state = IdleState(said[..<end])
      said.removeSubrange(...end)
    }
    isEnded = arrival.isEnd
  }

  func compare(with frame: Frame) throws(Misstep) {
    // Only an end that was asked for is none to speak of: see `end`.
    if isEnded, let status = process?.waitForEnd() {
      process = nil
      throw Misstep("Le programme s'est arrêté (statut \(status)).", seen: glass.text)
    }
    let painted = Terminal.painting(of: frame, Self.theme)
    guard let difference = glass.difference(from: painted, cursor: frame.cursor) else { return }
    throw Misstep(
      "Le terminal ne montre pas ce que la fenêtre a peint : \(difference)",
      expected: frame.lines.joined(separator: "\n"), seen: glass.text)
  }
}

/// `calme sauts=0 octets=12 taille=80x24 attend=rien`
private struct IdleState {
  /// All but what it waits for.
  var reached = ""
  var waits = ""

  init() {}

  init(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self)
    let start = "calme "
    let place = "attend="
    guard text.hasPrefix(start), let range = text.firstRange(of: place) else { return }
    reached = String(text[..<range.lowerBound].dropFirst(start.count))
    waits = String(text[range.upperBound...])
  }
}

extension Glass {
  /// The first cell that is another one, or the cursor; nil when all is as painted.
  fileprivate func difference(from painted: [PaintedCell], cursor: Position) -> String? {
    guard painted.count == rows * columns else { return "la taille est une autre." }
    for row in 0..<rows {
      for column in 0..<columns {
        let wanted = painted[row * columns + column]
        let text = cells[row][column]
        let place = "ligne \(row + 1), colonne \(column + 1)"
        if text != wanted.text { return "\(place), « \(text) » pour « \(wanted.text) »." }
        let isBlank = text == " "
        let (seen, look) = (looks[row][column], Look(wanted.look))
        if isBlank ? seen.onBlank != look.onBlank : seen != look {
          return "\(place), « \(text) » a l'aspect \(seen) pour \(look)."
        }
      }
    }
    let place = (min(max(cursor.row, 0), rows - 1), min(max(cursor.column, 0), columns - 1))
    if place == (row, column) { return nil }
    return "le curseur est ligne \(row + 1), colonne \(column + 1), et non ligne \(place.0 + 1), "
      + "colonne \(place.1 + 1)."
  }
}

extension Look {
  fileprivate init(_ look: Theme.Look) {
    self.init(
      isBold: look.style.contains(.bold), isUnderlined: look.style.contains(.underline),
      isReversed: look.style.contains(.reverse), ink: look.pair?.ink.index,
      paper: look.pair?.paper.index)
  }
}
