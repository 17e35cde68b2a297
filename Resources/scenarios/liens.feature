# language: fr
@navigation
Fonctionnalité: Les liens, les choix et les erreurs que d'autres parcours ne prennent pas
  Chaque bouton, lien, choix et champ du compte est pris au moins une fois par l'ensemble des scénarios.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Règle: Les onglets mènent partout, d'où que ce soit

    Plan du scénario: L'onglet « <onglet> » mène à <écran>
      Quand je vais sur "Mon agenda"
      Et j'active "<onglet>"
      Alors l'écran est "<écran>"
      Quand je reviens en arrière
      Alors l'écran est "agenda"

      Exemples:
        | onglet                | écran        |
        | Accueil               | accueil      |
        | Mes paiements         | paiements    |
        | Mes démarches         | demarches    |
        | Mon espace prévention | prevention   |
        | Mes informations      | informations |
        | Messagerie (1)        | messagerie   |

  Règle: Une démarche dépliée mène où elle le dit

    Plan du scénario: « <démarche> », par « <lien> »
      Quand je vais sur "Mes démarches"
      Et j'active "<démarche>"
      Et j'active "<lien>" de "<début>"
      Alors l'écran est "<écran>"
      Quand je reviens en arrière
      Alors l'écran est "demarches"

      Exemples:
        | démarche                                          | lien                    | début                       | écran              |
        | Attestation de paiement d'indemnités journalières | Mes paiements           | Ce simulateur ne crée pas   | paiements          |
        | Carte Vitale                                      | messagerie              | Carte perdue, volée         | messagerie/nouveau |
        | Arrêts et indemnités                              | Mes paiements           | Vos indemnités journalières | paiements          |
        | Arrêts et indemnités                              | Écrivez à votre caisse  | Un versement tarde          | messagerie/nouveau |
        | Messagerie                                        | messagerie              | Lisez vos messages          | messagerie         |
        | Messagerie                                        | écrivez un message      | Lisez vos messages          | messagerie/nouveau |

    Scénario: L'aide de l'accueil mène aux paiements
      Quand je demande l'aide
      Et j'active "Mes paiements" de "Entrée sur un paiement"
      Alors l'écran est "paiements"

    Scénario: L'accueil dit combien de messages ne sont pas lus, et y mène
      Quand je vais sur "Messagerie"
      Et j'active "24/09/2024 L'Assurance Maladie vous écrit"
      Et je vais sur "accueil"
      Et j'active "0 message"
      Alors l'écran est "messagerie"

    Scénario: L'accusé d'une demande est un message de plus
      Quand je vais sur "mediateur/motif"
      Et je choisis "Mes frais de transport"
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec un texte de 60 caractères
      Et j'active "Continuer"
      Et j'active "Continuer"
      Et je vais sur "accueil"
      Alors j'ai 2 nouveaux messages
      Quand j'active "2 messages"
      Alors l'écran est "messagerie"
      Quand j'active "24/09/2024"
      Et je reviens en arrière
      Et j'active "14/10/2024"
      Et je vais sur "Mon agenda"
      Alors je n'ai pas de nouveau message
      Quand j'active "Messagerie"
      Alors l'écran est "messagerie"

    Scénario: Le plan du site a un retour
      Quand je vais sur "Plan du site"
      Et j'active "Retour"
      Alors l'écran est "accueil"

    Scénario: Un brouillon se supprime depuis les cas du médiateur
      Quand je vais sur "mediateur/motif"
      Et je choisis "Mes frais de transport"
      Et je reviens en arrière
      Alors l'écran est "mediateur/cas"
      Quand j'active "Supprimer le brouillon"
      Et j'active "Supprimer"
      Alors aucun brouillon n'est gardé

  Règle: Chaque motif d'un message se choisit et part

    Plan du scénario: « <motif> »
      Quand je vais sur "messagerie/nouveau"
      Et j'active "<rubrique>"
      Et je choisis "<motif>"
      Alors "<motif>" est choisi
      Quand je remplis "Votre message" avec "Bonjour, j'ai une question."
      Et j'active "Envoyer le message"
      Alors l'écran est "messagerie"
      Et je vois "<motif>"
      Et aucun brouillon n'est gardé

      Exemples:
        | rubrique                                    | motif                                                 |
        | Remboursement des soins                     | Je n'ai pas reçu un remboursement                     |
        | Remboursement des soins                     | Je ne comprends pas un montant remboursé              |
        | Remboursement des soins                     | Des soins reçus à l'étranger                          |
        | Remboursement des soins                     | Des frais de transport                                |
        | Droits et démarches                         | Une attestation                                       |
        | Droits et démarches                         | La Complémentaire santé solidaire (C2S)               |
        | Droits et démarches                         | Le lien avec ma mutuelle                              |
        | Droits et démarches                         | La naissance ou le rattachement d'un enfant           |
        | Droits et démarches                         | Un changement de situation                            |
        | Arrêt de travail et indemnités journalières | Je n'ai pas reçu mes indemnités journalières          |
        | Arrêt de travail et indemnités journalières | Je ne comprends pas le montant de mes indemnités      |
        | Arrêt de travail et indemnités journalières | L'envoi ou la prolongation d'un arrêt de travail      |
        | Arrêt de travail et indemnités journalières | Un accident du travail ou une maladie professionnelle |
        | Arrêt de travail et indemnités journalières | Une pension d'invalidité ou une rente                 |
        | Carte Vitale                                | Ma carte est perdue ou volée                          |
        | Carte Vitale                                | Ma carte ne fonctionne pas                            |
        | Carte Vitale                                | La commande d'une carte ou la photo                   |
        | Autre demande                               | Le décès d'un proche                                  |
        | Autre demande                               | Une réclamation                                       |
        | Autre demande                               | L'envoi d'un document demandé par la caisse           |
        | Autre demande                               | Mon sujet n'est pas dans la liste                     |

  Règle: Une erreur mène à ce qu'il faut changer

    @mediateur @erreurs
    Plan du scénario: Le médiateur : « <erreur> »
      Quand je vais sur "<écran>"
      Et j'active "Continuer"
      Et j'active "<erreur>"
      Alors l'écran est "<écran>"
      Et l'erreur est "<erreur>"
      Et le focus est sur "<focus>"

      Exemples:
        | écran           | erreur                                             | focus                                       |
        | mediateur/motif | Choisissez le motif de votre demande au médiateur. | Mes indemnités journalières, ma pension     |

    @mediateur @erreurs
    Scénario: Le texte du médiateur, trop court
      Quand je vais sur "mediateur/motif"
      Et je choisis "Mes frais de transport"
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis al"
      Et j'active "Continuer"
      Et j'active "Écrivez encore 40 caractères au minimum."
      Alors le focus est sur "Je souhaite saisir le médiateur pour :"
      Et l'erreur est "Écrivez encore 40 caractères au minimum."

    @signalement @erreurs
    Scénario: Le motif du signalement
      Quand je vais sur "signalement/motif"
      Et j'active "Continuer"
      Et j'active "Cochez le motif"
      Alors le focus est sur "Remboursement des soins"

    @signalement @erreurs
    Plan du scénario: Le signalement : « <erreur> »
      Quand je vais sur "signalement/motif"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Et j'active "Continuer"
      Et j'active "<erreur>"
      Alors l'écran est "signalement/soin"
      Et le focus est sur "<focus>"

      Exemples:
        | erreur                           | focus                                   |
        | Indiquez la date du soin         | Date du soin                            |
        | Indiquez la nature du soin       | Nature du soin ou de l'acte             |

    @messagerie @erreurs
    Scénario: Un message sans motif ni texte
      Quand je vais sur "messagerie/nouveau"
      Et j'active "Envoyer le message"
      Et j'active "Choisissez le motif de votre message."
      Alors l'écran est "messagerie/nouveau"

    @coordonnees @erreurs
    Scénario: Un téléphone effacé
      Quand je vais sur "informations/coordonnees"
      Et j'efface "Téléphone"
      Et j'active "Enregistrer"
      Et j'active "Écrivez un numéro de téléphone en chiffres"
      Alors le focus est sur "Téléphone"

    @satisfaction @erreurs
    Plan du scénario: Un avis sans réponse, sur <écran>
      Quand je vais sur "mediateur/motif"
      Et je choisis "Mes frais de transport"
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec un texte de 60 caractères
      Et j'active "Continuer"
      Et j'active "Continuer"
      Et je vais sur "<écran>"
      Et j'active "Envoyer mon avis"
      Et j'active "Choisissez une réponse avant d'envoyer votre avis."
      Alors le focus est sur "Pas bien"
      Quand je choisis "<avis>"
      Et j'active "Envoyer mon avis"
      Alors je vois "Merci ! Votre avis : <avis>."

      Exemples:
        | écran                  | avis     |
        | mediateur/confirmation | Moyen    |
        | satisfaction           | Pas bien |
        | satisfaction           | Moyen    |

    @satisfaction @signalement @erreurs
    Plan du scénario: Après un signalement, « <avis> »
      Quand je vais sur "signalement/motif"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Et je remplis :
        | Date du soin                            | 02/10/2024                                                                 |
        | Nature du soin ou de l'acte             | Consultation                                                               |
        | Professionnel de santé ou établissement | Dr C. Imaginaire                                                           |
        | Mon message                             | Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail. |
      Et je choisis "Camille"
      Et j'active "Continuer"
      Et j'active "Valider l'envoi"
      Et j'active "Envoyer mon avis"
      Et j'active "Choisissez une réponse avant d'envoyer votre avis."
      Et je choisis "<avis>"
      Et j'active "Envoyer mon avis"
      Alors je vois "Merci ! Votre avis : <avis>."

      Exemples:
        | avis     |
        | Pas bien |
        | Moyen    |

    @amelibot @erreurs
    Scénario: Une question vide, depuis l'accueil
      Quand j'écris "" à ameliBot
      Et j'active "Écrivez votre question à ameliBot."
      Alors le focus est sur "Posez votre question ici"

  Règle: Un texte que rien ne peut garder est refusé en entier

    @mediateur @erreurs
    Scénario: Un texte immense
      Quand je vais sur "mediateur/texte"
      Et je colle un texte de 17000 caractères dans "Je souhaite saisir le médiateur pour :"
      Alors l'annonce est "Ce texte est trop long pour être gardé. Collez-en une partie seulement."
      Et le champ "Je souhaite saisir le médiateur pour :" est vide
      Et aucun brouillon n'est gardé

    @mediateur @erreurs
    Scénario: Dix signes sur une lettre
      Quand je vais sur "mediateur/texte"
      Et je colle dans "Je souhaite saisir le médiateur pour :" :
        """
        Zalgò̀̀̀̀̀̀̀̀̀
        """
      Alors l'annonce est "Ce texte a trop de signes sur une seule lettre. Retirez-les, puis collez-le à nouveau."
      Et le champ "Je souhaite saisir le médiateur pour :" est vide
