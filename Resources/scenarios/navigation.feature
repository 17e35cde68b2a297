# language: fr
@navigation
Fonctionnalité: Aller d'une page à l'autre
  Les onglets, le plan du site, le nom des écrans, Retour, et les touches.

  Contexte:
    Étant donné l'assurée "camille"
    Et que nous sommes le 14 octobre 2024

  Règle: Les onglets

    Plan du scénario: L'onglet « <onglet> » ouvre <écran>
      Quand je vais sur "Plan du site"
      Et j'active "<onglet>"
      Alors l'écran est "<écran>"
      Quand je reviens en arrière
      Alors l'écran est "plan-du-site"

      Exemples:
        | onglet                | écran        |
        | Accueil               | accueil      |
        | Mes paiements         | paiements    |
        | Mes démarches         | demarches    |
        | Mon espace prévention | prevention   |
        | Mes informations      | informations |
        | Messagerie            | messagerie   |

    @clavier
    Plan du scénario: <touche> ouvre l'onglet <écran>
      Quand je vais sur "Mon agenda"
      Et j'appuie sur <touche>
      Alors l'écran est "<écran>"

      Exemples:
        | touche | écran        |
        | Alt-1  | accueil      |
        | Alt-2  | paiements    |
        | Alt-3  | demarches    |
        | Alt-4  | prevention   |
        | Alt-5  | informations |

  Règle: Chaque écran a un nom

    Plan du scénario: « <nom> » est l'écran <écran>
      Quand je vais sur "<nom>"
      Alors l'écran est "<écran>"
      Et il n'y a pas d'erreur

      Exemples: les pages
        | nom                                 | écran                    |
        | Mes paiements                       | paiements                |
        | Mes démarches                       | demarches                |
        | Mon espace prévention               | prevention               |
        | Mes informations                    | informations             |
        | Modifier mes coordonnées            | informations/coordonnees |
        | Mon agenda                          | agenda                   |
        | Notifications                       | notifications            |
        | Messagerie                          | messagerie               |
        | Écrire un message                   | messagerie/nouveau       |
        | ameliBot                            | amelibot                 |
        | Votre avis                          | satisfaction             |
        | Aide                                | aide                     |
        | Mentions légales et CGU             | mentions-legales         |
        | Aide et Accessibilité               | accessibilite            |
        | Recommandations de sécurité         | securite                 |
        | Protection des données personnelles | donnees-personnelles     |
        | Plan du site                        | plan-du-site             |

      Exemples: les étapes des démarches
        | nom                                                              | écran                     |
        | Demander l'aide du médiateur · Les cas                           | mediateur/cas             |
        | Demander l'aide du médiateur · Le motif                          | mediateur/motif           |
        | Demander l'aide du médiateur · Ma demande                        | mediateur/texte           |
        | Demander l'aide du médiateur · La relecture                      | mediateur/recapitulatif   |
        | Demander l'aide du médiateur · Demande envoyée                   | mediateur/confirmation    |
        | Signaler un acte médical ou un soin non réalisé · Le motif       | signalement/motif         |
        | Signaler un acte médical ou un soin non réalisé · Le soin        | signalement/soin          |
        | Signaler un acte médical ou un soin non réalisé · La relecture   | signalement/recapitulatif |
        | Signaler un acte médical ou un soin non réalisé · Message envoyé | signalement/confirmation  |

    Plan du scénario: Le plan du site mène à « <lien> »
      Quand je vais sur "Plan du site"
      Et j'active "<lien>"
      Alors l'écran est "<écran>"

      Exemples:
        | lien                                                             | écran                     |
        | Modifier mes coordonnées                                         | informations/coordonnees  |
        | Mon agenda                                                       | agenda                    |
        | Notifications                                                    | notifications             |
        | Écrire un message                                                | messagerie/nouveau        |
        | ameliBot                                                         | amelibot                  |
        | Votre avis                                                       | satisfaction              |
        | Aide                                                             | aide                      |
        | Demander l'aide du médiateur · Les cas                           | mediateur/cas             |
        | Demander l'aide du médiateur · Le motif                          | mediateur/motif           |
        | Demander l'aide du médiateur · Ma demande                        | mediateur/texte           |
        | Demander l'aide du médiateur · La relecture                      | mediateur/recapitulatif   |
        | Demander l'aide du médiateur · Demande envoyée                   | mediateur/confirmation    |
        | Signaler un acte médical ou un soin non réalisé · Le motif       | signalement/motif         |
        | Signaler un acte médical ou un soin non réalisé · Le soin        | signalement/soin          |
        | Signaler un acte médical ou un soin non réalisé · La relecture   | signalement/recapitulatif |
        | Signaler un acte médical ou un soin non réalisé · Message envoyé | signalement/confirmation  |

    @clavier
    Scénario: Ctrl-P trouve un écran par quelques lettres
      Quand j'appuie sur Ctrl-P
      Alors je vois "Quelques lettres suffisent."
      Quand je remplis "Nom de l'écran" avec "agend"
      Et j'appuie sur Entrée
      Alors l'écran est "agenda"

    @clavier
    Scénario: Ctrl-P ne fait pas attention aux accents
      Quand j'appuie sur Ctrl-P
      Et je remplis "Nom de l'écran" avec "prevent"
      Et j'appuie sur Entrée
      Alors l'écran est "prevention"

    @clavier
    Scénario: Ctrl-P le dit quand rien ne porte ce nom
      Quand j'appuie sur Ctrl-P
      Et je remplis "Nom de l'écran" avec "zzzz"
      Alors je vois "Aucun écran ne porte ce nom. Effacez une partie des lettres."
      Quand j'appuie sur Échap
      Alors l'écran est "accueil"
      Et je ne vois pas "Aucun écran ne porte ce nom."

    @clavier
    Scénario: Ctrl-P propose des écrans à choisir
      Quand j'appuie sur Ctrl-P
      Et je remplis "Nom de l'écran" avec "relecture"
      Et j'active "Signaler un acte médical ou un soin non réalisé · La relecture"
      Alors l'écran est "signalement/recapitulatif"

  @demarches
  Règle: Mes démarches

    Plan du scénario: « <démarche> » dit à quoi elle sert
      Quand je vais sur "Mes démarches"
      Et j'active "<démarche>"
      Alors je vois "<texte>"

      Exemples:
        | démarche                                          | texte                                                                                                             |
        | Attestation de droits                             | Ce simulateur ne crée pas le document.                                                                            |
        | Attestation de paiement d'indemnités journalières | Cette attestation liste celles que vous avez reçues.                                                              |
        | Carte Vitale                                      | Votre situation médicale justifie une dispense de photo ?                                                         |
        | Carte européenne (CEAM)                           | Demandez-la au moins 15 jours avant le départ.                                                                    |
        | Arrêts et indemnités                              | Après plus de deux mois sans versement, vous pouvez                                                               |
        | Demander l'aide du médiateur                      | Le médiateur aide dans dix situations précises. Il cherche une solution avec vous et votre caisse. C'est gratuit. |
        | Signaler un acte médical ou un soin non réalisé   | Un soin que vous n'avez pas eu apparaît dans vos paiements ? Dites-le à votre caisse.                             |
        | Modifier mes coordonnées                          | Votre téléphone ou votre adresse électronique a changé ?                                                          |
        | Modifier mes coordonnées bancaires                | Ce simulateur ne demande aucun numéro de compte. N'écrivez jamais ici vos vraies coordonnées bancaires.           |
        | Déclarer mon médecin traitant                     | Le médecin traitant suit votre santé et vous oriente.                                                             |
        | Prendre rendez-vous avec un conseiller            | Ce simulateur ne prend aucun rendez-vous.                                                                         |
        | Déclarer la naissance d'un enfant                 | Un enfant se rattache au compte de l'un de ses parents, ou des deux.                                              |
        | Complémentaire santé solidaire (C2S)              | Elle dépend de vos revenus. Elle se demande chaque année.                                                         |

    Plan du scénario: « <démarche> » mène à <écran>
      Quand je vais sur "Mes démarches"
      Et j'active "<démarche>"
      Et j'active "<lien>"
      Alors l'écran est "<écran>"
      Quand je reviens en arrière
      Alors l'écran est "demarches"

      Exemples:
        | démarche                               | lien                         | écran                    |
        | Carte Vitale                           | demander l'aide du médiateur | mediateur/cas            |
        | Arrêts et indemnités                   | demander l'aide du médiateur | mediateur/cas            |
        | Modifier mes coordonnées               | Modifiez vos coordonnées     | informations/coordonnees |
        | Déclarer mon médecin traitant          | Mes informations             | informations             |
        | Prendre rendez-vous avec un conseiller | Mon agenda                   | agenda                   |
        | Déclarer la naissance d'un enfant      | écrivez à votre caisse       | messagerie/nouveau       |
        | Complémentaire santé solidaire (C2S)   | écrivez à votre caisse       | messagerie/nouveau       |

    Scénario: Une démarche se replie
      Quand je vais sur "Mes démarches"
      Et j'active "Carte Vitale"
      Et j'active "Carte Vitale"
      Alors je ne vois pas "Votre situation médicale justifie une dispense de photo ?"

    @clavier
    Plan du scénario: Dépliée, « <démarche> » a un lien de son nom, que Tab puis Entrée suivent
      Quand je vais sur "Mes démarches"
      Et j'active "<démarche>"
      Et j'appuie sur Tab
      Et j'appuie sur Entrée
      Alors l'écran est "<écran>"
      Quand je reviens en arrière
      Alors l'écran est "demarches"

      Exemples:
        | démarche                                        | écran             |
        | Demander l'aide du médiateur                    | mediateur/cas     |
        | Signaler un acte médical ou un soin non réalisé | signalement/motif |

    Scénario: La page dit comment s'en servir
      Quand je vais sur "Mes démarches"
      Alors je vois "Choisissez une démarche pour voir à quoi elle sert et où elle mène."

    Scénario: La liste finit par la messagerie
      Quand je vais sur "Mes démarches"
      Et j'active "Écrire un message"
      Alors l'écran est "messagerie/nouveau"

  Règle: Les pages qui disent quelque chose

    Plan du scénario: « <page> » dit l'essentiel
      Quand je vais sur "<page>"
      Alors le titre est "<page>"
      Et je vois "<texte>"
      Quand j'active "Retour"
      Alors l'écran est "accueil"

      Exemples:
        | page                                | texte                                                                                                                                                          |
        | Mentions légales et CGU             | Il n'est pas un service de l'Assurance Maladie. Rien ne lui est envoyé : ni demande, ni message, ni signalement.                                               |
        | Aide et Accessibilité               | Tab passe à l'élément suivant. Maj-Tab revient au précédent.                                                                                                   |
        | Recommandations de sécurité         | Ce simulateur ne demande aucun mot de passe et ne se connecte à aucun réseau.                                                                                  |
        | Protection des données personnelles | Tout reste sur cet ordinateur, dans un dossier qui vous appartient. Rien ne part sur un réseau.                                                                |
        | Mon espace prévention               | Cet espace rappelle des rendez-vous de santé qui existent. Il ne donne pas d'avis médical : parlez-en à votre médecin, à votre pharmacien ou à une sage-femme. |
        | Mon agenda                          | Orthophonie de Zoé : remboursement attendu sous 7 jours.                                                                                                       |

    Scénario: Les mentions légales nomment le vrai site, et ne l'ouvrent pas
      Quand je vais sur "Mentions légales et CGU"
      Et j'active "ameli.fr"
      Alors un dialogue demande "Une adresse sur Internet"
      Et je vois "https://www.ameli.fr/assure"
      Quand je reviens en arrière
      Alors l'écran est "mentions-legales"
      Et il n'y a pas de dialogue

    Scénario: L'espace prévention mène à la messagerie
      Quand je vais sur "Mon espace prévention"
      Et j'active "Écrivez à votre caisse"
      Alors l'écran est "messagerie/nouveau"

    Scénario: Les informations d'un compte neuf disent ce qui manque
      Étant donné l'assurée "lea"
      Quand je vais sur "Mes informations"
      Alors je vois "aucun médecin déclaré"
      Et je vois "Aucune complémentaire santé n'est enregistrée."

    Plan du scénario: L'agenda de <prénom>
      Étant donné l'assuré "<id>"
      Quand je vais sur "Mon agenda"
      Alors je vois "<un>"
      Et je vois "<deux>"
      Et je vois "<trois>"

      Exemples:
        | prénom | id     | un                 | deux                                          | trois                  |
        | Léa    | lea    | Aucun rendez-vous. | Aucun paiement attendu.                       | Aucun rappel.          |
        | Karim  | karim  | Aucun rendez-vous. | Indemnités journalières : aucune date connue. | Aucun rappel.          |
        | Odette | odette | Aucun rendez-vous. | Aucun paiement attendu.                       | Facture de l'hôpital : |

  @retour
  Règle: Retour

    Scénario: Retour remonte page par page jusqu'à l'accueil
      Quand je vais sur "Mes informations"
      Et j'active "Modifier mes coordonnées"
      Et j'active "Messagerie"
      Et j'active "Retour"
      Alors l'écran est "informations/coordonnees"
      Quand j'active "Retour"
      Alors l'écran est "informations"
      Quand j'active "Retour"
      Alors l'écran est "accueil"

    Scénario: D'une étape ouverte par son nom, Retour remonte la démarche
      Quand je vais sur "mediateur/texte"
      Et je reviens en arrière
      Alors l'écran est "mediateur/motif"
      Quand je reviens en arrière
      Alors l'écran est "mediateur/cas"
      Quand je reviens en arrière
      Alors l'écran est "accueil"

    Scénario: L'accueil se rejoint de partout
      Quand je vais sur "signalement/soin"
      Et je reviens à l'accueil
      Alors l'écran est "accueil"

    Scénario: Un changement commencé dans une démarche n'égare pas dans l'autre
      Quand je vais sur "mediateur/recapitulatif"
      Et j'active "Modifier" de "Motif de la demande"
      Et je vais sur "signalement/motif"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Alors l'écran est "signalement/soin"
      Et il n'y a pas d'erreur

  @clavier
  Règle: Les touches

    Scénario: Tab et Maj-Tab vont d'un élément à l'autre
      Quand je vais sur "Mes informations"
      Alors le focus est sur "Modifier mes coordonnées"
      Quand j'appuie sur Tab
      Et j'appuie sur Maj-Tab
      Alors le focus est sur "Modifier mes coordonnées"

    Scénario: Les flèches et Espace font un choix
      Quand je vais sur "mediateur/motif"
      Et j'appuie sur Bas 2 fois
      Et j'appuie sur Espace
      Alors "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable." est choisi
      Quand j'appuie sur Haut
      Alors le focus est sur "J'ai demandé le remboursement de soins à l'étranger."

    Scénario: Entrée sur un choix fait continue
      Quand je vais sur "mediateur/motif"
      Et j'appuie sur Entrée
      Alors "Mes indemnités journalières, ma pension d'invalidité ou ma rente accident du travail ne m'ont pas été versées depuis plus de deux mois." est choisi
      Quand j'appuie sur Entrée
      Alors l'écran est "mediateur/texte"

    Scénario: Entrée dans la demande passe à la ligne
      Quand je vais sur "mediateur/texte"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Bonjour"
      Et j'appuie sur Entrée
      Alors l'écran est "mediateur/texte"
      Et le compteur de "Je souhaite saisir le médiateur pour :" indique "50 caractères minimum 8/800"

    Scénario: F2 ouvre ameliBot, Échap le ferme
      Quand j'appuie sur F2
      Alors l'écran est "amelibot"
      Et le focus est sur "Posez votre question ici"
      Quand j'appuie sur Échap
      Alors l'écran est "accueil"

    Scénario: F5 dit la date du jour simulé
      Quand j'appuie sur F5
      Alors l'annonce est "Date de la simulation : lundi 14 octobre 2024."

    Scénario: F12 montre ce que voit un testeur
      Quand je vais sur "Mon agenda"
      Et j'appuie sur F12
      Alors je vois "F12 · agenda"
