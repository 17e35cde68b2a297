import Pages

extension Typesetter {
  /// « vous : » and « ameliBot : », then what each says; the propositions bear numbers.
  mutating func draw(chat turns: [ChatTurn], row: Int, in area: Range<Int>) -> Int {
    var row = row
    for (index, turn) in turns.enumerated() {
      if index > 0 { row += style.gap }
      let start = row
      lastQuestion = lastTurn?.lowerBound ?? row
      row = draw(turn, row: row, in: area)
      lastTurn = start..<row
    }
    return row
  }

  private mutating func draw(_ turn: ChatTurn, row: Int, in area: Range<Int>) -> Int {
    var row = row
    var lead = speaker(of: turn)
    for paragraph in turn.paragraphs {
      row = draw(lead, paragraph, row: row, in: area)
      lead = Signs()
    }
    if turn.paragraphs.isEmpty && turn.propositions.isEmpty {
      row = sheet.put(wrapping: lead, row: row, in: area)
    }
    for (index, proposition) in turn.propositions.enumerated() {
      row = draw(proposition, number: index + 1, row: row, in: area)
    }
    return row
  }

  private func speaker(of turn: ChatTurn) -> Signs {
    var ink = Ink()
    return turn.speaker == .person
      ? Signs("vous\u{A0}: ", .person, ink: &ink) : Signs("ameliBot\u{A0}: ", .bot, ink: &ink)
  }

  private static let speakerColumns = 12

  private mutating func draw(
    _ lead: Signs, _ paragraph: [Inline], row: Int, in area: Range<Int>
  ) -> Int {
    let text = signs(of: paragraph)
    if area.count >= 40 {
      return sheet.put(lead, wrapping: text, row: row, in: area, indent: Self.speakerColumns)
    }
    var all = lead
    all.append(text)
    return sheet.put(wrapping: all, row: row, in: area)
  }

  private mutating func draw(
    _ proposition: Control, number: Int, row: Int, in area: Range<Int>
  ) -> Int {
    let owner = sheet.ink.owner(of: proposition.id)
    let digits = number < 10 ? "\u{A0}\(number)" : "\(number)"
    var lead = Signs()
    lead.append(digits + "\u{A0}\u{A0}", .button, owner: owner, ink: &sheet.ink)
    let label = Signs(proposition.label, .button, owner: owner, ink: &sheet.ink)
    return sheet.put(lead, wrapping: label, row: row, in: area)
  }
}
