import CNcurses
import Pages
package import Screen

/// Puts frames on the glass: only what changed, and the cursor last.
struct Painter {
  private let theme: Theme
  /// Not a locale for UTF-8: accents and arrows have to go.
  private let isASCII: Bool
  private var shown: Frame?

  init(theme: Theme, isASCII: Bool) {
    self.theme = theme
    self.isASCII = isASCII
  }

  /// What is on the glass is no longer known: the next frame is painted whole.
  mutating func forget() { shown = nil }

  mutating func paint(_ frame: Frame) {
    guard frame.size.rows > 0, frame.size.columns > 0 else { return }
    let runs = FrameChanges.runs(from: shown, to: frame)
    if runs.isEmpty, shown?.cursor == frame.cursor { return }
    for run in runs { put(run, of: frame) }
    // Screen readers say what is sent: the letters that an old text and a new one don't share
    // would be noise. Moving the focus and typing change fewer rows.
    if runs.count > Self.fewRows { for run in runs { cn_send_whole(Int32(run.row)) } }
    cn_refresh(
      Int32(min(max(frame.cursor.row, 0), frame.size.rows - 1)),
      Int32(min(max(frame.cursor.column, 0), frame.size.columns - 1)))
    shown = frame
  }

  private static let fewRows = 5

  private func put(_ run: FrameChanges.Run, of frame: Frame) {
    let start = run.row * frame.size.columns
    let end = start + frame.size.columns
    let cells = frame.cells
    var drawn: [cn_cell] = []
    drawn.reserveCapacity(run.columns.count)
    var index = start + run.columns.lowerBound
    while index < start + run.columns.upperBound {
      let isWide = index + 1 < end && cells[index + 1].glyph == .continuation
      drawn.append(self.drawn(cells[index], of: frame, width: isWide ? 2 : 1))
      index += isWide ? 2 : 1
    }
    cn_put(Int32(run.row), Int32(run.columns.lowerBound), drawn, Int32(drawn.count))
  }

  fileprivate func drawn(_ cell: Cell, of frame: Frame, width: UInt8) -> cn_cell {
    var result = cn_cell()
    result.width = width
    result.style = theme.code(of: cell.role)
    if let scalar = cell.glyph.scalar {
      result.scalars.0 = isASCII ? Transliteration.ascii(scalar) : scalar.value
    } else if let cluster = cell.glyph.cluster, !isASCII {
      fill(&result, with: frame.clusters[cluster])
    } else if let cluster = cell.glyph.cluster {
      result.scalars.0 =
        frame.clusters[cluster].unicodeScalars.first.map(Transliteration.ascii) ?? 0
    }
    return result
  }

  /// More scalars than a cell of ncurses holds leave it empty, which draws a placeholder.
  private func fill(_ cell: inout cn_cell, with cluster: String) {
    let scalars = cluster.unicodeScalars.map(\.value)
    guard scalars.count <= Int(CN_MAX_SCALARS) else { return }
    withUnsafeMutableBytes(of: &cell.scalars) { target in
      scalars.withUnsafeBytes { target.copyMemory(from: $0) }
    }
  }
}

/// A cell as a terminal should have it: what it holds, and how that looks.
package struct PaintedCell: Equatable, Sendable {
  /// Empty for the right half of a wide character.
  package let text: String
  package let look: Theme.Look
}

extension Terminal {
  /// What a whole terminal of UTF-8 and `theme` shows of a frame, row after row: held against what
  /// a real one shows.
  package static func painting(of frame: Frame, _ theme: Theme) -> [PaintedCell] {
    let painter = Painter(theme: theme, isASCII: false)
    var painted: [PaintedCell] = []
    painted.reserveCapacity(frame.cells.count)
    for (index, cell) in frame.cells.enumerated() {
      let next = frame.cells.indices.contains(index + 1) ? frame.cells[index + 1].glyph : nil
      if cell.glyph == .continuation, let wide = painted.last {
        // Two columns of a placeholder are the box and a blank.
        let text = wide.text == Self.placeholder ? " " : ""
        painted.append(PaintedCell(text: text, look: wide.look))
        continue
      }
      var drawn = painter.drawn(cell, of: frame, width: next == .continuation ? 2 : 1)
      let text = cn_agrees_on_width(&drawn) ? frame.text(of: cell) : Self.placeholder
      painted.append(PaintedCell(text: text, look: theme[cell.role]))
    }
    return painted
  }

  private static let placeholder = "\u{25A2}"

  /// Widths are then those that a program on a terminal of UTF-8 sees.
  package static func useUTF8() -> Bool { cn_choose_locale() }
}
