import Bot
package import Catalog
package import Domain
package import Pages

/// One visit of one insured person to the simulated service. A value: what it shows and what it
/// does next follow from it alone.
package struct Session: Equatable, Sendable {
  package let catalog: Catalog
  package let dossier: DossierAssure
  package internal(set) var account: Account
  /// Today in the simulation.
  package internal(set) var today: CivilDate
  var notices: [SafeText]
  /// Nothing outlives the program: no word says that it does.
  let isEphemeral: Bool
  /// What makes the references of two accounts differ.
  let seed: Int

  package internal(set) var place = Place.ecran(.accueil)
  /// Where « Retour » leads: the places before this one, and what opened the next one.
  package internal(set) var trail: [Stop] = []
  /// Forms being filled in, by form. What is in here is also in the store.
  package internal(set) var drafts: [String: Draft] = [:]
  /// Forms that a payment filled in, as long as the person has changed nothing in them.
  var prefilled: [String: Draft] = [:]
  /// What is wrong in the step on show, since the last Continuer.
  package internal(set) var errors: [PageError] = []
  /// A change asked for from the review: Continuer leads straight back to it.
  var isMending = false
  package internal(set) var unfolded: Set<ControlID> = []
  /// Chosen, and not sent yet.
  var satisfaction: Avis?

  let matcher: Lazy<Unit, IntentMatcher>
  var conversation: Conversation
  /// The question to ameliBot, as far as it is typed.
  package internal(set) var question = ""
  package internal(set) var bot = BotPane.closed

  /// Facts that the store has not answered for yet, by ticket.
  var pending: [Int: Pending] = [:]
  var lastTicket = 0
  package internal(set) var keeping = Keeping.nothing
  /// Something that was typed is in memory alone, wherever the person has gone since.
  package internal(set) var hasUnkeptText = false
  var announcement: Announcement?
  /// Outlives the announcement: the next one is a new one, though it says the same.
  var lastAnnouncement = 0
  var focus: FocusRequest?
  package internal(set) var dialog: Question?
  /// The screen that the help page is about.
  var aideSujet: ScreenID = "accueil"

  /// A place left behind, with what the person had in front of them there.
  package struct Stop: Hashable, Sendable {
    package var place: Place
    package var opener: ControlID?
    /// ameliBot was in front: coming back shows it again.
    package var bot = BotPane.closed
    /// What was wrong there: help that was asked for because of it gives it back.
    var errors: [PageError] = []
  }

  /// Beside the page or not, and in front of it where there is no room for both.
  package enum BotPane: Hashable, Sendable { case closed, beside, front }

  /// What the store said of the draft on show.
  package enum Keeping: Hashable, Sendable {
    case nothing
    case kept
    case failed(SafeText)
  }

  /// - Parameters:
  ///   - assure: one of the catalog's.
  ///   - historique: what the store remembers.
  ///   - drafts: the forms that were left in the middle.
  ///   - notices: what the store has to say of how it was found.
  /// - Returns: nil when the catalog has no such person.
  package init?(
    catalog: Catalog, assure: Assure.ID, historique: Historique = Historique(),
    drafts: some Sequence<Draft> = [], notices: [String] = [], isEphemeral: Bool = false,
    today: CivilDate
  ) {
    guard let dossier = catalog.dossier(assure) else { return nil }
    self.catalog = catalog
    self.dossier = dossier
    self.notices = notices.map { SafeText($0) }
    self.isEphemeral = isEphemeral
    account = Account(assure: dossier.assure, historique: historique)
    self.today = today
    seed = assure.rawValue.utf8.reduce(17) { ($0 * 31 + Int($1)) % 1_000_000 }
    conversation = Conversation()
    matcher = Lazy { IntentMatcher(content: catalog.bot.value) }
    for draft in drafts where !account.brouillonsEnvoyes.contains(draft.id) && !draft.isEmpty {
      self.drafts[draft.formulaire] = draft
    }
  }

  /// The day from which the history is counted: that of the first opening.
  package var ouverture: CivilDate { account.ouverture ?? today }
}
