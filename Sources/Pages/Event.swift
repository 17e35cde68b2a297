/// What happened. An event never says what to do: that is the site's business.
package enum Event: Equatable, Sendable {
  /// The program starts: the first page is on show.
  case opened
  /// A button, a link, a tab, a row, a folded title.
  case activated(ControlID)
  case chose(group: ControlID, option: ControlID)
  /// The whole new value of a field.
  case typed(ControlID, String)
  /// Enter in a one-line field.
  case submitted(ControlID)
  case wentBack
  /// By name: Ctrl-P, a tab key, F1, F2.
  case went(ScreenID)
  case askedCaption
  case askedDate
  /// How long the text of this field is by now.
  case askedCount(ControlID)
  case askedToQuit
  /// A surface could not take the text in, or not as it was: « trop de signes sur une lettre ».
  case refusedText(ControlID, SafeText)
  /// The store says that the fact of this ticket is durable.
  case recorded(ticket: Int)
  /// It says why not, in French, and what to do.
  case recordingFailed(ticket: Int, reason: SafeText)
  case kept
  case keepingFailed(reason: SafeText)
  /// Something happened to the store by itself: its folder was made again, say.
  case noticed(SafeText)
  /// What was noticed holds no more: the account can be written again.
  case noticeEnded(SafeText)
}
