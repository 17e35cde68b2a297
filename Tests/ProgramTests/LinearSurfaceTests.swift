import Domain
import Foundation
import Glibc
import Store
import Terminal
import TestSupport
import Testing

@testable import compte_ameli

/// The real program, line by line: from a pipe, in a terminal that only writes, and to its ends.
@Suite struct LinearSurfaceTests {
  private let folder = DataFolder()

  private struct Answer {
    let status: Int32
    let lines: [String]
    let errors: String
  }

  /// What the program says to these bytes.
  private func run(
    _ input: some Sequence<UInt8>, environment: String = "", words: String = "",
    redirection: String = ""
  ) throws -> Answer {
    let file = folder.path + ".before"
    try Data(input).write(to: URL(filePath: file))
    let line =
      "env \(environment) \(Walker.program) --donnees \(folder.path) --date 2024-10-14 \(words)"
      + " < \(file) \(redirection)"
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let run = try Spawned.run(["sh", "-c", line], in: place.path)
    return Answer(
      status: run.status >> 8, lines: run.output.components(separatedBy: "\n").dropLast(),
      errors: run.errors)
  }

  private func run(_ lines: [String], environment: String = "", words: String = "--lineaire") throws
    -> Answer
  {
    try run((lines.joined(separator: "\n") + "\n").utf8, environment: environment, words: words)
  }

  private static let toTheText = [
    "aller à mediateur/motif", "je souhaite une dispense", "continuer", "je souhaite saisir",
  ]

  // MARK: Both parcours from a pipe

  @Test func `the médiateur is asked from a pipe, with the fact that the screen leaves`() throws {
    let answer = try run([
      "amelibot", "médiateur", "dispense de photo", "j'estime que", "ici", "demander",
      "je souhaite une dispense", "continuer", "je souhaite saisir", ParcoursTests.text, ".",
      "continuer", "continuer", "quitter", "quitter",
    ])
    #expect(answer.status == 0 && answer.errors.isEmpty)
    #expect(answer.lines[0] == "Affichage en lignes, car l'option --lineaire est donnée.")
    #expect(answer.lines.contains("Envoi en cours."))
    #expect(answer.lines.contains("Votre demande est bien envoyée au médiateur."))
    #expect(answer.lines.last == "Au revoir.")
    #expect(try folder.demandes == Journeys.mediateur())
    #expect(try folder.drafts.isEmpty)
  }

  @Test func `a care is reported from a pipe, with the fact that the screen leaves`() throws {
    let answer = try run([
      "11 octobre", "signaler", "remboursement des soins", "signaler un acte", "continuer",
      "mon message", ParcoursTests.message, ".", "continuer", "valider",
    ])
    #expect(answer.status == 0)
    #expect(answer.lines.last == "Fin de l'entrée. Au revoir.")
    #expect(try folder.demandes == Journeys.report())
  }

  // MARK: Ends

  @Test func `32. the end of the input in the middle of a text keeps the draft`() throws {
    let answer = try run(
      (Self.toTheText + ["Je suis alitée", "depuis mars"]).joined(separator: "\n").utf8,
      words: "--lineaire")
    #expect(answer.status == 0)
    #expect(answer.lines.last == "Fin de l'entrée. Votre brouillon est gardé.")
    #expect(try folder.drafts.map { $0["texte"] } == ["Je suis alitée\ndepuis mars"])
    let again = try run(["reprendre"])
    #expect(again.lines.contains { $0.contains("texte long") })
    #expect(again.lines.contains("depuis mars."))
  }

