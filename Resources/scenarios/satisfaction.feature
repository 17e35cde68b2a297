# language: fr
@satisfaction
Fonctionnalité: Donner son avis
  Une question après chaque démarche : Pas bien, Moyen ou Très bien.

  Scénario: Sans démarche, il n'y a rien à noter
    Quand je vais sur "Votre avis"
    Alors l'écran est "satisfaction"
    Et je vois "Il n'y a pas encore de démarche à noter. Envoyez d'abord une demande."

  Règle: Après une demande au médiateur

    Contexte:
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Et j'active "Continuer"

    Scénario: La confirmation pose la question, sans réponse d'avance
      Alors je vois "ÊTES-VOUS SATISFAIT DE CE SERVICE ?"
      Et rien n'est choisi

    Plan du scénario: L'avis « <avis> » est enregistré
      Quand je choisis "<avis>"
      Et j'active "Envoyer mon avis"
      Alors l'annonce est "Merci beaucoup ! Votre avis est enregistré."
      Et je vois "Merci ! Votre avis : <avis>."
      Et l'écran est "mediateur/confirmation"

      Exemples:
        | avis      |
        | Pas bien  |
        | Moyen     |
        | Très bien |

    @erreurs
    Scénario: Sans réponse, rien ne part
      Quand j'active "Envoyer mon avis"
      Alors l'erreur est "Choisissez une réponse avant d'envoyer votre avis."
      Quand je choisis "Moyen"
      Alors il n'y a pas d'erreur

    @clavier
    Scénario: L'erreur amène sur la première réponse
      Quand j'active "Envoyer mon avis"
      Alors le focus est sur "Pas bien"

    Scénario: On change d'avis avant d'envoyer
      Quand je choisis "Pas bien"
      Et je choisis "Très bien"
      Et j'active "Envoyer mon avis"
      Alors je vois "Merci ! Votre avis : Très bien."

    Scénario: L'avis se donne aussi plus tard
      Quand j'active "Retour au tableau de bord"
      Et je vais sur "Votre avis"
      Et je choisis "Très bien"
      Et j'active "Envoyer mon avis"
      Alors l'écran est "satisfaction"
      Et je vois "Merci ! Votre avis : Très bien."

    Scénario: L'avis donné reste après un redémarrage
      Quand je choisis "Moyen"
      Et j'active "Envoyer mon avis"
      Et le programme est tué puis relancé
      Et je vais sur "Votre avis"
      Alors je vois "Merci ! Votre avis : Moyen."

    Scénario: Un choix qui n'est pas envoyé reste jusqu'à la fermeture du compte
      Quand je choisis "Moyen"
      Et je vais sur "Mon agenda"
      Et je reviens en arrière
      Alors "Moyen" est choisi
      Quand le programme est tué puis relancé
      Et je vais sur "satisfaction"
      Alors rien n'est choisi

  @signalement
  Règle: Après un signalement

    Scénario: La même question est posée
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
      Et je choisis "Très bien"
      Et j'active "Envoyer mon avis"
      Alors je vois "Merci ! Votre avis : Très bien."

    Scénario: Une note choisie et pas encore envoyée reste, la copie ouverte puis refermée
      Quand je vais sur "mediateur/motif"
      Et je choisis "Malgré une première réclamation"
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur" avec un texte de 60 caractères
      Et j'active "Continuer"
      Et j'active "Continuer"
      Et je choisis "Pas bien"
      Et j'active "Accusé de réception"
      Et j'active "Retour"
      Alors "Pas bien" est choisi
      Et tout est en ordre
