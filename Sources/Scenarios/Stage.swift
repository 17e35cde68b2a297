package import Domain
package import Pages
package import Screen
import Site

/// A surface under a scenario: the same deeds, each done as this surface has them done.
///
/// It is idle whenever a call returns: whatever followed from a deed has happened.
package protocol Stage: AnyObject {
  /// It has keys and a window.
  var hasKeyboard: Bool { get }
  /// The program has just started on what the backstage holds.
  func open(_ backstage: Backstage) throws(Misstep)
  func perform(_ deed: Deed, _ backstage: Backstage) throws(Misstep)
  /// What is in front of the person.
  func page(_ backstage: Backstage) -> Page
  var focus: ControlID? { get }
  /// The surface as text, line by line: what a failure shows.
  func picture(_ backstage: Backstage) -> [String]
  /// The window, if there is one.
  var image: Frame? { get }
  /// What is wrong with how the surface shows things, whatever they are; nil when nothing is.
  func disorder(_ backstage: Backstage) -> String?
  /// The scenario is over: the last moment to find something wrong. Returns the account that it
  /// leaves.
  func close(_ backstage: Backstage) throws(Misstep) -> Account
}

/// One number for a frame: two that differ have two, but for once in 2⁶⁴.
package typealias Imprint = UInt64

extension Stage {
  package func disorder(_ backstage: Backstage) -> String? { nil }

  package var image: Frame? { nil }

  package func close(_ backstage: Backstage) throws(Misstep) -> Account {
    backstage.session.account
  }
}

/// The surfaces by the names that the command line has for them.
package enum SurfaceName: String, CaseIterable, Sendable {
  case site, ecran, lineaire, terminal

  /// It has keys and a size.
  var hasWindow: Bool { self == .ecran || self == .terminal }

  /// Its disk is in memory, and can be told to be full: a limit that is set on a real one from
  /// outside is another failure, with other words.
  var hasPretendDisk: Bool { self != .terminal }
}

/// Starts nothing yet: the stage does, with a person and a day.
package typealias MakeCompanion = @Sendable () throws(Misstep) -> any Companion

extension SurfaceName {
  /// - Parameter companion: makes the real program; without it there is no surface `terminal`.
  package func stage(
    _ size: Size = Size(rows: 24, columns: 80), takesImprints: Bool = false,
    companion: MakeCompanion? = nil
  ) throws(Misstep) -> any Stage {
    switch self {
    case .site: return SiteStage()
    case .ecran: return ScreenStage(size, takesImprints: takesImprints)
    case .lineaire: return LineStage()
    case .terminal:
      guard let companion else { throw Misstep("il n'y a pas de programme à lancer ici") }
      return TerminalStage(size, try companion())
    }
  }
}
