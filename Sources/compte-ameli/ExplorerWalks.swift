import Content
import Guide
import Pages
import Scenarios

/// `compte-ameli explorer --marches N`: the account gone through at random.
struct ExplorerWalks {
  let count: Int
  let length: Int
  let first: Int
  let surface: SurfaceName?
  /// Where the walks that went wrong are written; nil for nowhere.
  let folder: String?
  let shard: Shard?

  /// More than this many say nothing new.
  private static let mostFaults = 20

  func run() throws {
    if let folder { try OutputFile.makeFolder(folder) }
    let walker = Walker(Content.catalog, length: length, surface: surface) {
      (surface) throws(Misstep) in
      try surface.stage { () throws(Misstep) in try ProgramOnTerminal() }
    }
    var (done, faults) = (0, 0)
    for rank in 0..<count where shard?.takes(rank) != false {
      let walk = walker.walk(seed: UInt64(first + rank))
      done += 1
      guard walk.disorder != nil else { continue }
      faults += 1
      try tell(walker.shrunk(walk))
      if faults == Self.mostFaults { break }
    }
    let end = faults == 0 ? "tout est en ordre" : "\(faults) en défaut"
    try Output.say("\(done.french("marche")) de \(length.french("événement")) : \(end).")
    if faults > 0 { throw Failure(line: nil, status: 1) }
  }

  private func tell(_ walk: Walk) throws {
    let head = "Graine \(walk.seed), \(walk.steps.count) pas, \(walk.surface)"
    try Output.say("\(head) : \(walk.disorder ?? "")")
    guard let folder else { return try Output.say(walk.feature) }
    let path = "\(folder)/marche-\(walk.seed).feature"
    try OutputFile.write(text: walk.feature, to: path)
    try Output.say("  \(path)")
  }
}
