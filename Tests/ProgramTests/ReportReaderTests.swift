import Foundation
import TestSupport
import Testing

/// Reports of scenarios, read by the programs that people have for them.
@Suite struct ReportReaderTests {
  /// Names that reports of other programs broke on.
  private static let names = [
    "simple", "« l'été » & <b> ]]> \"cité\"", "dièse # TODO et # SKIP \\# \\", "emoji 👍🏽 é",
    "contrôles \u{1} \u{1B}[31m \u{9B} \u{7F}", "sens \u{202E}revers", "1..3 ok 1 - faux",
    "Bail out! non", "fin \u{FFFE}\u{FFFF}",
  ]

  private struct Suite {
    let shell: Shell
    let isRight: Bool

    init(isRight: Bool) throws {
      self.isRight = isRight
      shell = try Shell()
      let scenarios = ReportReaderTests.names.enumerated().map { index, name in
        let screen = isRight || index > 1 ? "accueil" : "ail ]]> & \"là\" \u{1}"
        return
          "  Scénario: \(name)\n    Alors l'écran est \"\(screen.replacing("\"", with: "\\\""))\"\n"
      }
      let text = "# language: fr\nFonctionnalité: f\n" + scenarios.joined(separator: "\n")
      try text.write(toFile: shell.path("n.feature"), atomically: true, encoding: .utf8)
    }

    var folder: String { shell.path("") }

    /// Where the report of that format is.
    func report(_ format: String) throws -> String {
      let path = shell.path("rapport.\(format)")
      let answer = try shell.run(
        "scenarios \(shell.path("n.feature")) --rapport \(format) --sortie \(path) "
          + "--captures \(shell.path("captures"))")
      #expect(answer.status == (isRight ? 0 : 1) && answer.errors.isEmpty, "\(answer.errors)")
      return path
    }
  }

  /// What a reader of reports says; `$R` is the report.
  private func read(_ format: String, isRight: Bool, by command: String) throws -> Shell.Answer {
    let suite = try Suite(isRight: isRight)
    let report = try suite.report(format)
    let line = "R=\(report); \(command)"
    let ran = try Spawned.run(["sh", "-c", line], in: suite.folder)
    return Shell.Answer(status: ran.status >> 8, output: ran.output, errors: ran.errors)
  }

  @Test func `prove reads the TAP of a suite that passes`() throws {
    let read = try read("tap", isRight: true, by: "prove --exec cat $R")
    #expect(read.status == 0, "\(read.output)\(read.errors)")
    #expect(read.output.contains("Tests=\(Self.names.count)"), "\(read.output)")
    #expect(read.output.contains("Result: PASS"))
  }

  @Test func `prove reads the TAP of a suite that fails, and counts the failures`() throws {
    let read = try read("tap", isRight: false, by: "prove --exec cat $R")
    #expect(read.status != 0)
    #expect(read.output.contains("Failed 2/\(Self.names.count) subtests"), "\(read.output)")
    #expect(!(read.output + read.errors).contains("Parse errors"), "\(read.output)")
  }

  @Test(arguments: [true, false])
  func `xmllint and Python read the JUnit`(isRight: Bool) throws {
    let lint = try read("junit", isRight: isRight, by: "xmllint --noout $R")
    #expect(lint.status == 0 && lint.errors.isEmpty, "\(lint.errors)")
    let counted = try read(
      "junit", isRight: isRight,
      by: """
        python3 -c "import sys, xml.etree.ElementTree as t; r = t.parse(sys.argv[1]).getroot(); \
        c = r.findall('.//testcase'); print(len(c), len(r.findall('.//failure')), \
        r.get('tests'), r.get('failures'), c[3].get('name'))" $R
        """)
    let (count, failures) = (Self.names.count, isRight ? 0 : 2)
    #expect(
      counted.output == "\(count) \(failures) \(count) \(failures) emoji 👍🏽 é\n",
      "\(counted.output)\(counted.errors)")
  }

  @Test(arguments: [true, false])
  func `each line of the JSON lines is an object`(isRight: Bool) throws {
    let lines = try read("jsonl", isRight: isRight, by: "cat $R").output.split(separator: "\n")
    #expect(lines.count == Self.names.count)
    for line in lines {
      #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }
}
