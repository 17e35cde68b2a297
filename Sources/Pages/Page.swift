/// What is on a screen and what can be done there. It knows no terminal: every surface (the ncurses
/// screen, a test) shows the same page.
package struct Page: Equatable, Sendable {
  /// `mediateur/texte`: stable, scripts rely on it.
  package var screen: ScreenID
  /// « Demander l'aide du médiateur »
  package var title: SafeText
  /// « Motif »: what this screen is within the title; nil when the title says it all.
  package var subtitle: SafeText?
  package var step: Step?
  /// « Camille Fontaine »
  package var person: SafeText
  package var date: PageDate
  package var tabs: [Control]
  /// Mistakes to mend, in the order of the fields. The first one is said before anything else.
  package var errors: [PageError]
  package var blocks: [Block]
  /// What is always in sight under the content: Retour, then the primary action.
  package var actions: [Control]
  package var footer: [Control]
  /// ameliBot beside the page, on surfaces that have room for it.
  package var aside: Aside?
  /// A state that lasts: « Brouillon gardé », « Envoi en cours », what the store can't do.
  package var status: SafeText?
  /// What has just happened, in one sentence, for those who don't see the screen.
  package var announcement: Announcement?
  /// Where the focus goes, once for each serial.
  package var focus: FocusRequest?
  /// The caption of the pas-à-pas for this step (F3).
  package var caption: SafeText?
  package var dialog: Dialog?
  /// « Pourquoi ? »: what ameliBot read in the last question, for the inspector.
  package var reasons: [SafeText] = []

  package init(
    screen: ScreenID, title: SafeText, subtitle: SafeText? = nil, step: Step? = nil,
    person: SafeText, date: PageDate, tabs: [Control] = [], errors: [PageError] = [],
    blocks: [Block] = [], actions: [Control] = [], footer: [Control] = [], aside: Aside? = nil,
    status: SafeText? = nil, announcement: Announcement? = nil, focus: FocusRequest? = nil,
    caption: SafeText? = nil, dialog: Dialog? = nil
  ) {
    self.screen = screen
    self.title = title
    self.subtitle = subtitle
    self.step = step
    self.person = person
    self.date = date
    self.tabs = tabs
    self.errors = errors
    self.blocks = blocks
    self.actions = actions
    self.footer = footer
    self.aside = aside
    self.status = status
    self.announcement = announcement
    self.focus = focus
    self.caption = caption
    self.dialog = dialog
  }
}

/// The id of a screen: lowercase, unaccented, `parcours/etape`.
package struct ScreenID: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  package var description: String { rawValue }
}

/// The id of a control, unique in its page and stable from one page to the next.
package struct ControlID: Hashable, Sendable, RawRepresentable, ExpressibleByStringInterpolation,
  CustomStringConvertible
{
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  package var description: String { rawValue }
}

/// « Étape 2 sur 3 », the title of this step and of the next. The last step has no next.
package struct Step: Equatable, Sendable {
  package var number: Int
  package var count: Int
  package var title: SafeText
  package var next: SafeText?

  package init(number: Int, count: Int, title: SafeText, next: SafeText?) {
    self.number = number
    self.count = count
    self.title = title
    self.next = next
  }
}

/// Today in the simulation, written for wide and for narrow windows.
package struct PageDate: Equatable, Sendable {
  /// « lundi 14 octobre 2024 »
  package var full: SafeText
  /// « lun. 14 oct. »
  package var brief: SafeText

  package init(full: SafeText, brief: SafeText) {
    self.full = full
    self.brief = brief
  }
}

/// One mistake: the sentence, the same above the form and at the field, and the field.
package struct PageError: Hashable, Sendable {
  package var message: SafeText
  package var control: ControlID?

  package init(message: SafeText, control: ControlID?) {
    self.message = message
    self.control = control
  }
}

/// What has just happened, in one sentence; a surface says each one once.
package struct Announcement: Equatable, Sendable {
  package var text: SafeText
  /// Grows with each announcement: the same sentence twice is two announcements.
  package var serial: Int

  package init(text: SafeText, serial: Int) {
    self.text = text
    self.serial = serial
  }
}

/// Where the site wants the focus: after a mistake, on a new page, at an answer.
package struct FocusRequest: Equatable, Sendable {
  package var control: ControlID
  /// Grows with each request: a surface obeys each one once.
  package var serial: Int

  package init(control: ControlID, serial: Int) {
    self.control = control
    self.serial = serial
  }
}

/// The conversation with ameliBot, beside a page.
package struct Aside: Equatable, Sendable {
  package var title: SafeText
  package var blocks: [Block]
  /// The question field, always in sight.
  package var field: Field
  /// Where there is no room for both, this takes the place of the page.
  package var isFront: Bool

  package init(title: SafeText, blocks: [Block], field: Field, isFront: Bool) {
    self.title = title
    self.blocks = blocks
    self.field = field
    self.isFront = isFront
  }
}

extension Page {
  /// The page is the conversation itself.
  package var isConversation: Bool { screen == "amelibot" && aside == nil }

  /// Where one asks ameliBot: beside the page, or at the end of the conversation.
  package var questionField: Field? {
    if let aside { return aside.field }
    guard isConversation, case .field(let field) = blocks.last else { return nil }
    return field
  }

  /// The conversation alone, for surfaces that can't show it beside the page.
  package var withAsideInFront: Page {
    guard let aside, aside.isFront else {
      var page = self
      page.aside = nil
      return page
    }
    var page = self
    page.title = aside.title
    page.subtitle = nil
    page.step = nil
    page.blocks = aside.blocks + [.field(aside.field)]
    page.actions = []
    page.aside = nil
    return page
  }
}

/// A question that has to be answered before anything else.
package struct Dialog: Equatable, Sendable {
  package var title: SafeText
  package var paragraphs: [SafeText]
  /// The first is what Esc does.
  package var actions: [Control]

  package init(title: SafeText, paragraphs: [SafeText], actions: [Control]) {
    self.title = title
    self.paragraphs = paragraphs
    self.actions = actions
  }
}
