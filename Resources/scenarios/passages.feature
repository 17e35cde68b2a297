# language: fr
@navigation
Fonctionnalité: Les passages d'un écran à l'autre
  Ce que chaque page a pour mener ailleurs, et le retour d'où l'on vient.

  Règle: Retour ramène d'où l'on vient

    Plan du scénario: De « <lien> », Retour ramène à <origine>
      Quand je vais sur "<origine>"
      Et j'active "<lien>"
      Alors l'écran est "<écran>"
      Quand j'active "Retour"
      Alors l'écran est "<origine>"
      Et tout est en ordre

      Exemples:
        | origine      | lien                                                                   | écran                    |
        | accueil      | Tous mes paiements                                                     | paiements                |
        | accueil      | 11/10 Consultation                                                     | paiements/detail         |
        | accueil      | Toutes mes démarches                                                   | demarches                |
        | accueil      | 0 notification                                                         | notifications            |
        | accueil      | 1 message                                                              | messagerie               |
        | accueil      | L'Assurance Maladie vous écrit                                         | messagerie/message       |
        | messagerie   | Mes démarches                                                          | demarches                |
        | paiements    | Mes démarches                                                          | demarches                |
        | demarches    | Écrire un message                                                      | messagerie/nouveau       |
        | plan-du-site | Mon agenda                                                             | agenda                   |
        | plan-du-site | Votre avis                                                             | satisfaction             |
        | plan-du-site | Demander l'aide du médiateur · Les cas                                 | mediateur/cas            |
        | plan-du-site | Signaler un acte médical ou un soin non réalisé · Le motif             | signalement/motif        |
        | plan-du-site | Demander l'aide du médiateur · Demande envoyée                         | mediateur/confirmation   |
        | plan-du-site | Signaler un acte médical ou un soin non réalisé · Message envoyé       | signalement/confirmation |
        | plan-du-site | Mentions légales et CGU                                                | mentions-legales         |
        | plan-du-site | Aide et Accessibilité                                                  | accessibilite            |
        | plan-du-site | Recommandations de sécurité                                            | securite                 |
        | plan-du-site | Protection des données personnelles                                    | donnees-personnelles     |

    Scénario: D'une démarche dépliée, Retour ramène aux démarches
      Quand je vais sur "demarches"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Signaler un acte médical ou un soin non réalisé" de "Un soin que vous n'avez pas eu"
      Alors l'écran est "signalement/motif"
      Quand j'active "Retour"
      Alors l'écran est "demarches"

    Plan du scénario: De l'aide, Retour ramène à <origine>
      Quand je vais sur "<origine>"
      Et je demande l'aide
      Alors l'écran est "aide"
      Quand j'active "Retour"
      Alors l'écran est "<origine>"

      Exemples:
        | origine   |
        | accueil   |
        | paiements |

  Règle: ameliBot laisse la page où elle était

    Plan du scénario: ameliBot se ferme sur <écran>
      Quand je vais sur "<écran>"
      Et j'ouvre ameliBot
      Et je ferme ameliBot
      Alors l'écran est "<écran>"
      Et tout est en ordre

      Exemples:
        | écran                    |
        | informations/coordonnees |
        | mediateur/motif          |
        | mediateur/texte          |
        | signalement/soin         |
        | mediateur/confirmation   |

  Règle: Une confirmation mène à son accusé

    Scénario: De la confirmation d'un signalement, on va à la messagerie
      Quand je vais sur "signalement/motif"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Et je remplis :
        | Date du soin                            | 02/10/2024       |
        | Nature du soin ou de l'acte             | Consultation     |
        | Professionnel de santé ou établissement | Dr C. Imaginaire |
      Et je remplis "Mon message" avec un texte de 60 caractères
      Et je choisis "Camille"
      Et j'active "Continuer"
      Et j'active "Valider l'envoi"
      Alors l'écran est "signalement/confirmation"
      Quand j'active "messagerie"
      Alors l'écran est "messagerie"
      Et 1 demande est envoyée
      Et tout est en ordre
