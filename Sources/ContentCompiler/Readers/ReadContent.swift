import Bot
import Catalog

/// All that was read, each value with its place, before it is known to be right.
struct ReadContent {
  var textes: [String: Located<String>] = [:]
  var fichierDesTextes: Entry?
  var dossiers: [ReadDossier] = []
  var parcours: [Located<Parcours>] = []
  var bot: Located<BotWords>?
  var intents: [Located<Intent>] = []
  /// The examples of the intents, and of what none of them covers.
  var lessons: [Located<Lesson>] = []
  var lexique: Located<LexiqueLu>?
  var urgences: Located<UrgencesLues>?
  var nodes: [Located<DialogueNode>] = []
  var pages: [Located<PageFixe>] = []
  var demarches: [Located<Demarche>] = []
  var motifs: [Located<CategorieDeMotifs>] = []
}

extension ReadContent {
  /// What is learnt from the examples.
  var model: IntentModel {
    let words = lexique?.value
    let learning = Learning(
      lexicon: words?.lexicon ?? Lexicon(), spared: words?.courants ?? [],
      signs: urgences?.value.words ?? [])
    return learning.finished(from: lessons.map(\.value))
  }
}

/// What ameliBot says around its dialogues: `BotContent` without them.
struct BotWords {
  var accueil: String
  var premierEchec: [String]
  var secondEchec: [String]
  var sante: [String]
  var hesitation: String
  var aucune: String
}

/// An insured person as one file tells them.
struct ReadDossier {
  let entry: Entry
  /// Nil when the identity could not be read.
  let tete: DossierAssure.Tete?
  let paiements: [Located<PaiementModele>]
}
