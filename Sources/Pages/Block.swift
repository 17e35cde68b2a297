/// A piece of a page. Surfaces decide where it goes, never what it says.
package indirect enum Block: Equatable, Sendable {
  /// Level 1 is the page's own title, which surfaces draw: blocks begin at 2.
  case heading(level: Int, SafeText)
  case paragraph([Inline])
  /// « Titre : valeur » lines.
  case facts([LabelledValue])
  case list([[Inline]])
  case table(Table)
  /// Controls on a line of their own, in a row when there is room.
  case controls([Control])
  case choices(ChoiceGroup)
  case field(Field)
  /// What can be folded: the control, and the blocks shown while it is unfolded.
  case disclosure(Control, [Block])
  /// One thing with a title: the dashboard's NOTIFICATION.
  case tile(SafeText, [Block])
  /// Side by side when there is room, one under the other when not.
  case columns([[Block]])
  case note(NoteKind, [Inline])
  case chat([ChatTurn])
}

package enum NoteKind: Equatable, Sendable { case information, error, success }

/// A run of text in a sentence: plain, strong, or a link that is part of it.
package enum Inline: Equatable, Sendable {
  case text(SafeText)
  case strong(SafeText)
  case link(Control)
}

/// A line « Titre : valeur », with an action on it where there is one.
package struct LabelledValue: Equatable, Sendable {
  package var label: SafeText
  package var value: [Inline]
  /// « Modifier », on the review page.
  package var action: Control?

  package init(label: SafeText, value: [Inline], action: Control? = nil) {
    self.label = label
    self.value = value
    self.action = action
  }
}

/// Rows of cells under column titles. A row may be a link to its detail.
package struct Table: Equatable, Sendable {
  package enum Alignment: Equatable, Sendable { case leading, trailing }

  package struct Column: Equatable, Sendable {
    package var title: SafeText
    package var alignment: Alignment
    /// Left out first when the window is narrow; 0 always stays.
    package var priority: Int

    package init(_ title: SafeText, alignment: Alignment = .leading, priority: Int = 0) {
      self.title = title
      self.alignment = alignment
      self.priority = priority
    }
  }

  package struct Row: Equatable, Sendable {
    package var cells: [SafeText]
    package var control: Control?
    /// The cells with days and amounts in full, for a surface that says them; nil when they are so
    /// already.
    package var spoken: [SafeText]?

    package init(cells: [SafeText], control: Control? = nil, spoken: [SafeText]? = nil) {
      self.cells = cells
      self.control = control
      self.spoken = spoken
    }
  }

  package var columns: [Column]
  package var rows: [Row]
  /// The dashboard's short lists show no column titles; a surface that says the table in sentences needs them.
  package var showsTitles: Bool

  package init(columns: [Column], rows: [Row], showsTitles: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.showsTitles = showsTitles
  }
}

/// What one of the two said in the conversation with ameliBot.
package struct ChatTurn: Equatable, Sendable {
  package enum Speaker: Equatable, Sendable { case person, bot }

  package var speaker: Speaker
  package var paragraphs: [[Inline]]
  /// Buttons under the words, on the last turn only.
  package var propositions: [Control]

  package init(speaker: Speaker, paragraphs: [[Inline]], propositions: [Control] = []) {
    self.speaker = speaker
    self.paragraphs = paragraphs
    self.propositions = propositions
  }
}
