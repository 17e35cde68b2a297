package import Pages
package import Screen

/// What a person does; each surface has its own way.
package enum Deed: Equatable, Sendable {
  /// A control, or an option to choose.
  case activate(Page.Focusable)
  /// The whole new text of a field.
  case fill(Field, String)
  /// At the end of what is written.
  case add(Field, String)
  case paste(Field, String)
  /// Types a question into this field and sends it.
  case ask(Field, String)
  case back
  case go(ScreenID)
  case quit
  case press(Key, times: Int)
  case resize(Size)
}
