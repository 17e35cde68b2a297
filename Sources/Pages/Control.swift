/// Something that a person can act on.
package struct Control: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case link
    case button
    /// The one that goes forward; at most one a page.
    case primary
    case tab(isCurrent: Bool)
    case disclosure(isExpanded: Bool)
  }

  package var id: ControlID
  package var label: SafeText
  package var kind: Kind
  /// A shorter label, where a narrow window has no room for the whole.
  package var short: SafeText?
  /// One shorter still, for a window as wide as a phone.
  package var shortest: SafeText?

  package init(
    _ id: ControlID, _ label: SafeText, _ kind: Kind, short: SafeText? = nil,
    shortest: SafeText? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.short = short
    self.shortest = shortest
  }
}

/// Radio buttons with the question they answer. None is chosen beforehand.
package struct ChoiceGroup: Equatable, Sendable {
  package struct Option: Equatable, Sendable {
    package var id: ControlID
    package var label: SafeText
    package var isChosen: Bool

    package init(id: ControlID, label: SafeText, isChosen: Bool) {
      self.id = id
      self.label = label
      self.isChosen = isChosen
    }
  }

  package var id: ControlID
  package var question: SafeText
  package var options: [Option]
  package var error: SafeText?

  package init(id: ControlID, question: SafeText, options: [Option], error: SafeText? = nil) {
    self.id = id
    self.question = question
    self.options = options
    self.error = error
  }
}

/// A text that a person types. The value is the site's, character for character as typed; the caret
/// is the surface's.
package struct Field: Equatable, Sendable {
  package enum Size: Equatable, Sendable {
    case line
    /// Several lines: Enter is a newline. `rows` is how many to show when there is room.
    case area(rows: Int)
  }

  package var id: ControlID
  package var label: SafeText
  /// Format and limits, said before anything is typed.
  package var hint: SafeText?
  package var value: UntrustedText
  package var size: Size
  package var isOptional: Bool
  package var counter: Counter?
  package var error: SafeText?
  /// Shown in an empty field; never the only place where something is said.
  package var placeholder: SafeText?

  package init(
    id: ControlID, label: SafeText, hint: SafeText? = nil, value: UntrustedText,
    size: Size = .line, isOptional: Bool = false, counter: Counter? = nil,
    error: SafeText? = nil, placeholder: SafeText? = nil
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.value = value
    self.size = size
    self.isOptional = isOptional
    self.counter = counter
    self.error = error
    self.placeholder = placeholder
  }
}

/// What a counter says. A surface may show it late, when typing pauses, but never while
/// `state` differs from the one on show: crossing a limit is said at once.
package struct Counter: Equatable, Sendable {
  package enum State: Equatable, Sendable { case tooShort, fits, tooLong }

  /// « 50 caractères minimum 75/800 »
  package var text: SafeText
  package var state: State
  /// How many characters at the end of the value are too many: a surface marks them.
  package var excess: Int
  /// How many characters may still be typed; nil where that is not said.
  package var remaining: Int?

  package init(text: SafeText, state: State, excess: Int = 0, remaining: Int? = nil) {
    self.text = text
    self.state = state
    self.excess = excess
    self.remaining = remaining
  }
}

/// Text as somebody typed it, pasted it, or wrote it in a file. It can't be shown before it has
/// become `SafeText`.
package struct UntrustedText: Hashable, Sendable, ExpressibleByStringLiteral {
  package var original: String

  package init(_ original: String) { self.original = original }
  package init(stringLiteral value: String) { original = value }

  package var safe: SafeText { SafeText(original) }
}
