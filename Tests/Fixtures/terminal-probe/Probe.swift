#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import Pages
import Screen
import Terminal

/// Five items, one of which has the focus; the last keys; the size; clusters of all kinds.
final class Probe: TerminalClient {
  private(set) var isFinished = false
  private var focus = 0
  private var keys: [String] = []
  private var ticks = 0
  private var isTicking = false

  var wantsMouse: Bool { CommandLine.arguments.contains("souris") && !hasLetGo }
  private var hasLetGo = false

  var delay: Duration? { isTicking ? .milliseconds(20) : nil }

  func tick() {
    isTicking = false
    ticks += 1
  }

  func willEnd() { complain("brouillons gardés") }

  func handle(_ key: Key) {
    keys.append(String(describing: key))
    switch key {
    case .down: focus = min(4, focus + 1)
    case .up: focus = max(0, focus - 1)
    case .character("q"): isFinished = true
    case .character("m"): complain("un mot sur stderr")
    case .character("t"): isTicking = true
    case .character("!"): preconditionFailure("exprès")
    case .character("S"): focus = descend(focus)
    case .character("R"): exit(5)
    case .function(4): hasLetGo.toggle()
    default: break
    }
  }

  func frame(for size: Size) -> Frame {
    var frame = Frame(size: size)
    let title = "Sonde · l’été à 21 € · \(size.columns)x\(size.rows)"
    write(title.padded(to: size.columns), 0, 0, .header, on: &frame)
    let last = keys.suffix(3).joined(separator: ", ")
    write("touches \(keys.count) : \(last)", 1, 0, .plain, on: &frame)
    for item in 0..<5 {
      let mark = item == focus ? "▸" : " "
      write("\(mark) Élément \(item)", 3 + item, 2, item == focus ? .focus : .link, on: &frame)
    }
    write("tics \(ticks)", 9, 0, .hint, on: &frame)
    write("e\u{301}|日本|👍🏽|❤️|👨‍👩‍👧|fin", 10, 0, .plain, on: &frame)
    write("coin", size.rows - 1, size.columns - 4, .status, on: &frame)
    frame.cursor = Position(row: 3 + focus, column: 2)
    return frame
  }

  private func write(_ text: String, _ row: Int, _ column: Int, _ role: Role, on frame: inout Frame)
  {
    var column = column
    for character in text {
      let isWide = character.unicodeScalars.contains {
        (0x3000..<0xFE10).contains($0.value) || $0.value > 0x1F000
      }
      guard (0..<frame.size.rows).contains(row), column >= 0,
        column + (isWide ? 1 : 0) < frame.size.columns
      else { return }
      frame[row, column] = Cell(glyph: frame.glyph(for: character), role: role)
      if isWide { frame[row, column + 1] = Cell(glyph: .continuation, role: role) }
      column += isWide ? 2 : 1
    }
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// Without an end: the stack overflows.
func descend(_ depth: Int) -> Int { depth == .max ? 0 : 1 + descend(depth + 1) }

func complain(_ words: String) {
  let line = words + "\n"
  _ = write(2, line, line.utf8.count)
}
