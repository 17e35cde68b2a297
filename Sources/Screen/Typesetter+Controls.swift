import Pages

extension Typesetter {
  /// How much of its label a control may show.
  enum LabelLength {
    case full, short, shortest

    func label(of control: Control) -> SafeText {
      switch self {
      case .full: control.label
      case .short: control.short ?? control.label
      case .shortest: control.shortest ?? control.short ?? control.label
      }
    }
  }

  mutating func signs(of control: Control, length: LabelLength = .full) -> Signs {
    let owner = sheet.ink.owner(of: control.id)
    let label = length.label(of: control)
    var signs = Signs()
    let role = Self.role(of: control.kind)
    switch control.kind {
    case .button, .primary:
      signs.append("[\u{A0}", role, owner: owner, ink: &sheet.ink)
      signs.append(label, role, owner: owner, ink: &sheet.ink)
      signs.append("\u{A0}]", role, owner: owner, ink: &sheet.ink)
    case .disclosure(let isExpanded):
      signs.append(isExpanded ? "[-]\u{A0}" : "[+]\u{A0}", role, owner: owner, ink: &sheet.ink)
      signs.append(label, role, owner: owner, ink: &sheet.ink)
    case .link, .tab:
      signs.append(label, role, owner: owner, ink: &sheet.ink)
    }
    return signs
  }

  private static func role(of kind: Control.Kind) -> Role {
    switch kind {
    case .link: .link
    case .button: .button
    case .primary: .primary
    case .tab(let isCurrent): isCurrent ? .currentTab : .tab
    case .disclosure: .strong
    }
  }

  /// In a row, three columns apart; what doesn't fit goes to the next row.
  mutating func draw(
    controls: [Control], row: Int, in area: Range<Int>, length: LabelLength = .full, space: Int = 3
  ) -> Int {
    var row = row
    var column = area.lowerBound
    for control in controls {
      let signs = signs(of: control, length: length)
      if column > area.lowerBound && column + signs.width > area.upperBound {
        row += 1
        column = area.lowerBound
      }
      if signs.width > area.count {
        row = sheet.put(wrapping: signs, row: row, in: area) - 1
        column = area.upperBound
      } else {
        column = sheet.put(signs.all, row: row, column: column, end: area.upperBound) + space
      }
    }
    return controls.isEmpty ? row : row + 1
  }

  mutating func draw(
    disclosure control: Control, _ blocks: [Block], row: Int, in area: Range<Int>
  ) -> Int {
    let row = sheet.put(wrapping: signs(of: control), row: row, in: area)
    guard !blocks.isEmpty else { return row }
    let indent = area.count >= 24 ? 4 : 0
    return draw(blocks, row: row, in: area.lowerBound + indent..<area.upperBound)
  }

  /// The question, its mistake, then one option under the other.
  mutating func draw(_ group: ChoiceGroup, row: Int, in area: Range<Int>) -> Int {
    var row = row
    if !group.question.isEmpty {
      let question = Signs(group.question, .strong, ink: &sheet.ink)
      row = sheet.put(wrapping: question, row: row, in: area)
    }
    if let error = group.error {
      let signs = self.error(Signs(error, .error, ink: &sheet.ink))
      row = sheet.put(wrapping: signs, row: row, in: area)
    }
    if !group.question.isEmpty && group.options.count > 3 { row += style.gap }
    if let end = drawInOneRow(group, row: row, in: area) { return end }
    for option in group.options {
      let (mark, label) = signs(of: option)
      row = sheet.put(mark, wrapping: label, row: row, in: optionArea(area))
    }
    return row
  }

  private func optionArea(_ area: Range<Int>) -> Range<Int> {
    area.count >= 40 ? area.lowerBound + 1..<area.upperBound : area
  }

  private mutating func signs(of option: ChoiceGroup.Option) -> (mark: Signs, label: Signs) {
    let owner = sheet.ink.owner(of: option.id)
    let mark: SafeText = option.isChosen ? "(x)\u{A0}" : "(\u{A0})\u{A0}"
    return (
      Signs(mark, .plain, owner: owner, ink: &sheet.ink),
      Signs(option.label, option.isChosen ? .strong : .plain, owner: owner, ink: &sheet.ink)
    )
  }

  /// Up to three short options stand on one row: « Pas bien », « Moyen », « Très bien ».
  private mutating func drawInOneRow(
    _ group: ChoiceGroup, row: Int, in area: Range<Int>
  ) -> Int? {
    guard group.options.count <= 3 else { return nil }
    let parts = group.options.map { option in
      var (mark, label) = signs(of: option)
      mark.append(label)
      return mark
    }
    let isShort = parts.allSatisfy { $0.width <= 20 }
    let width = parts.reduce(0) { $0 + $1.width + 3 }
    guard isShort, width <= optionArea(area).count else { return nil }
    var column = optionArea(area).lowerBound
    for part in parts { column = sheet.put(part.all, row: row, column: column) + 3 }
    return row + 1
  }
}
