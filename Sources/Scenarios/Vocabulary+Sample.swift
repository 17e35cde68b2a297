extension Vocabulary {
  /// A file with a bit of everything, to begin with: it is played by the tests.
  package static let sample = #"""
    # language: fr
    @exemple
    Fonctionnalité: Demander l'aide du médiateur

      Contexte:
        Étant donné l'assurée "camille"
        Et que nous sommes le 14 octobre 2024
        Quand je vais sur "mediateur/motif"

      Scénario: Un texte trop court est gardé, et l'erreur dit combien il manque
        Quand je choisis "Mes frais de transport"
        Et j'active "Continuer"
        Et je remplis "Je souhaite saisir le médiateur pour :" avec "Trop court."
        Et j'active "Continuer"
        Alors l'écran est "mediateur/texte"
        Et l'erreur est "Écrivez encore 39 caractères au minimum."
        Quand je remplis "Je souhaite saisir le médiateur pour :" avec :
          """
          L'ambulance du 3 septembre n'est pas remboursée.
          Mon médecin l'avait prescrite.
          """
        Et j'active "Continuer"
        Alors l'écran est "mediateur/recapitulatif"

      Plan du scénario: Le motif « <motif> » reste choisi
        Quand je choisis "<motif>"
        Et le programme est tué puis relancé
        Et j'active "Reprendre"
        Alors "<motif>" est choisi

        Exemples:
          | motif                                  |
          | Mes frais de transport                 |
          | Je souhaite bénéficier du congé d'adop |

      @clavier
      Scénario: Le clavier mène à Continuer
        Quand j'appuie sur Espace
        Alors "Mes indemnités journalières" est choisi
        Quand j'appuie sur Tab
        Alors le focus est sur "J'ai demandé le remboursement de soins à l'étranger."
    """#.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
