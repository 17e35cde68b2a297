# language: fr
@signalement
Fonctionnalité: Signaler un acte médical ou un soin non réalisé
  Trois entrées : un paiement, ameliBot « remboursement », la messagerie après deux échanges
  infructueux. Un motif à cocher, le soin, la relecture, et tout de suite une confirmation.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Règle: Depuis un paiement, le soin est déjà décrit

    @paiements
    Scénario: Le paiement mène au motif, replié
      Quand j'active "11/10 Consultation 21,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Alors l'écran est "signalement/motif"
      Et l'étape est 1 sur 3
      Et je vois "Je choisis le motif de mon message."
      Et je ne vois pas "( )"
      Quand j'active "Remboursement des soins"
      Alors rien n'est choisi

    @paiements
    Scénario: Le soin du paiement est repris
      Quand j'active "11/10 Consultation 21,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Alors l'écran est "signalement/soin"
      Et le champ "Date du soin" contient "06/10/2024"
      Et le champ "Nature du soin ou de l'acte" contient "CONSULTATION GENERALISTE"
      Et le champ "Professionnel de santé ou établissement" contient "Dr A. Fictif"
      Et le champ "Montant du soin, en euros" contient "30,00"
      Et "Jules" est choisi
      Et le champ "Mon message" est vide

    @paiements
    Scénario: D'un paiement de plusieurs actes, le premier est repris et c'est dit
      Quand j'active "24/09 Soins dentaires 120,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et je vais sur "signalement/soin"
      Alors je vois "Ce paiement contient 2 actes. Le premier est repris ici. Corrigez si c'est un autre."
      Et le champ "Nature du soin ou de l'acte" contient "COURONNE DENTAIRE"
      Et le champ "Montant du soin, en euros" contient "500,00"
      Et "Camille" est choisi

    @paiements
    Scénario: Le soin repris se corrige
      Quand j'active "24/09 Soins dentaires 120,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et je vais sur "signalement/soin"
      Et je remplis :
        | Nature du soin ou de l'acte | RECONSTITUTION DENTAIRE |
        | Montant du soin, en euros   | 175,00                  |
      Alors un brouillon est gardé
      Et le champ "Nature du soin ou de l'acte" contient "RECONSTITUTION DENTAIRE"
      Et le champ "Date du soin" contient "17/09/2024"

    @paiements @brouillons
    Scénario: Regarder sans rien écrire ne garde pas de brouillon
      Quand j'active "11/10 Consultation 21,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Retour"
      Alors l'écran est "paiements/detail"
      Et aucun brouillon n'est gardé

    @paiements
    Scénario: D'un paiement à la confirmation
      Quand j'active "24/09 Soins dentaires 120,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Et je remplis "Mon message" avec "Je ne connais pas ce cabinet et je n'ai jamais eu cette couronne dentaire."
      Et j'active "Continuer"
      Alors je vois "17 septembre 2024"
      Quand j'active "Valider l'envoi"
      Alors l'écran est "signalement/confirmation"
      Et 1 demande est envoyée

  Règle: Depuis ameliBot, par « remboursement »

    @bot
    Scénario: Le mot « remboursement » mène au signalement
      Quand j'ouvre ameliBot
      Et j'écris "remboursement" à ameliBot
      Alors ameliBot propose :
        | Je n'ai pas reçu mon remboursement |
        | Je ne comprends pas le montant     |
        | Signaler un remboursement suspect  |
        | Voir mes paiements                 |
        | Des soins à l'étranger             |
        | Aucune de ces propositions         |
      Quand je choisis "Signaler un remboursement suspect"
      Alors ameliBot répond "Un soin que vous n'avez pas eu apparaît dans vos remboursements ?"
      Quand j'active "en cliquant ici"
      Alors l'écran est "signalement/motif"

    @bot
    Scénario: Rien n'est rempli d'avance quand on vient d'ameliBot
      Quand j'ouvre ameliBot
      Et j'écris "on m'a facturé un soin que je n'ai pas eu" à ameliBot
      Et j'active "en cliquant ici"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Alors l'écran est "signalement/soin"
      Et le champ "Date du soin" est vide
      Et le champ "Professionnel de santé ou établissement" est vide
      Et je vois "Décrivez le soin que vous n'avez pas eu, comme il apparaît dans vos paiements."

  Règle: Depuis la messagerie, après deux échanges infructueux

    @bot @messagerie
    Scénario: Deux échanges infructueux mènent à la messagerie, qui mène au soin
      Quand j'ouvre ameliBot
      Et j'écris "xyzzy plugh" à ameliBot
      Et j'écris "plugh xyzzy" à ameliBot
      Alors ameliBot répond "Je n'arrive pas à répondre à votre question."
      Quand j'active "Mes démarches > Messagerie"
      Alors l'écran est "messagerie/nouveau"
      Quand j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Alors je vois "Ce motif ouvre un formulaire. Choisissez Continuer pour le remplir."
      Quand j'active "Continuer"
      Alors l'écran est "signalement/soin"
      Et je vois "Signaler un acte médical ou un soin non réalisé"

    @messagerie
    Scénario: De la messagerie à la confirmation
      Quand je vais sur "messagerie/nouveau"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Et je remplis :
        | Date du soin                            | 02/10/2024                                                                 |
        | Nature du soin ou de l'acte             | Consultation                                                               |
        | Professionnel de santé ou établissement | Dr C. Imaginaire                                                           |
        | Montant du soin, en euros               | 54,00                                                                      |
        | Mon message                             | Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail. |
      Et je choisis "Zoé"
      Et j'active "Continuer"
      Et j'active "Valider l'envoi"
      Alors l'écran est "signalement/confirmation"
      Et 1 demande est envoyée
      Et aucun brouillon n'est gardé

  Règle: D'autres pages y mènent aussi

    @securite
    Scénario: Les recommandations de sécurité
      Quand je vais sur "Recommandations de sécurité"
      Et j'active "signalement d'un soin non réalisé"
      Alors l'écran est "signalement/motif"

    @aide
    Scénario: L'aide de Mes paiements
      Quand je vais sur "Mes paiements"
      Et je demande l'aide
      Et j'active "signaler"
      Alors l'écran est "signalement/motif"

    @aide
    Scénario: L'aide du détail d'un paiement
      Quand j'active "11/10 Consultation 21,00 €"
      Et je demande l'aide
      Et j'active "signaler"
      Alors l'écran est "signalement/motif"

  Règle: Étape 1, le motif

    Contexte:
      Quand je vais sur "signalement/motif"

    Scénario: La catégorie se déplie et se replie
      Alors je ne vois pas "Motif du message"
      Quand j'active "Remboursement des soins"
      Alors je vois "Motif du message"
      Quand j'active "Remboursement des soins"
      Alors je ne vois pas "Motif du message"

    Scénario: Le rond coché mène au soin
      Quand j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Alors "Signaler un acte médical ou un soin non réalisé" est choisi
      Quand j'active "Continuer"
      Alors l'écran est "signalement/soin"
      Et l'étape est 2 sur 3

    @messagerie
    Scénario: Un autre sujet mène à la messagerie
      Alors je vois "Votre message porte sur autre chose ?"
      Quand j'active "Écrivez à votre caisse."
      Alors l'écran est "messagerie/nouveau"

    @retour
    Scénario: Retour quitte la démarche
      Quand j'active "Retour"
      Alors l'écran est "accueil"

  Règle: Étape 2, le soin

    Contexte:
      Quand je vais sur "signalement/motif"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"

    Scénario: Les consignes sont dites avant d'écrire
      Alors je vois :
        """
        Jour, mois et année. Exemple : 14/10/2024.
        Comme dans vos paiements. Exemple : soins infirmiers.
        Le nom qui est écrit dans vos paiements.
        Exemple : 23,50.
        Bénéficiaire du soin
        Dites pourquoi ce soin n'a pas eu lieu. Entre 50 et 800 caractères.
        """
      Et le compteur de "Mon message" indique "50 caractères minimum 0/800"

    Scénario: Le motif rappelé se modifie
      Quand j'active "Modifier" de "Motif du message"
      Alors l'écran est "signalement/motif"
      Et "Signaler un acte médical ou un soin non réalisé" est choisi

    Plan du scénario: La date « <saisie> » est comprise
      Quand je remplis "Date du soin" avec "<saisie>"
      Et je vais sur "signalement/recapitulatif"
      Alors je vois "<lue>"

      Exemples:
        | saisie     | lue              |
        | 05/09/2024 | 5 septembre 2024 |
        | 5.9.2024   | 5 septembre 2024 |
        | 05-09-2024 | 5 septembre 2024 |
        | 1 10 2024  | 1er octobre 2024 |
        | 14/10/2024 | 14 octobre 2024  |

    Plan du scénario: Le montant « <saisie> » est compris
      Quand je remplis "Montant du soin, en euros" avec "<saisie>"
      Et je vais sur "signalement/recapitulatif"
      Alors je vois "<lu>"

      Exemples:
        | saisie     | lu         |
        | 16         | 16,00 €    |
        | 16,1       | 16,10 €    |
        | 16.13      | 16,13 €    |
        | 1 234,50 € | 1 234,50 € |

    Scénario: Le montant est facultatif
      Quand je remplis :
        | Date du soin                            | 02/10/2024                                                                 |
        | Nature du soin ou de l'acte             | Consultation                                                               |
        | Professionnel de santé ou établissement | Dr C. Imaginaire                                                           |
        | Mon message                             | Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail. |
      Et je choisis "Camille"
      Et j'active "Continuer"
      Alors l'écran est "signalement/recapitulatif"
      Et je vois "(pas encore de réponse)"
      Quand j'active "Valider l'envoi"
      Alors l'écran est "signalement/confirmation"

    Plan du scénario: Le soin peut être celui de <prénom>
      Quand je choisis "<prénom>"
      Alors "<prénom>" est choisi
      Et un brouillon est gardé

      Exemples:
        | prénom  |
        | Camille |
        | Jules   |
        | Zoé     |

  Règle: Étape 3, la relecture

    Contexte:
      Quand je vais sur "signalement/motif"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Et je remplis :
        | Date du soin                            | 02/10/2024                                                                 |
        | Nature du soin ou de l'acte             | Consultation                                                               |
        | Professionnel de santé ou établissement | Dr C. Imaginaire                                                           |
        | Montant du soin, en euros               | 54,00                                                                      |
        | Mon message                             | Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail. |
      Et je choisis "Camille"
      Et j'active "Continuer"

    Scénario: La relecture montre tout ce qui partira
      Alors l'écran est "signalement/recapitulatif"
      Et l'étape est 3 sur 3
      Et je vois :
        """
        Je relis mon message avant de l'envoyer.
        Motif du message
        Signaler un acte médical ou un soin non réalisé
        Date du soin
        2 octobre 2024
        Nature du soin ou de l'acte
        Consultation
        Professionnel de santé ou établissement
        Dr C. Imaginaire
        Montant du soin, en euros
        54,00 €
        Bénéficiaire du soin
        Camille
        Mon message
        Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail.
        """
      Et aucune demande n'est envoyée

    Plan du scénario: Modifier « <réponse> » ramène tout droit à la relecture
      Quand j'active "Modifier" de "<réponse>"
      Alors l'écran est "signalement/soin"
      Quand je remplis "<réponse>" avec "<valeur>"
      Et j'active "Continuer"
      Alors l'écran est "signalement/recapitulatif"
      Et je vois "<relue>"

      Exemples:
        | réponse                                 | valeur                                                     | relue                                                      |
        | Date du soin                            | 03/10/2024                                                 | 3 octobre 2024                                             |
        | Nature du soin ou de l'acte             | Soins infirmiers                                           | Soins infirmiers                                           |
        | Professionnel de santé ou établissement | Mme G. Fictive, infirmière                                 | Mme G. Fictive, infirmière                                 |
        | Montant du soin, en euros               | 4,73                                                       | 4,73 €                                                     |
        | Mon message                             | Personne n'est venu ce jour-là : j'étais chez mes parents. | Personne n'est venu ce jour-là : j'étais chez mes parents. |

    Scénario: Modifier le bénéficiaire ramène tout droit à la relecture
      Quand j'active "Modifier" de "Bénéficiaire du soin"
      Alors l'écran est "signalement/soin"
      Quand je choisis "Zoé"
      Et j'active "Continuer"
      Alors l'écran est "signalement/recapitulatif"
      Et je vois "Zoé"

    Scénario: Modifier le motif ramène tout droit à la relecture
      Quand j'active "Modifier" de "Motif du message"
      Alors l'écran est "signalement/motif"
      Quand j'active "Continuer"
      Alors l'écran est "signalement/recapitulatif"

    @retour
    Scénario: Retour ramène au soin, tel qu'il était
      Quand j'active "Retour"
      Alors l'écran est "signalement/soin"
      Et le champ "Date du soin" contient "02/10/2024"
      Et le champ "Montant du soin, en euros" contient "54,00"
      Et "Camille" est choisi

    @retour
    Scénario: Retour remonte toutes les étapes
      Quand j'active "Retour"
      Et j'active "Retour"
      Alors l'écran est "signalement/motif"
      Quand j'active "Retour"
      Alors l'écran est "accueil"
      Et je vois "Vous avez commencé : Signaler un acte médical ou un soin non réalisé. Votre texte est gardé."

    Scénario: Une étape gâtée retient l'envoi
      Quand je vais sur "signalement/soin"
      Et je remplis "Montant du soin, en euros" avec "beaucoup"
      Et je vais sur "signalement/recapitulatif"
      Et j'active "Valider l'envoi"
      Alors l'écran est "signalement/soin"
      Et l'erreur est "Écrivez le montant du soin avec des chiffres. Exemple : 16,13."
      Et aucune demande n'est envoyée

  Règle: La confirmation

    Contexte:
      Quand je vais sur "signalement/motif"
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Et je remplis :
        | Date du soin                            | 02/10/2024                                                                 |
        | Nature du soin ou de l'acte             | Consultation                                                               |
        | Professionnel de santé ou établissement | Dr C. Imaginaire                                                           |
        | Montant du soin, en euros               | 54,00                                                                      |
        | Mon message                             | Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail. |
      Et je choisis "Camille"
      Et j'active "Continuer"
      Et j'active "Valider l'envoi"

    Scénario: Elle dit ce qui est fait et ne promet pas de date
      Alors je vois :
        """
        Votre message est bien envoyé à votre caisse.
        Votre caisse pourra vous recontacter si elle a besoin de précisions.
        Elle utilisera le 06 ** ** ** 34 ou c***@e***.org.
        Vos coordonnées ne sont pas à jour ?
        Un accusé de réception est dans votre
        SIG-2024-
        """
      Et je ne vois pas "au plus tard"
      Et je ne vois pas "jours ouvrés"

    Scénario: L'envoi est annoncé et son brouillon n'est plus
      Alors l'annonce est "Votre message est bien envoyé à votre caisse."
      Et j'ai 2 nouveaux messages
      Et aucun brouillon n'est gardé

    Scénario: La copie reprend chaque réponse
      Quand j'active "Accusé de réception de votre signalement SIG-2024-"
      Alors l'écran est "messagerie/message"
      Et je vois :
        """
        CPAM de Valclair
        Nous avons bien reçu votre signalement le lundi 14 octobre 2024. Sa référence est SIG-2024-
        Date du soin : 2 octobre 2024
        Nature du soin ou de l'acte : Consultation
        Professionnel de santé ou établissement : Dr C. Imaginaire
        Montant du soin, en euros : 54,00 €
        Bénéficiaire du soin : Camille
        Mon message : Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail.
        Votre caisse pourra vous recontacter si elle a besoin de précisions. Gardez les documents que vous avez sur ce soin.
        Ceci est une simulation : rien n'a été envoyé à l'Assurance Maladie.
        """

    @accueil
    Scénario: Le bouton ramène au tableau de bord
      Quand j'active "Retour au tableau de bord"
      Alors l'écran est "accueil"
      Et je vois "2 messages"

    @coordonnees
    Scénario: « Modifiez-les » mène aux coordonnées, et Retour revient
      Quand j'active "Modifiez-les"
      Alors l'écran est "informations/coordonnees"
      Quand j'active "Retour"
      Alors l'écran est "signalement/confirmation"

    Scénario: Un second signalement repart de zéro
      Quand je vais sur "signalement/soin"
      Alors le champ "Mon message" est vide
      Et rien n'est choisi

  Règle: Sans signalement, il n'y a rien à confirmer

    Scénario: La confirmation le dit
      Quand je vais sur "signalement/confirmation"
      Alors je vois "Vous n'avez pas encore envoyé de demande par cette démarche."
