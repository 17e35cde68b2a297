# language: fr
@accueil
Fonctionnalité: L'accueil
  Les derniers paiements, les démarches en 2 clics, l'agenda, les notifications, les messages, ameliBot.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Règle: Ce que l'accueil montre

    Scénario: Les rubriques du tableau de bord
      Quand je reviens à l'accueil
      Alors l'écran est "accueil"
      Et je vois :
        """
        MES DERNIERS PAIEMENTS
        MES DÉMARCHES EN 2 CLICS
        MON AGENDA
        NOTIFICATION
        NOUVEAU MESSAGE
        ameliBot
        Posez votre question ici
        """

    Scénario: Les cinq derniers paiements, pas un de plus
      Quand je reviens à l'accueil
      Alors je vois :
        """
        11/10
        02/10
        Soins dentaires
        120,00 €
        Orthophonie
        Analyses
        """
      Et je ne vois pas "06/09"

    Scénario: Les cinq démarches en 2 clics
      Quand je reviens à l'accueil
      Alors je vois :
        """
        Attestation de droits
        Attestation de paiement d'indemnités journalières
        Carte Vitale
        Carte européenne (CEAM)
        Arrêts et indemnités
        """

    Scénario: Un compte neuf dit ce qui n'est pas encore là
      Étant donné l'assurée "lea"
      Quand je reviens à l'accueil
      Alors je vois "Aucun paiement pour le moment."
      Et je vois "0 notification"
      Et je vois "0 message"
      Et je n'ai pas de nouveau message

    Plan du scénario: L'accueil de <prénom> dit ses notifications et ses messages
      Étant donné l'assuré "<id>"
      Quand je reviens à l'accueil
      Alors je vois "<notifications>"
      Et je vois "<messages>"

      Exemples:
        | prénom  | id      | notifications  | messages  |
        | Camille | camille | 0 notification | 1 message |
        | Karim   | karim   | 1 notification | 1 message |
        | Odette  | odette  | 1 notification | 1 message |

  Règle: Chaque rubrique se déplie et se replie

    Plan du scénario: « <rubrique> » se déplie, puis se replie
      Quand j'active "<rubrique>"
      Alors je vois "<texte>"
      Quand j'active "<rubrique>"
      Alors je ne vois pas "<texte>"

      Exemples:
        | rubrique                                          | texte                                                                                     |
        | Attestation de droits                             | L'attestation de droits prouve que l'Assurance Maladie couvre vos soins.                  |
        | Attestation de paiement d'indemnités journalières | Les indemnités journalières remplacent une partie du salaire pendant un arrêt de travail. |
        | Carte Vitale                                      | Carte perdue, volée, abîmée, ou première carte : la demande se fait depuis le compte.     |
        | Carte européenne (CEAM)                           | Il en faut une par personne, enfants compris.                                             |
        | Arrêts et indemnités                              | Vos indemnités journalières versées sont dans                                             |
        | Rendez-vous                                       | Aucun rendez-vous.                                                                        |
        | Paiements attendus                                | Orthophonie de Zoé : remboursement attendu sous 7 jours.                                  |
        | Rappels                                           | Photo de la carte Vitale :                                                                |

  Règle: Tout mène quelque part

    Plan du scénario: « <lien> » mène à <écran>
      Quand j'active "<lien>"
      Alors l'écran est "<écran>"
      Quand je reviens en arrière
      Alors l'écran est "accueil"

      Exemples:
        | lien                                    | écran                |
        | 11/10 Consultation 21,00 €              | paiements/detail     |
        | Tous mes paiements                      | paiements            |
        | Toutes mes démarches                    | demarches            |
        | 0 notification                          | notifications        |
        | 1 message                               | messagerie           |
        | L'Assurance Maladie vous écrit 24 SEPT. | messagerie/message   |
        | Mentions légales et CGU                 | mentions-legales     |
        | Aide et Accessibilité                   | accessibilite        |
        | Recommandations de sécurité             | securite             |
        | Protection des données personnelles     | donnees-personnelles |
        | Plan du site                            | plan-du-site         |

    Plan du scénario: Dépliée, « <rubrique> » mène à <écran>
      Quand j'active "<rubrique>"
      Et j'active "<lien>"
      Alors l'écran est "<écran>"

      Exemples:
        | rubrique                                          | lien                   | écran              |
        | Attestation de droits                             | messagerie             | messagerie/nouveau |
        | Attestation de paiement d'indemnités journalières | Mes paiements          | paiements          |
        | Carte Vitale                                      | messagerie             | messagerie/nouveau |
        | Carte européenne (CEAM)                           | écrivez à votre caisse | messagerie/nouveau |
        | Arrêts et indemnités                              | Écrivez à votre caisse | messagerie/nouveau |
        | Rappels                                           | demander une dispense  | mediateur/cas      |

    Scénario: Le site ameli est nommé, et n'est pas ouvert
      Quand j'active "Site Ameli"
      Alors un dialogue demande "Une adresse sur Internet"
      Et je vois "Ce simulateur n'ouvre aucun site. Voici l'adresse :"
      Et je vois "https://www.ameli.fr/"
      Quand j'active "Fermer"
      Alors il n'y a pas de dialogue
      Et l'écran est "accueil"

  Règle: Les notifications

    Scénario: Sans notification, la page le dit
      Quand je vais sur "Notifications"
      Alors je vois "Aucune notification."

    Scénario: Une notification nouvelle se lit
      Étant donné l'assuré "karim"
      Quand j'active "1 notification"
      Alors l'écran est "notifications"
      Et je vois "Votre dossier est en cours d'étude (nouvelle)"
      Et je vois "23 septembre 2024. Votre caisse étudie vos indemnités journalières."

    Scénario: Une notification se marque comme lue et le reste
      Étant donné l'assuré "karim"
      Quand je vais sur "Notifications"
      Et j'active "Marquer comme lue"
      Alors l'annonce est "La notification est marquée comme lue."
      Et je ne vois pas "(nouvelle)"
      Quand le programme est tué puis relancé
      Alors je vois "0 notification"

    Scénario: « Voir » mène à ce dont elle parle
      Étant donné l'assurée "odette"
      Quand je vais sur "Notifications"
      Et j'active "Voir"
      Alors l'écran est "messagerie"
