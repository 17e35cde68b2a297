# language: fr
@aide
Fonctionnalité: L'aide et le pas-à-pas
  F1 explique l'écran où l'on est ; F3 dit ce que le document du service dit de l'étape.

  Règle: L'aide parle de l'écran que l'on quitte

    Plan du scénario: Depuis <écran>, « <titre> »
      Quand je vais sur "<écran>"
      Et je demande l'aide
      Alors l'écran est "aide"
      Et je vois "<titre>"
      Et je vois "<texte>"
      Quand je reviens en arrière
      Alors l'écran est "<écran>"

      Exemples:
        | écran                    | titre                                  | texte                                                                                                                                                   |
        | accueil                  | Aide sur l'accueil                     | Entrée déplie ou replie une rubrique.                                                                                                                   |
        | paiements                | Aide sur Mes paiements                 | Le taux est la part de la base qui est remboursée.                                                                                                      |
        | demarches                | Aide sur Mes démarches                 | Chaque ligne se déplie : elle dit à quoi sert la démarche et par où passer.                                                                             |
        | messagerie               | Aide sur la messagerie                 | C'est un simulateur. Personne ne lit votre message et personne n'y répond.                                                                              |
        | messagerie/nouveau       | Aide pour écrire un message            | Choisissez la rubrique, puis le motif.                                                                                                                  |
        | informations             | Aide sur Mes informations              | Vos informations : identité, adresse, personnes rattachées, mutuelle et médecin traitant.                                                               |
        | informations/coordonnees | Aide pour modifier mes coordonnées     | Ces règles empêchent d'écrire ici les coordonnées d'une vraie personne.                                                                                 |
        | mediateur/cas            | Aide pour demander l'aide du médiateur | Le médiateur de la caisse traite seulement les dix cas de la liste. Il donne un avis et cherche une solution. Il ne décide pas à la place de la caisse. |
        | mediateur/recapitulatif  | Aide pour demander l'aide du médiateur | Étape 3 : relisez, corrigez s'il le faut, puis envoyez.                                                                                                 |
        | signalement/motif        | Aide pour signaler un soin non réalisé | Étape 1 : cochez le motif.                                                                                                                              |
        | signalement/soin         | Aide pour signaler un soin non réalisé | Étape 2 : décrivez le soin et écrivez votre message, entre 50 et 800 caractères.                                                                        |
        | agenda                   | Aide sur l'accueil                     | L'accueil montre vos derniers paiements, les démarches courantes, votre agenda et vos nouveaux messages.                                                |

    @paiements
    Scénario: Depuis le détail d'un paiement
      Quand j'active "11/10 Consultation 21,00 €"
      Et je demande l'aide
      Alors je vois "Aide sur le détail d'un paiement"
      Et je vois "Il y a une partie par bénéficiaire et une ligne par soin. Les retenues viennent à la fin."
      Quand je reviens en arrière
      Alors l'écran est "paiements/detail"

    @mediateur
    Scénario: L'aide ne fait rien perdre de ce que l'on écrit
      Quand je vais sur "mediateur/texte"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alit"
      Et je demande l'aide
      Et j'active "Retour"
      Alors l'écran est "mediateur/texte"
      Et le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alit"

    Plan du scénario: L'aide de <écran> mène à <suite>
      Quand je vais sur "<écran>"
      Et je demande l'aide
      Et j'active "<lien>"
      Alors l'écran est "<suite>"

      Exemples:
        | écran           | lien                                                   | suite                    |
        | accueil         | Plan du site                                           | plan-du-site             |
        | accueil         | ameliBot                                               | amelibot                 |
        | messagerie      | écrire un message                                      | messagerie/nouveau       |
        | mediateur/texte | Écrivez un message                                     | messagerie/nouveau       |
        | informations    | modifier votre téléphone et votre adresse électronique | informations/coordonnees |

    Scénario: L'aide liste les touches
      Quand je demande l'aide
      Alors l'écran est "aide"
      Et le titre est "Aide"
      Et je vois :
        """
        Les touches du clavier
        va à l'élément suivant
        revient en arrière sans rien perdre
        ouvre l'aide de cet écran
        dit où vous en êtes du pas-à-pas
        quitte, après confirmation ; Ctrl-C aussi
        """

  @pas-a-pas @clavier
  Règle: F3 dit le pas-à-pas de l'étape

    Plan du scénario: Le pas-à-pas de <écran>
      Quand je vais sur "<écran>"
      Et j'appuie sur F3
      Alors un dialogue demande "Le pas-à-pas"
      Et je vois "<légende>"
      Quand j'active "Fermer"
      Alors il n'y a pas de dialogue
      Et l'écran est "<écran>"

      Exemples:
        | écran                     | légende                                                                                                |
        | accueil                   | ETAPE (0) : L'assuré se rend sur son compte ameli pour écrire à « amelibot ».                          |
        | mediateur/cas             | ETAPE (3) : l'assuré confirme que sa demande fait bien partie des cas nécessitant l'aide du médiateur. |
        | mediateur/motif           | ETAPE (4) : L'assuré coche la case concernant sa situation.                                            |
        | mediateur/texte           | ETAPE (5) : L'assuré explique sa demande au médiateur.                                                 |
        | mediateur/recapitulatif   | ETAPE (6) : L'assuré confirme sa demande faite au médiateur.                                           |
        | mediateur/confirmation    | ETAPE (7) : La demande de l'assuré est envoyée directement à la CPAM de l'assuré.                      |
        | signalement/motif         | ETAPE (2) : Choix du motif. Il choisit « remboursement des soins ».                                    |
        | signalement/soin          | ETAPE (2) : Il écrit son message, et renseigne les différentes caractéristiques du soin.               |
        | signalement/recapitulatif | ETAPE (3) : Confirmation de l'envoi du message. L'assuré valide l'envoi de son message...              |
        | signalement/confirmation  | ETAPE (3) : Confirmation de l'envoi du message. ... et reçoit dans la foulée une confirmation.         |

    @bot
    Scénario: Le pas-à-pas d'ameliBot avant et après la première question
      Quand j'ouvre ameliBot
      Et j'appuie sur F3
      Alors je vois "ETAPE (1) : l'assuré écrit « médiateur » pour commencer la conversation avec ameliBot afin de choisir le sujet concerné."
      Quand j'active "Fermer"
      Et j'écris "médiateur" à ameliBot
      Et j'appuie sur F3
      Alors je vois "ETAPE (2) : ameliBot redirige l'assuré vers la démarche de saisie du médiateur."

    Scénario: Un écran sans pas-à-pas le dit
      Quand je vais sur "Mon agenda"
      Et j'appuie sur F3
      Alors l'annonce est "Cet écran n'a pas de légende dans le pas-à-pas."
      Et il n'y a pas de dialogue

  Règle: L'aide et ameliBot rendent la page comme elle était

    @clavier
    Plan du scénario: <touche>, puis Échap : le curseur est où il était
      Quand je vais sur "signalement/soin"
      Et je remplis "Nature du soin ou de l'acte" avec "Consultation"
      Et j'appuie sur Gauche 3 fois
      Et j'appuie sur <touche>
      Et j'appuie sur Échap
      Alors l'écran est "signalement/soin"
      Et le focus est sur "Nature du soin ou de l'acte"
      Quand j'appuie sur Espace
      Alors le champ "Nature du soin ou de l'acte" contient "Consultat ion"

      Exemples:
        | touche |
        | F1     |
        | F2     |

    @clavier @erreurs
    Plan du scénario: <touche>, puis Échap : l'erreur est encore là
      Quand je vais sur "mediateur/motif"
      Et j'active "Continuer"
      Et j'appuie sur <touche>
      Et j'appuie sur Échap
      Alors l'écran est "mediateur/motif"
      Et l'erreur est "Choisissez le motif de votre demande au médiateur."

      Exemples:
        | touche |
        | F1     |
        | F2     |

    @clavier
    Scénario: L'aide demandée devant ameliBot rend la question
      Quand j'appuie sur F2
      Et j'appuie sur F1
      Alors l'écran est "aide"
      Quand j'appuie sur Échap
      Alors l'écran est "amelibot"
      Et le focus est sur "Posez votre question ici"

    @clavier @fenetre
    Scénario: L'aide demandée à côté d'ameliBot rend ce qui avait le focus
      Quand je redimensionne en 120x40
      Et j'ouvre ameliBot
      Et j'appuie sur Maj-Tab 2 fois
      Alors le focus est sur "L'Assurance Maladie vous écrit"
      Quand j'appuie sur F1
      Et j'appuie sur Échap
      Alors le focus est sur "L'Assurance Maladie vous écrit"
