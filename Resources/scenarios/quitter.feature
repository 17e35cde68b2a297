# language: fr
@quitter
Fonctionnalité: Quitter le compte
  Une question d'abord, et rien n'est perdu.

  Scénario: Quitter demande d'abord
    Quand je quitte
    Alors un dialogue demande "Quitter le compte ?"
    Et je vois "Vos brouillons sont gardés. Vous les retrouverez à la prochaine ouverture."

  Scénario: On peut rester
    Quand je vais sur "Mon agenda"
    Et je quitte
    Et j'active "Rester"
    Alors il n'y a pas de dialogue
    Et l'écran est "agenda"

  Scénario: Revenir en arrière laisse dans le compte
    Quand je quitte
    Et je reviens en arrière
    Alors il n'y a pas de dialogue
    Et l'écran est "accueil"

  @retour
  Scénario: Revenir en arrière à l'accueil propose de quitter
    Quand je reviens à l'accueil
    Et je reviens en arrière
    Alors un dialogue demande "Quitter le compte ?"
    Et l'écran est "accueil"

  Scénario: Dialogue ouvert, aucun lien de la page ne répond
    Quand je quitte
    Alors je ne vois pas "MES DERNIERS PAIEMENTS"
    Quand j'active "Rester"
    Alors je vois "MES DERNIERS PAIEMENTS"

  @brouillons
  Scénario: Ce que l'on écrivait est là à la prochaine ouverture
    Quand je vais sur "mediateur/texte"
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alit"
    Et je quitte
    Et j'active "Quitter"
    Et le programme est tué puis relancé
    Et j'active "Reprendre"
    Alors le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alit"

  @brouillons
  Scénario: Rester ne fait rien perdre
    Quand je vais sur "mediateur/texte"
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alit"
    Et je quitte
    Et j'active "Rester"
    Alors le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alit"

  @clavier
  Plan du scénario: <touche> pose la question
    Quand j'appuie sur <touche>
    Alors un dialogue demande "Quitter le compte ?"
    Et le focus est sur "Rester"
    Quand j'appuie sur Échap
    Alors il n'y a pas de dialogue

    Exemples:
      | touche |
      | Ctrl-Q |
      | Ctrl-C |

  @clavier
  Scénario: Échap à l'accueil pose la question
    Quand je reviens à l'accueil
    Et j'appuie sur Échap
    Alors un dialogue demande "Quitter le compte ?"
    Et le focus est sur "Rester"
