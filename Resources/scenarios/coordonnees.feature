# language: fr
@coordonnees
Fonctionnalité: Modifier mes coordonnées
  Un téléphone et une adresse électronique fictifs, vérifiés avant d'être enregistrés, masqués ailleurs.

  Contexte:
    Quand je vais sur "Mes informations"

  Scénario: Mes informations montrent qui je suis, et masquent mes coordonnées
    Alors je vois :
      """
      Mon identité
      Camille Fontaine
      Date de naissance
      12 avril 1985
      Numéro de sécurité sociale
      2 85 04 00 000 001 66
      CPAM de Valclair
      Médecin traitant
      Dr A. Fictif
      Mes coordonnées
      Adresse postale
      12 rue des Essais, 00000 Valclair
      06 ** ** ** 34
      c***@e***.org
      Mes bénéficiaires
      Jules, enfant, date de naissance : 21 mars 2016
      Zoé, enfant, date de naissance : 8 novembre 2019
      Ma complémentaire santé
      Mutuelle fictive de Valclair
      Transmission automatique des paiements
      activée
      """
    Et je ne vois pas "06 39 98 12 34"

  Règle: Enregistrer

    Contexte:
      Quand j'active "Modifier mes coordonnées"

    Scénario: Les coordonnées connues sont déjà écrites
      Alors l'écran est "informations/coordonnees"
      Et je vois :
        """
        Tous les champs sont obligatoires. Donnez des coordonnées fictives seulement.
        Dix chiffres d'un numéro fictif. Exemple : 06 39 98 12 34
        Une adresse à example.org, example.com ou example.net. Exemple : prenom.nom@example.org
        """
      Et le champ "Téléphone" contient "06 39 98 12 34"
      Et le champ "Adresse électronique" contient "camille@example.org"

    Scénario: Les nouvelles coordonnées sont enregistrées et masquées
      Quand je remplis :
        | Téléphone            | 01.99.00.45 67        |
        | Adresse électronique | camille.f@example.net |
      Et j'active "Enregistrer mes coordonnées"
      Alors l'écran est "informations"
      Et l'annonce est "Vos coordonnées sont enregistrées."
      Et je vois "01 ** ** ** 67"
      Et je vois "c***@e***.net"
      Et aucun brouillon n'est gardé

    Scénario: Les nouvelles coordonnées restent après un redémarrage
      Quand je remplis "Téléphone" avec "02 61 91 00 22"
      Et j'active "Enregistrer mes coordonnées"
      Et le programme est tué puis relancé
      Et je vais sur "informations/coordonnees"
      Alors le champ "Téléphone" contient "02 61 91 00 22"

    Plan du scénario: Le numéro « <numéro> » est accepté
      Quand je remplis "Téléphone" avec "<numéro>"
      Et j'active "Enregistrer mes coordonnées"
      Alors je vois "<masqué>"

      Exemples:
        | numéro            | masqué         |
        | 03-53-01-00-33    | 03 ** ** ** 33 |
        | +33 4 65 71 00 44 | 04 ** ** ** 44 |
        | 0033536490055     | 05 ** ** ** 55 |

    @retour
    Scénario: Retour n'enregistre rien et garde la saisie
      Quand je remplis "Téléphone" avec "01 99 00 45 67"
      Et j'active "Retour"
      Alors l'écran est "informations"
      Et je vois "06 ** ** ** 34"
      Quand j'active "Modifier mes coordonnées"
      Alors le champ "Téléphone" contient "01 99 00 45 67"

    @clavier
    Scénario: Entrée dans un champ enregistre
      Quand je remplis "Téléphone" avec "01 99 00 45 67"
      Et j'appuie sur Entrée
      Alors l'écran est "informations"
      Et je vois "01 ** ** ** 67"

  @erreurs
  Règle: Ce qui n'est pas accepté

    Contexte:
      Quand j'active "Modifier mes coordonnées"

    Plan du scénario: Le numéro « <numéro> » est refusé et gardé
      Quand je remplis "Téléphone" avec "<numéro>"
      Et j'active "Enregistrer mes coordonnées"
      Alors l'écran est "informations/coordonnees"
      Et l'erreur est "<erreur>"
      Et le champ "Téléphone" contient "<numéro>"

      Exemples:
        | numéro         | erreur                                                                                                                                   |
        | mon numéro     | Écrivez un numéro de téléphone en chiffres. Exemple : 06 39 98 56 78                                                                     |
        | 06 39 98 12    | Ce numéro a 8 chiffres. Écrivez-en dix. Exemple : 06 39 98 56 78                                                                         |
        | 06 12 34 56 78 | Ce numéro peut être à quelqu'un. Écrivez un numéro fictif. Il commence par 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98. |

    Scénario: Un numéro effacé est demandé
      Quand j'efface "Téléphone"
      Et j'active "Enregistrer mes coordonnées"
      Alors l'erreur est "Écrivez un numéro de téléphone en chiffres. Exemple : 06 39 98 56 78"

    Plan du scénario: L'adresse « <adresse> » est refusée et gardée
      Quand je remplis "Adresse électronique" avec "<adresse>"
      Et j'active "Enregistrer mes coordonnées"
      Alors l'erreur est "<erreur>"
      Et le champ "Adresse électronique" contient "<adresse>"

      Exemples:
        | adresse            | erreur                                                                                                         |
        | camille            | Écrivez une adresse électronique complète. Exemple : louise.martin@example.com                                 |
        | camille@exemple.fr | Une adresse à exemple.fr peut être à quelqu'un. Écrivez une adresse à example.org, example.com ou example.net. |

    Scénario: Les deux fautes sont dites à la fois, dans l'ordre
      Quand je remplis :
        | Téléphone            | 06 39 98 12 |
        | Adresse électronique | camille     |
      Et j'active "Enregistrer mes coordonnées"
      Alors les erreurs sont :
        | Ce numéro a 8 chiffres. Écrivez-en dix. Exemple : 06 39 98 56 78               |
        | Écrivez une adresse électronique complète. Exemple : louise.martin@example.com |

    Scénario: Une faute corrigée n'est plus dite, et l'enregistrement se fait
      Quand je remplis "Téléphone" avec "06 39 98 12"
      Et j'active "Enregistrer mes coordonnées"
      Et je remplis "Téléphone" avec "06 39 98 12 12"
      Alors il n'y a pas d'erreur
      Quand j'active "Enregistrer mes coordonnées"
      Alors l'écran est "informations"
      Et je vois "06 ** ** ** 12"
