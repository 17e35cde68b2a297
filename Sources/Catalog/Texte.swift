/// Every word of the screens that is not part of a parcours, of ameliBot or of a fixed page.
///
/// The words are in `Resources/textes/ecrans.yaml`, under the name of the case: a case without its
/// text, or a text without its case, stops the build. `{n}` and the like are replaced.
package enum Texte: Int, CaseIterable, Sendable {
  case ongletAccueil, ongletPaiements, ongletDemarches, ongletPrevention, ongletInformations
  case simulation
}
