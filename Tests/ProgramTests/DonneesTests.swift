import Domain
import Foundation
import Glibc
import Store
import TestSupport
import Testing

/// `compte-ameli donnees`: what it prints, what it ends with, and what it leaves alone.
@Suite struct DonneesTests {
  private let folder = DataFolder()
  private static let camille = Assure.ID(rawValue: "camille")
  private static let secret = "Mon texte secret"

  init() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
  }

  private var data: String { folder.path + "/donnees" }
  private var journal: String { data + "/camille/journal.jsonl" }

  private func open(_ assure: Assure.ID = camille) throws -> Store {
    try Store.open(folder: data, assure: assure, fileSystem: RealFileSystem())
  }

  /// An account with three facts and a draft.
  private func live() throws {
    let store = try open()
    for id in ["a", "b", "c"] { try store.append(.messageLu(Message.ID(rawValue: id))) }
    try store.keep(
      Draft(
        id: Draft.ID(rawValue: "mediateur-3"), formulaire: "mediateur", etape: "texte",
        valeurs: ["texte": Self.secret]))
    try store.syncDrafts()
  }

  /// The second line of the journal gets another byte.
  private func damage() throws {
    var bytes = try Data(contentsOf: URL(filePath: journal))
    let second = try #require(bytes.firstIndex(of: 0x0A)) + 20
    bytes[second] ^= 1
    try bytes.write(to: URL(filePath: journal))
    #expect(chmod(journal, 0o600) == 0)
  }

  private func run(_ words: String, input: String = "") throws -> (
    status: Int32, output: String, errors: String
  ) {
    let line = "\(Walker.program) donnees \(words) --donnees \(data) \(input)"
    let run = try Spawned.run(["timeout", "20", "sh", "-c", line], in: folder.path)
    return (run.status >> 8, run.output, run.errors)
  }

  /// Every file's bytes, mode and times, but for when it was last read.
  private func state() throws -> [String] {
    let line = "find \(data) -printf '%P %m %s %T@ %C@\\n' | sort"
    return try Spawned.run(["sh", "-c", line], in: folder.path).output.split(separator: "\n")
      .map(String.init)
  }

  // MARK: Looking

  @Test func `lister and verifier change nothing, and make nothing where nothing is`() throws {
    for words in ["lister", "lister --json", "verifier --tous"] {
      #expect(try run(words).status == 0)
      #expect(!FileManager.default.fileExists(atPath: data))
    }
    #expect(try run("verifier").status == 3)
    try live()
    let before = try state()
    #expect(before.count > 5)
    for words in ["lister", "verifier", "verifier --json", "exporter", "exporter --json"] {
      #expect(try run(words).status == 0, "\(words)")
    }
    #expect(try state() == before)
    try damage()
    let damaged = try state()
    for words in ["lister", "verifier", "exporter"] { _ = try run(words) }
    #expect(try state() == damaged)
  }

  @Test func `lister says what an account holds and who has it`() throws {
    try live()
    let free = try run("lister")
    #expect(free.output.hasPrefix("camille : 3 enregistrements, 1 brouillon, "))
    #expect(free.output.hasSuffix(", ok\n"), "\(free.output)")
    let store = try open()
    let busy = try run("lister --json").output
    let object = try JSONSerialization.jsonObject(with: Data(busy.utf8)) as? [String: Any]
    #expect(object?["etat"] as? String == "verrouille")
    #expect((object?["detail"] as? String)?.contains("(processus \(getpid()))") == true)
    #expect(object?["faits"] as? Int == 3 && object?["brouillons"] as? Int == 1)
    withExtendedLifetime(store) {}
  }

  @Test func `verifier ends with 1 and a line a defect, with file and line`() throws {
    try live()
    #expect(
      try run("verifier") == (
        0, "camille : tout est en ordre. 3 enregistrements, 1 brouillon.\n", ""
      ))
    try damage()
    let told = try run("verifier")
    #expect(told.status == 1)
    #expect(told.output.hasPrefix("camille : 2 défauts."))
    let lines = told.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("\(journal):2: La ligne est abîmée (") == true)
    let json = try run("verifier --json")
    #expect(json.status == 1 && json.errors.isEmpty)
    #expect(json.output.split(separator: "\n").count == 3)
    #expect(json.output.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
  }

  @Test func `a folder that can't be used is one line and status 3`() throws {
    try live()
    #expect(chmod(data + "/camille", 0o700) == 0)
    #expect(rename(data + "/camille", data + "/autre") == 0)
    #expect(symlink(data + "/autre", data + "/camille") == 0)
    for words in ["verifier", "reparer", "exporter", "effacer --oui"] {
      let answer = try run(words)
      #expect(answer.status == 3, "\(words)")
      #expect(answer.errors.contains("est refusé : c'est un lien symbolique"), "\(answer.errors)")
      #expect(answer.errors.split(separator: "\n").count == 1)
    }
  }

  // MARK: Mending

  @Test func `reparer says what is kept and lost, keeps the original, and verifier agrees`() throws
  {
    try live()
    try damage()
    let told = try run("reparer")
    #expect(told.status == 0 && told.errors.isEmpty)
    for part in ["2 enregistrements, 1 brouillon", "perdu : 1 enregistrement", "camille.abime-"] {
      #expect(told.output.contains(part), "\(told.output)")
    }
    #expect(try run("verifier").status == 0)
    #expect(try run("reparer").output == "camille : tout est en ordre, rien n'est changé.\n")
    #expect(try open().state == .ready)
    #expect(try run("lister").output.contains("à côté : camille.abime-"))
  }

  @Test func `reparer and effacer leave an open account alone`() throws {
    try live()
    try damage()
    let store = try open()
    for words in ["reparer", "effacer --oui"] {
      let told = try run(words)
      #expect(told.status == 3)
      #expect(told.errors.contains("déjà ouvert par compte-ameli (processus \(getpid()))"))
    }
    #expect(FileManager.default.fileExists(atPath: journal))
    withExtendedLifetime(store) {}
  }

  // MARK: Exporting

  @Test func `exporter writes a private file, and no other file over`() throws {
    try live()
    let copy = folder.path + "/copie.json"
    #expect(try run("exporter --json -o \(copy)").status == 0)
    var status = stat()
    #expect(lstat(copy, &status) == 0 && status.st_mode & 0o7777 == 0o600)
    #expect(try String(contentsOfFile: copy, encoding: .utf8).contains(Self.secret))
    let again = try run("exporter -o \(copy)")
    #expect(again.status == 2 && again.errors.contains("--remplacer"))
    #expect(try run("exporter -o \(copy) --remplacer").status == 0)
    #expect(try String(contentsOfFile: copy, encoding: .utf8).hasPrefix("SIMULATION"))
    #expect(try run("exporter -o -").output.contains("texte : \(Self.secret)"))
  }

  @Test func `exporter writes nothing among the data, whatever way leads there`() throws {
    try live()
    let link = folder.path + "/lien"
    #expect(symlink(data + "/camille", link) == 0)
    let before = try state()
    let targets = [
      journal, data + "/copie.txt", data + "/camille/brouillon-x.jsonl", link + "/journal.jsonl",
      data + "/../donnees/camille/journal.jsonl", "\(folder.path)/./donnees//copie",
    ]
    for target in targets {
      let told = try run("exporter --remplacer -o \(target)")
      #expect(told.status == 2, "\(target)")
      for part in [target, "dossier des données", "ailleurs"] {
        #expect(told.errors.contains(part), "\(told.errors)")
      }
      #expect(told.errors.split(separator: "\n").count == 1)
    }
    #expect(try state() == before)
    // A name that only begins alike is elsewhere.
    #expect(mkdir(data + "-copies", 0o700) == 0)
    #expect(try run("exporter -o \(data)-copies/copie.txt").status == 0)
  }

  @Test func `reparer stops before a journal that can't be read, and says what to do`() throws {
    try live()
    #expect(rename(journal, journal + ".ailleurs") == 0)
    #expect(symlink(journal + ".ailleurs", journal) == 0)
    let before = try FileManager.default.contentsOfDirectory(atPath: data + "/camille").sorted()
    let told = try run("reparer")
    #expect(told.status == 3 && told.output.isEmpty)
    for part in [
      "\(journal) est un lien", "rien n'est réparé",
      "Remettez le fichier ou le dossier lui-même à cette place",
    ] {
      #expect(told.errors.contains(part), "\(told.errors)")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: data + "/camille").sorted() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: data) == ["camille"])
  }

  @Test func `exporter gives what it can of a damaged account, and ends with 1`() throws {
    try live()
    try damage()
    let told = try run("exporter")
    #expect(told.status == 1)
    #expect(told.output.contains("Message lu : c.") && told.output.contains(Self.secret))
    #expect(told.output.contains("journal.jsonl:2, illisible"))
    #expect(told.errors.contains("n'est pas complet"))
  }

  @Test func `exporter to a full disk says so and leaves no half file`() throws {
    try live()
    let copy = folder.path + "/copie"
    let command = "exec \(Walker.program) donnees exporter -o \(copy) --donnees \(data)"
    let line = "(ulimit -f 0; \(command)) 2>&1 | cat"
    let told = try Spawned.run(["timeout", "20", "bash", "-c", line], in: folder.path)
    #expect(told.output.contains("l'export n'est pas écrit"), "\(told.output)")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains { $0.contains("copie") })
    #expect(try run("exporter", input: "> /dev/full").status == 1)
  }

  // MARK: Erasing

  @Test func `effacer asks first, and then leaves nothing`() throws {
    try live()
    try damage()
    _ = try run("reparer")
    #expect(try run("effacer").status == 2)
    #expect(FileManager.default.fileExists(atPath: journal))
    let told = try run("effacer --oui")
    #expect(told.status == 0 && told.output.hasPrefix("camille : tout est effacé ("))
    #expect(try FileManager.default.contentsOfDirectory(atPath: data).isEmpty)
    #expect(try run("effacer --oui").output.contains("rien à effacer"))
  }

  @Test func `effacer on a terminal takes the word and nothing else`() throws {
    try live()
    let line = "\(Walker.program) donnees effacer --donnees \(data); echo statut=$?; exec cat"
    let refused = try TmuxSession(["sh", "-c", line])
    try refused.waitFor("pour confirmer")
    try refused.type("oui\n")
    try refused.waitFor("statut=1")
    #expect(FileManager.default.fileExists(atPath: journal))
    let agreed = try TmuxSession(["sh", "-c", line])
    try agreed.waitFor("pour confirmer")
    try agreed.type("effacer\n")
    try agreed.waitFor("statut=0")
    #expect(!FileManager.default.fileExists(atPath: journal))
  }

  @Test func `effacer takes what is left when the journal has gone`() throws {
    try live()
    for name in ["journal.jsonl", "verrou"] {
      try FileManager.default.removeItem(atPath: data + "/camille/" + name)
    }
    #expect(try run("effacer --oui").output.contains("tout est effacé"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: data).isEmpty)
  }

  @Test func `With --tous an account that is open is named, and the others are dealt with`()
    throws
  {
    let store = try open()
    _ = try open(Assure.ID(rawValue: "odette"))
    try Data().write(to: URL(filePath: data + "/odette/temoin.jsonl"))
    let repaired = try run("reparer --tous")
    #expect(repaired.status == 3)
    #expect(repaired.errors.hasPrefix("camille : Le compte est déjà ouvert"))
    #expect(repaired.output.contains("odette : réparé."))
    let erased = try run("effacer --tous --oui")
    #expect(erased.status == 3 && erased.errors.hasPrefix("camille : "))
    #expect(erased.output.contains("odette : tout est effacé"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: data) == ["camille"])
    withExtendedLifetime(store) {}
  }

  @Test func `effacer --tous erases every account and nothing else`() throws {
    try live()
    _ = try open(Assure.ID(rawValue: "odette"))
    let other = data + "/photos"
    #expect(mkdir(other, 0o700) == 0)
    try Data("x".utf8).write(to: URL(filePath: other + "/vacances"))
    #expect(try run("effacer --tous --oui").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: data) == ["photos"])
  }
}
