# language: fr
@vraies-donnees
Fonctionnalité: Ne pas écrire de vraies données
  Ce qui ressemble à un vrai numéro ou à une vraie adresse est signalé. Le texte reste tel quel.

  Plan du scénario: <donnée> est signalé dans la demande au médiateur
    Quand je vais sur "mediateur/texte"
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "<texte>"
    Alors je vois "<alerte>"
    Et le champ "Je souhaite saisir le médiateur pour :" contient "<texte>"

    Exemples:
      | donnée                        | texte                                          | alerte                                                                                                                         |
      | Un numéro de sécurité sociale | Mon numéro est 2 55 08 14 168 025 38.          | Ce texte ressemble à un vrai numéro de sécurité sociale. Ce simulateur n'en a pas besoin : remplacez-le par un numéro inventé. |
      | Un numéro de compte           | Mon compte : FR14 2004 1010 0505 0001 3M02 606 | Ce texte ressemble à un vrai numéro de compte bancaire. Ce simulateur n'en a pas besoin : remplacez-le par un numéro inventé.  |
      | Un numéro de téléphone        | Appelez-moi au 06 12 34 56 78.                 | Ce texte ressemble à un vrai numéro de téléphone. Ce simulateur n'en a pas besoin : écrivez par exemple 06 39 98 12 34.        |
      | Une adresse électronique      | Écrivez à camille@exemple.fr                   | Ce texte ressemble à une vraie adresse électronique. Ce simulateur n'en a pas besoin : écrivez une adresse à example.org.      |

  @messagerie
  Scénario: L'alerte est annoncée quand elle apparaît
    Quand je vais sur "messagerie/nouveau"
    Et je colle "Appelez-moi au 06 12 34 56 78." dans "Votre message"
    Alors l'annonce est "N'écrivez pas ici de vraies données, mais des données inventées."
    Et je vois "Ce texte ressemble à un vrai numéro de téléphone. Ce simulateur n'en a pas besoin : écrivez par exemple 06 39 98 12 34."

  @signalement
  Scénario: Le signalement alerte aussi
    Quand je vais sur "signalement/soin"
    Et je remplis "Mon message" avec "Appelez-moi au 06 12 34 56 78."
    Alors je vois "Ce texte ressemble à un vrai numéro de téléphone. Ce simulateur n'en a pas besoin : écrivez par exemple 06 39 98 12 34."

  @bot @sauf-lineaire
  Scénario: ameliBot alerte aussi
    Quand j'ouvre ameliBot
    Et je remplis "Posez votre question ici" avec "rappelez le 06 12 34 56 78"
    Alors je vois "Ce texte ressemble à un vrai numéro de téléphone. Ce simulateur n'en a pas besoin : écrivez par exemple 06 39 98 12 34."

  Scénario: L'alerte s'en va avec la donnée, et la consigne revient
    Quand je vais sur "mediateur/texte"
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "Appelez-moi au 06 12 34 56 78."
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "Appelez-moi au 06 39 98 12 34."
    Alors je ne vois pas "Ce texte ressemble à un vrai numéro de téléphone."
    Et je vois "Exposez votre demande. Entre 50 et 800 caractères."

  Plan du scénario: « <texte> » est fictif et n'alerte pas
    Quand je vais sur "mediateur/texte"
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "<texte>"
    Alors je ne vois pas "Ce texte ressemble à"

    Exemples:
      | texte                             |
      | Appelez-moi au 06 39 98 12 34.    |
      | Écrivez à camille@example.org     |
      | Le 14/10/2024, j'ai payé 640,00 € |
