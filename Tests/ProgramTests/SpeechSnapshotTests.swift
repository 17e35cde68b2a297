import Foundation
import TestSupport
import Testing

/// What a screen reader says of six journeys: the golden files are Tests/Speech/*.txt, to be read
/// as somebody would hear them.
///
/// `RECORD_SNAPSHOTS=1` writes them anew and fails.
@Suite(.serialized, .ownThreads(1)) struct SpeechSnapshotTests {
  @Test(arguments: Speech.journeys)
  func `35. A journey is spoken as it was when somebody last read it`(journey: String) throws {
    let now = try Speech.listen(to: journey)
    let file = Speech.file(of: journey)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(now.utf8).write(to: file)
      Issue.record("\(file.path) is recorded: read it, then test without RECORD_SNAPSHOTS.")
    }
    let golden = Speech.steps(of: try String(contentsOf: file, encoding: .utf8))
    let heard = Speech.steps(of: now)
    #expect(golden.count == heard.count && golden.count > 5)
    // Where one utterance ends and the next begins depends on when bytes come; words do not.
    for (old, new) in zip(golden, heard) {
      #expect(old.key == new.key)
      #expect(old.letters == new.letters, "\(journey), after \(old.key): \(new.spoken)")
    }
  }
}

/// The statements that the golden files hold, so that a recording can't lose them.
struct SpeechTests {
  private func steps(_ journey: String) throws -> [Speech.Step] {
    Speech.steps(of: try String(contentsOf: Speech.file(of: journey), encoding: .utf8))
  }

  @Test func `5. An arrow in a list speaks the item alone`() throws {
    let expected: [String: [String]] = [
      "menu": ["▸02/10 Pharmacie 8,42 €", "▸24/09 Soins dentaires 120,00 €"],
      "mediateur": [
        "▸( ) J'ai demandé le remboursement de soins à l'étranger. J'ai reçu un refus",
        "▸( ) Mes frais de transport ne sont pas pris en charge suite à une absence",
      ],
    ]
    for (journey, items) in expected {
      let heard = try steps(journey).filter { $0.key == "Bas" }.map(\.spoken)
      for item in items { #expect(heard.contains(item), "\(journey): \(heard)") }
    }
    for journey in Speech.journeys {
      for step in try steps(journey) where step.key == "Bas" || step.key == "Haut" {
        #expect(!step.spoken.contains("sur "), "a counter is spoken: \(step.spoken)")
        #expect(!step.spoken.contains("F1 "), "the keys are spoken: \(step.spoken)")
      }
    }
  }

  @Test func `6. Typing speaks the letter, and a pause the counter`() throws {
    var letters = 0
    for journey in Speech.journeys {
      let steps = try steps(journey)
      for (index, step) in steps.enumerated() where step.key.hasPrefix("taper ") {
        letters += 1
        #expect(step.spoken == "(\(step.key.dropFirst(6)))", "\(journey)")
        if steps.indices.contains(index + 1), steps[index + 1].key == "pause" {
          #expect(steps[index + 1].spoken.contains { $0.isNumber })
        }
      }
    }
    #expect(letters > 4)
  }
}

enum Speech {
  static let journeys = ["menu", "paiement", "mediateur", "signalement", "amelibot", "brouillon"]

  struct Step {
    var key: String
    var spoken: String
    var letters: String { spoken.filter { !$0.isWhitespace } }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  static func file(of journey: String) -> URL {
    root.appending(path: "Tests/Speech/\(journey).txt")
  }

  /// A key, and under it what is spoken, indented.
  static func steps(of text: String) -> [Step] {
    var steps: [Step] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix(" "), let last = steps.indices.last {
        let words = line.trimmingCharacters(in: .whitespaces)
        steps[last].spoken += steps[last].spoken.isEmpty ? words : " " + words
      } else {
        steps.append(Step(key: String(line), spoken: ""))
      }
    }
    return steps
  }

  static func listen(to journey: String) throws -> String {
    try run(["sh", "Tools/install-speech"])
    return try run([
      ".build/speech/bin/python", "Tests/Speech/listen.py", file(of: journey).path,
      Products.path(of: "compte-ameli"), "--ephemere", "--date", "2024-10-14",
    ])
  }

  @discardableResult
  private static func run(_ words: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "speech-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = "cd '\(root.path())' && exec \(words.map { "'\($0)'" }.joined(separator: " "))"
    let run = try Spawned.run(["sh", "-c", line], in: folder.path())
    guard run.status == 0 else {
      throw Silence(description: "\(words.joined(separator: " ")): \(run.errors)")
    }
    return run.output
  }

  struct Silence: Error, CustomStringConvertible {
    let description: String
  }
}
