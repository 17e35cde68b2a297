# language: fr
@fenetre
Fonctionnalité: Trois tailles de fenêtre
  Tout se fait en 120x40, en 80x24 et en 40x20, et changer de taille ne fait rien perdre.

  Plan du scénario: Le parcours du médiateur tient en <taille>
    Étant donné une fenêtre de <taille>
    Quand je vais sur "mediateur/cas"
    Et j'active "Demander l'aide du médiateur"
    Et je choisis "Malgré une première réclamation, je maintiens ma demande qui est liée à des dépenses de santé d'au moins 500 euros."
    Et j'active "Continuer"
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "Ma réclamation de juillet est refusée ; la dépense est de 640 euros en tout."
    Et j'active "Continuer"
    Et j'active "Continuer"
    Alors l'écran est "mediateur/confirmation"
    Et je vois "Votre demande est bien envoyée au médiateur."
    Et je vois "SIMULATION"

    Exemples:
      | taille |
      | 120x40 |
      | 80x24  |
      | 40x20  |

  Plan du scénario: Le signalement tient en <taille>
    Étant donné une fenêtre de <taille>
    Quand je vais sur "signalement/motif"
    Et j'active "Remboursement des soins"
    Et je choisis "Signaler un acte médical ou un soin non réalisé"
    Et j'active "Continuer"
    Et je remplis :
      | Date du soin                            | 02/10/2024                                                                 |
      | Nature du soin ou de l'acte             | Consultation                                                               |
      | Professionnel de santé ou établissement | Dr C. Imaginaire                                                           |
      | Mon message                             | Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail. |
    Et je choisis "Jules"
    Et j'active "Continuer"
    Et j'active "Valider l'envoi"
    Alors je vois "Votre message est bien envoyé à votre caisse."

    Exemples:
      | taille |
      | 120x40 |
      | 80x24  |
      | 40x20  |

  Plan du scénario: ameliBot répond en <taille>
    Étant donné une fenêtre de <taille>
    Quand j'ouvre ameliBot
    Et j'écris "médiateur" à ameliBot
    Et je choisis "J'ai perdu un proche à ma charge de moins de 25 ans"
    Alors ameliBot propose :
      | Oui, c'est cela        |
      | Non, ce n'est pas cela |

    Exemples:
      | taille |
      | 120x40 |
      | 80x24  |
      | 40x20  |

  Plan du scénario: Une erreur se voit en <taille>
    Étant donné une fenêtre de <taille>
    Quand je vais sur "mediateur/texte"
    Et j'active "Continuer"
    Alors l'erreur est "Exposez votre demande au médiateur, en 50 caractères au minimum."

    Exemples:
      | taille |
      | 120x40 |
      | 80x24  |
      | 40x20  |

  @bot
  Scénario: En 120x40, ameliBot reste à côté de la page où il a mené
    Étant donné une fenêtre de 120x40
    Quand j'ouvre ameliBot
    Et j'écris "voir mes paiements" à ameliBot
    Et j'active "Mes paiements"
    Alors l'écran est "paiements"
    Et je vois "Fermer ameliBot"
    Et je vois "octobre 2024 · 2 paiements"

  @bot
  Scénario: En 80x24, ameliBot laisse la place à la page
    Étant donné une fenêtre de 80x24
    Quand j'ouvre ameliBot
    Et j'écris "voir mes paiements" à ameliBot
    Et j'active "Mes paiements"
    Alors l'écran est "paiements"
    Et je vois "octobre 2024 · 2 paiements"

  @clavier
  Plan du scénario: Passer en <taille> au milieu d'un texte garde le texte et la place
    Étant donné une fenêtre de 80x24
    Quand je vais sur "mediateur/texte"
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars."
    Et je redimensionne en <taille>
    Alors le focus est sur "Je souhaite saisir le médiateur pour :"
    Et le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alitée depuis mars."
    Quand je complète "Je souhaite saisir le médiateur pour :" avec " Merci."
    Alors le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alitée depuis mars. Merci."

    Exemples:
      | taille |
      | 120x40 |
      | 40x20  |

  Scénario: Changer de taille garde la conversation
    Étant donné une fenêtre de 120x40
    Quand j'ouvre ameliBot
    Et j'écris "médiateur" à ameliBot
    Et je redimensionne en 40x20
    Alors l'écran est "amelibot"
    Et ameliBot répond "Vous souhaitez contacter le médiateur"

  Scénario: Changer de taille garde l'erreur
    Étant donné une fenêtre de 120x40
    Quand je vais sur "mediateur/motif"
    Et j'active "Continuer"
    Et je redimensionne en 40x20
    Alors l'erreur est "Choisissez le motif de votre demande au médiateur."

  Scénario: Changer de taille garde la question posée
    Étant donné une fenêtre de 80x24
    Quand je quitte
    Et je redimensionne en 40x20
    Alors un dialogue demande "Quitter le compte ?"
    Quand j'active "Rester"
    Alors l'écran est "accueil"

  @image
  Plan du scénario: <écran> en <taille> est comme sur l'image
    Étant donné que nous sommes le 14 octobre 2024
    Et une fenêtre de <taille>
    Quand je vais sur "<écran>"
    Alors l'écran est conforme à "<image>"

    Exemples:
      | écran             | taille | image                    |
      | accueil           | 120x40 | accueil-120x40           |
      | accueil           | 80x24  | accueil-80x24            |
      | accueil           | 40x20  | accueil-40x20            |
      | mediateur/cas     | 120x40 | mediateur_cas-120x40     |
      | mediateur/cas     | 80x24  | mediateur_cas-80x24      |
      | mediateur/cas     | 40x20  | mediateur_cas-40x20      |
      | mediateur/motif   | 120x40 | mediateur_motif-120x40   |
      | mediateur/motif   | 80x24  | mediateur_motif-80x24    |
      | mediateur/motif   | 40x20  | mediateur_motif-40x20    |
      | signalement/motif | 120x40 | signalement_motif-120x40 |
      | signalement/motif | 80x24  | signalement_motif-80x24  |
      | signalement/motif | 40x20  | signalement_motif-40x20  |
      | paiements         | 120x40 | paiements-120x40         |
      | paiements         | 80x24  | paiements-80x24          |
      | paiements         | 40x20  | paiements-40x20          |
