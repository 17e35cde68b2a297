import Catalog
import Domain
import Pages

/// Going from place to place. Back never validates and never loses what was typed.
extension Session {
  /// - Parameter opener: the control that has the focus again when the person comes back.
  mutating func go(to destination: Place, from opener: ControlID? = nil) -> [Effect] {
    guard destination != place else { return [] }
    if case .etape(let parcours, _) = destination, parcours != place.parcours { isMending = false }
    trail.append(Stop(place: place, opener: opener, bot: bot, errors: errors))
    return arrive(at: destination)
  }

  /// Shows a place, without a way back of its own.
  mutating func arrive(at destination: Place) -> [Effect] {
    place = destination
    errors = []
    keeping = .nothing
    announcement = nil
    if bot == .front { bot = .beside }
    switch destination {
    case .etape(let parcours, let etape): return arrived(at: etape, of: parcours)
    case .message(let id): return readMessage(id)
    default: return []
    }
  }

  /// The target of a link in a text: a screen, or an address that the simulator only names.
  mutating func follow(_ target: String, from control: ControlID) -> [Effect] {
    if target.hasPrefix("https://") { return ask(.adresse(target)) }
    return went(ScreenID(rawValue: target), from: control)
  }

  mutating func went(_ screen: ScreenID, from control: ControlID? = nil) -> [Effect] {
    if screen.rawValue == Ecran.amelibot.rawValue { return openBot(from: control) }
    guard let destination = Place(screen, in: catalog) else {
      return announcing(texte(.annonceEcranInconnu, ["ecran": screen.rawValue]))
    }
    // A link of ameliBot's to where one is already: it says so, beside the page or not.
    if destination == place, bot == .beside, control != nil { return announcing(page.title) }
    if destination == place, bot == .front { bot = .beside }
    if destination == .ecran(.aide) { aideSujet = place.screen }
    return go(to: destination, from: control)
  }

  mutating func wentBack() -> [Effect] {
    if bot == .front { return closeBot() }
    if case .etape(let parcours, let etape) = place,
      let previous = placeBefore(etape, of: parcours)
    {
      if let stop = trail.last, stop.place == previous { return goBack(to: stop) }
      return arrive(at: previous)
    }
    leaveParcours()
    guard let stop = trail.last else {
      return place == .ecran(.accueil) ? ask(.quitter) : arrive(at: .ecran(.accueil))
    }
    return goBack(to: stop)
  }

  /// Before the first step is what was there before the form, not a step that was gone through.
  private mutating func leaveParcours() {
    guard case .etape(let id, let etape) = place,
      catalog.parcours(id)?.etapes.first?.id == etape
    else { return }
    while trail.last?.place.parcours == id { trail.removeLast() }
  }

  private mutating func goBack(to stop: Stop) -> [Effect] {
    trail.removeLast()
    let isFromHelp = place == .ecran(.aide)
    let effects = arrive(at: stop.place)
    if isFromHelp { errors = stop.errors }
    if stop.bot == .front, bot != .closed { bot = .front }
    if let opener = stop.opener { focus(on: opener) }
    return effects
  }

  /// To the dashboard, with nothing behind: a démarche is over.
  mutating func goHome() -> [Effect] {
    trail = []
    return arrive(at: .ecran(.accueil))
  }
}

/// Controls that only lead somewhere say so in their id, and are followed wherever they stand.
extension ControlID {
  /// - Parameter context: what tells apart two links to one target on a page.
  static func to(_ target: String, _ context: String = "") -> ControlID {
    ControlID(rawValue: "vers:\(target)@\(context)")
  }

  static func to(_ ecran: Ecran, _ context: String = "") -> ControlID {
    to(ecran.rawValue, context)
  }

  static func target(of control: ControlID) -> String? {
    guard control.rawValue.hasPrefix("vers:") else { return nil }
    return control.rawValue.dropFirst(5).split(separator: "@").first.map(String.init)
  }
}
