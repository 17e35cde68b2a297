import Pages

/// The levels of headings without a gap: HTML readers go from one to the next. What stood at one
/// level still does.
struct Outline {
  /// The levels of the content that are open, the outermost first; the page's title is above them.
  private var open: [Int] = []

  mutating func levelled(_ blocks: [Block]) -> [Block] { blocks.map { levelled($0) } }

  private mutating func levelled(_ block: Block) -> Block {
    switch block {
    case .heading(let level, let text): .heading(level: entered(level), text)
    case .tile(let title, let blocks):
      tile(title, blocks)
    case .disclosure(let control, let blocks): .disclosure(control, levelled(blocks))
    case .columns(let columns): .columns(columns.map { levelled($0) })
    default: block
    }
  }

  private mutating func tile(_ title: SafeText, _ blocks: [Block]) -> Block {
    _ = entered(2)
    return .tile(title, levelled(blocks))
  }

  private mutating func entered(_ level: Int) -> Int {
    while let last = open.last, last >= level { open.removeLast() }
    open.append(level)
    return open.count + 1
  }
}
