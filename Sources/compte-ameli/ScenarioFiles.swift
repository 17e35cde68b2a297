import Gherkin
import Guide
import Pages
import Scenarios

/// What a run of scenarios leaves in files: a picture a step, a page a failure.
final class ScenarioFiles {
  private let captures: String?
  private let size: String
  /// A name for each file, and no name for two.
  private var names: [String: String] = [:]

  init(captures: String?, size: String) {
    self.captures = captures
    self.size = size
  }

  func look(at one: Assignment, on surface: SurfaceName) -> Play.Look? {
    guard let captures else { return nil }
    let name = "\(captures)/\(stem(one))-\(surface.rawValue)"
    return { number, stage, backstage in
      let rank = String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)"
      let end = stage.hasKeyboard ? "svg" : "txt"
      // A picture that can't be written is not what the scenario is about.
      try? OutputFile.write(Self.capture(of: stage, backstage), to: "\(name)-\(rank).\(end)")
    }
  }

  private static func capture(of stage: any Stage, _ backstage: Backstage) -> Document {
    if let image = stage.image { return .svg(of: image, showing: stage.page(backstage)) }
    return .lines(stage.picture(backstage).map { [SafeText($0)] })
  }

  /// A page for what failed, and the case with the ways to it.
  ///
  /// - Parameter surface: what does it again, when that is not the surface of the outcome alone.
  func keep(
    _ one: Report.Case, of outcome: Outcome, surface: String? = nil
  ) throws(Failure) -> Report.Case {
    guard case .failed(var failure) = one.state else { return one }
    let surface = surface ?? outcome.surface.rawValue
    let folder = captures ?? "echecs"
    try OutputFile.makeFolder(folder)
    let path = "\(folder)/\(stem(outcome.assignment))-\(surface).html"
    failure.page = SafeText(path)
    failure.command = SafeText(command(outcome.assignment, surface))
    var kept = one
    kept.state = .failed(failure)
    let scene = outcome.scene.map { Document.svg(of: $0.image, showing: $0.page) }
    let page = Document.failurePage(of: kept, pictures: outcome.shownPictures, scene: scene)
    try OutputFile.write(page, to: path)
    return kept
  }

  /// The one command that does it again.
  private func command(_ one: Assignment, _ surface: String) -> String {
    let place = Self.quoted("\(one.file):\(one.pickle.location.line)")
    let hasWindow = surface != "site" && surface != "lineaire"
    return "compte-ameli scenarios \(place) --surface \(surface)"
      + (hasWindow ? " --taille \(size)" : "")
  }

  /// As a shell reads it as one word.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy {
      ($0.isASCII && ($0.isLetter || $0.isNumber)) || "/._:-".contains($0)
    }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// `scenarios-mediateur-42`: the file's folder and name, and the line.
  private func stem(_ one: Assignment) -> String {
    "\(name(of: one.file))-\(one.pickle.location.line)"
  }

  private func name(of file: String) -> String {
    if let name = names[file] { return name }
    let path = file.hasSuffix(".feature") ? file.dropLast(8) : file[...]
    let parts = path.split(separator: "/").suffix(2).map { part in
      String(part.drop { $0 == "." }.map { $0 == "." ? "-" : $0 })
    }
    let short = parts.filter { !$0.isEmpty }.joined(separator: "-")
    let taken = Set(names.values)
    var name = short
    var number = 2
    while taken.contains(name) {
      name = "\(short)-\(number)"
      number += 1
    }
    names[file] = name
    return name
  }
}
