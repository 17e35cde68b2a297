import Foundation
import TestSupport
import Testing

/// `compte-ameli bot`: what a script may rely on.
@Suite struct BotCommandTests {
  private let folder = DataFolder()

  private func run(_ words: String, input: String? = nil) throws -> (
    status: Int32, output: String, errors: String
  ) {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    let file = folder.path + "/entree"
    try (input ?? "").write(toFile: file, atomically: true, encoding: .utf8)
    let line = "cd '\(folder.path)' && \(Walker.program) \(words) < entree"
    let run = try Spawned.run(["sh", "-c", line], in: folder.path)
    return (run.status >> 8, run.output, run.errors)
  }

  private struct Reply: Decodable, Equatable {
    let phrase: String
    let intention: String
    let confiance: Double
    let propositions: [String]
    let compris: Bool
  }

  @Test func `one line in, one object out`() throws {
    let answer = try run("bot --phrases - --json", input: "Moi médiateur\n\nmon RIB\r\nasdfgh")
    #expect(answer.status == 0 && answer.errors.isEmpty)
    #expect(answer.output.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
    let replies = try answer.output.split(separator: "\n").map {
      try JSONDecoder().decode(Reply.self, from: Data($0.utf8))
    }
    #expect(replies.map(\.phrase) == ["Moi médiateur", "", "mon RIB", "asdfgh"])
    #expect(replies.map(\.intention) == ["mediateur", "hors-sujet", "rib", "hors-sujet"])
    #expect(replies.map(\.compris) == [true, false, true, false])
    #expect(replies[0].propositions == ["mediateur"] && replies[0].confiance == 1)
    #expect(replies.allSatisfy { (0...1).contains($0.confiance) && $0.propositions.count <= 3 })
  }

  @Test func `a question on the command line is answered in words`() throws {
    let answer = try run("bot changer de rib --pourquoi")
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("changer de rib\n  → Modifier mon RIB\n  lu : "))
  }

  @Test func `an emergency is answered in full, and is about no intent`() throws {
    let words = try run("bot 'je saigne bcp'")
    #expect(words.output.hasPrefix("je saigne bcp\n  Si une vie est en danger, appelez"))
    let json = try run("bot 'je saigne bcp' --json")
    let reply = try JSONDecoder().decode(Reply.self, from: Data(json.output.utf8))
    #expect(reply.intention == "hors-sujet" && reply.propositions == [] && !reply.compris)
  }

  @Test func `what is not understood is answered as on the screen`() throws {
    let answer = try run("bot asdfgh")
    #expect(answer.output.hasPrefix("asdfgh\n  Je n'ai pas compris votre question.\n  Dites-la"))
    #expect(try run("bot 'asdfgh douleur asdfgh'").output.contains("avis médical"))
  }

  @Test func `the mark that some editors begin a file with is no part of the question`() throws {
    let answer = try run("bot --phrases - --json", input: "\u{FEFF}mon RIB\r\n")
    let reply = try JSONDecoder().decode(Reply.self, from: Data(answer.output.utf8))
    #expect(reply.phrase == "mon RIB")
  }

  @Test func `a file of sentences whose meaning is known gives figures`() throws {
    let file = "intention\tstyle\tphrase\nrib\tcourt\tmon RIB\nhors-sujet\tcourt\tasdfgh\n"
    let words = try run("bot --evaluer entree", input: file)
    #expect(words.status == 0)
    #expect(words.output.contains("première juste                  100,0 %"))
    let json = try run("bot --evaluer - --json", input: file)
    #expect(json.output.contains("\"top1\":1.000") && json.output.contains("\"macroF1\":1.000"))
  }

  @Test(arguments: [
    ("bot", "un des trois"), ("bot --phrases absent", "absent : ce fichier ne se lit pas"),
    ("bot a --phrases -", "un des trois"), ("bot --evaluer entree", "entree:2:1: il faut trois"),
    ("bot --evaluer absent", "absent : ce fichier ne se lit pas"),
    ("bot bonjour --assure zorro", "--assure « zorro » n'existe pas"),
  ])
  func `what is wrong is told in one line`(_ words: String, _ said: String) throws {
    let answer = try run(words, input: "intent\tstyle\tphrase\nrib\n")
    #expect(answer.status == 2 && answer.output.isEmpty)
    #expect(answer.errors.hasPrefix("compte-ameli : ") && answer.errors.contains(said))
    #expect(answer.errors.split(separator: "\n").count == 1)
  }
}