  @Test func `what is kept nowhere is not said to be kept`() throws {
    let answer = try run(Self.toTheText + ["a"], words: "--lineaire --ephemere")
    #expect(
      answer.lines.last == "Fin de l'entrée. Rien n'est gardé : l'option --ephemere est donnée.")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)])
  func `a signal ends with its status, and the draft is there`(signal: Int32, status: Int) throws {
    let session = try terminal("--lineaire")
    for line in Self.toTheText + ["Je suis alitée"] { try session.type(line + "\n") }
    try session.waitUntil("the draft") { _ in
      try session.transcript().contains("Je suis alitée")
        && Self.keptText(in: folder.path).contains("alit")
    }
    try session.signalProgram(signal)
    try session.waitFor("statut=\(status)")
    #expect(try folder.drafts.map { $0["texte"] } == ["Je suis alitée"])
  }

  /// What the files of the drafts hold.
  private static func keptText(in folder: String) -> String {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.map { (try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) ?? "" }
      .joined()
  }

  @Test(arguments: ["> /dev/full", ">&-", "| head -n 1"])
  func `an output that takes nothing ends the visit, and spoils no file`(redirection: String) throws
  {
    let input =
      (Self.toTheText + ["Je suis alitée", "."] + [String](repeating: "répéter", count: 2000))
    let answer = try run(
      input.joined(separator: "\n").utf8, words: "--lineaire", redirection: redirection)
    if !redirection.hasPrefix("|") { #expect(answer.status == 1) }
    #expect(answer.errors.hasPrefix("compte-ameli : la sortie ne prend plus rien"))
    #expect(answer.errors.split(separator: "\n").count == 1)
    let store = try folder.store()
    #expect(store.notices.isEmpty)
  }

  @Test func `a closed input is an end like another`() throws {
    let answer = try run([], words: "--lineaire", redirection: "<&-")
    #expect(answer.status == 0)
    #expect(answer.lines.last == "Fin de l'entrée. Au revoir.")
  }

  // MARK: Bytes

  @Test func `a byte order mark, CR LF and a last line without an end are what they look like`()
    throws
  {
    let answer = try run(
      [0xEF, 0xBB, 0xBF] + Array("date\r\naller à agenda\r\ndate".utf8), words: "--lineaire")
    #expect(answer.lines.count { $0 == "Date de la simulation : lundi 14 octobre 2024." } == 2)
    #expect(answer.lines.contains("SIMULATION. Compte ameli. Mon agenda."))
  }

  @Test func `bytes that are no text are shown, and a line of a megabyte is refused whole`() throws
  {
    let start = Array((Self.toTheText.joined(separator: "\n") + "\n").utf8)
    let long = [UInt8](repeating: 0x61, count: 1_000_000)
    let answer = try run(
      start + [0x61, 0xFF, 0x0A] + long + Array("\nfin\n.\n".utf8) + long, words: "--lineaire")
    #expect(answer.status == 0)
    #expect(answer.lines.contains { $0.hasPrefix("Ce texte est trop long pour être gardé.") })
    #expect(answer.lines.allSatisfy { $0.utf8.count < 2000 })
    #expect(try folder.drafts.map { $0["texte"] } == ["a\u{FFFD}\nfin"])
  }

  @Test func `a locale of another charset is spoken in its letters, and understood`() throws {
    let start = Array("aller a mediateur/texte\nje souhaite saisir\n".utf8)
    let answer = try run(
      start + [0xE9, 0x74, 0xE9, 0x0A], environment: "LC_ALL=fr_FR.ISO-8859-1", words: "--lineaire")
    #expect(answer.lines.joined().utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(answer.lines.contains { $0.contains("Demander l'aide du mediateur") })
    #expect(try folder.drafts.map { $0["texte"] } == ["été"])
  }

  @Test(arguments: [
    ("fr_FR.UTF-8", "utf8"), ("C.utf8", "utf8"), ("C", "utf8"), ("POSIX", "utf8"),
    ("fr_FR", "utf8"),
    ("fr_FR.ISO-8859-1", "latin"), ("fr_FR.iso885915@euro", "latin"), ("fr_FR@euro", "latin"),
    ("ja_JP.eucJP", "other"),
  ])
  func `the charset is read from the name of the locale`(locale: String, charset: String) {
    #expect("\(Charset.named(by: locale))" == charset)
  }

  // MARK: Which surface

  /// In this order: option, our variable, the shared one, the terminal.
  @Test(
    arguments: [
      (false, nil, nil, nil, nil), (true, "0", "0", nil, "--lineaire"),
      (false, "1", nil, nil, "COMPTE_AMELI_LINEAIRE vaut « 1 »"),
      (false, "oui", "0", nil, "vaut « oui »"),
      (false, nil, "1", nil, "ACCESSIBLE vaut « 1 »"), (false, "0", "1", nil, nil),
      (false, "", "1", nil, nil), (false, "Non", "1", nil, nil), (false, nil, "FALSE", nil, nil),
      (false, nil, "no", nil, nil), (false, nil, "", nil, nil),
      (false, "0", nil, Obstacle.noTerm, "TERM est vide"),
      (false, nil, "0", .inputIsNoTerminal, "l'entrée n'est pas un terminal"),
      (false, nil, nil, .outputIsNoTerminal, "la sortie n'est pas un terminal"),
      (false, nil, nil, .unknownTerm("klingon"), "TERM=klingon n'est pas connu"),
      (false, nil, nil, .noCursorAddressing("dumb"), "TERM=dumb ne sait pas placer le curseur"),
      (false, "1", nil, .noTerm, "COMPTE_AMELI_LINEAIRE"),
    ] as [(Bool, String?, String?, Obstacle?, String?)])
  func `29. the strongest word decides, and is said`(
    isAsked: Bool, own: String?, shared: String?, obstacle: Obstacle?, part: String?
  ) {
    let values = ["COMPTE_AMELI_LINEAIRE": own, "ACCESSIBLE": shared]
    let reason = Surface.reasonForLines(
      isAsked: isAsked, variable: { values[$0] ?? nil }, obstacle: { obstacle })
    #expect((reason == nil) == (part == nil))
    if let part { #expect(reason?.contains(part) == true) }
  }

  /// The account in a real terminal, its status said at the end.
  private func terminal(_ words: String, environment: String = "A=b") throws -> TmuxSession {
    try TmuxSession([
      "sh", "-c",
      "env \(environment) \(Walker.program) --donnees \(folder.path) --date 2024-10-14 \(words);"
        + " echo statut=$?; exec cat",
    ])
  }

  @Test(arguments: [
    ("TERM=dumb", "TERM=dumb ne sait pas placer le curseur"), ("-u TERM", "TERM est vide"),
    ("TERM=klingon", "TERM=klingon n'est pas connu ici"), ("ACCESSIBLE=1", "ACCESSIBLE vaut « 1 »"),
  ])
  func `30. a terminal in lines gets no escape, no box and no carriage return of ours`(
    environment: String, reason: String
  ) throws {
    let session = try terminal("", environment: environment)
    try session.waitFor("Votre choix :")
    for line in ["mes démarches", "attestation de droits", "quitter", "quitter"] {
      try session.type(line + "\n")
    }
    try session.waitFor("statut=0")
    #expect(try session.transcript().contains("Affichage en lignes, car "))
    #expect(try session.transcript().contains(reason))
    let bytes = String(decoding: session.bytes(), as: UTF8.self)
    // The terminal itself ends its lines with CR LF.
    let said = bytes.replacingOccurrences(of: "\r\n", with: "\n")
    for scalar in said.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x2500...0x25FF).contains(scalar.value))
    }
  }

  @Test(arguments: ["NO_COLOR=1", "ACCESSIBLE=0", "COMPTE_AMELI_LINEAIRE=non ACCESSIBLE=1"])
  func `on a terminal that can, the screen is there unless lines are asked for`(
    environment: String
  ) throws {
    let session = try terminal("", environment: environment)
    try session.waitUntil("the full screen") { shown in
      shown.text.contains("▸") && shown.lines.first?.contains("SIMULATION") == true
    }
  }

  @Test func `without a terminal the account is said in lines`() throws {
    let answer = try run(["date"], words: "")
    #expect(answer.lines[0] == "Affichage en lignes, car l'entrée n'est pas un terminal.")
    #expect(answer.status == 0)
  }
}
