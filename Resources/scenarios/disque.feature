# language: fr
@disque
Fonctionnalité: Quand le disque est plein
  Rien n'est dit envoyé qui ne le soit, rien de ce qui est à l'écran n'est perdu, et le même bouton
  recommence.

  @mediateur
  Règle: À l'envoi d'une demande au médiateur

    Contexte:
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"

    Scénario: La demande n'est pas envoyée et le texte est gardé
      Étant donné que le disque est plein
      Quand j'active "Continuer"
      Alors l'écran est "mediateur/recapitulatif"
      Et l'erreur est "Le disque est plein : votre demande n'est pas envoyée, votre texte est gardé. Libérez de la place puis recommencez, ou enregistrez une copie ailleurs : compte-ameli donnees exporter"
      Et je vois "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et aucune demande n'est envoyée
      Et un brouillon est gardé

    Scénario: Le même bouton l'envoie quand il y a de la place, une seule fois
      Étant donné que le disque est plein
      Quand j'active "Continuer"
      Et j'active "Continuer"
      Étant donné que le disque refonctionne
      Quand j'active "Continuer"
      Alors l'écran est "mediateur/confirmation"
      Et 1 demande est envoyée
      Et j'ai 2 nouveaux messages

    Scénario: Refusée, la demande se retrouve après un redémarrage
      Étant donné que le disque est plein
      Quand j'active "Continuer"
      Étant donné que le disque refonctionne
      Quand le programme est tué puis relancé
      Et j'active "Reprendre"
      Alors l'écran est "mediateur/recapitulatif"
      Et je vois "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."

  Règle: Pendant que l'on écrit

    @mediateur
    Scénario: On est prévenu, et le texte reste à l'écran
      Quand je vais sur "mediateur/texte"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Avant."
      Étant donné que le disque est plein
      Quand je complète "Je souhaite saisir le médiateur pour :" avec " Pendant."
      Alors je vois "Le disque est plein : vos dernières modifications ne sont pas gardées sur le disque. Libérez de la place puis continuez à écrire."
      Et je ne vois pas "Brouillon gardé"
      Et le champ "Je souhaite saisir le médiateur pour :" contient "Avant. Pendant."

    @mediateur
    Scénario: La place revenue, tout est gardé
      Quand je vais sur "mediateur/texte"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Avant."
      Étant donné que le disque est plein
      Quand je complète "Je souhaite saisir le médiateur pour :" avec " Pendant."
      Étant donné que le disque refonctionne
      Quand je complète "Je souhaite saisir le médiateur pour :" avec " Après."
      Alors je vois "Brouillon gardé"
      Quand le programme est tué puis relancé
      Et j'active "Reprendre"
      Alors le champ "Je souhaite saisir le médiateur pour :" contient "Avant. Pendant. Après."

    @mediateur
    Scénario: Ce qui n'est pas gardé n'est pas dit gardé à l'envoi
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Étant donné que le disque est plein
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Et j'active "Continuer"
      Alors l'erreur est "Le disque est plein : votre demande n'est pas enregistrée. Libérez de la place puis recommencez."
      Et aucune demande n'est envoyée

  Règle: À chaque autre envoi

    @signalement
    Scénario: Un signalement
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
      Étant donné que le disque est plein
      Quand j'active "Valider l'envoi"
      Alors l'erreur est "Le disque est plein : votre demande n'est pas envoyée, votre texte est gardé. Libérez de la place puis recommencez, ou enregistrez une copie ailleurs : compte-ameli donnees exporter"
      Étant donné que le disque refonctionne
      Quand j'active "Valider l'envoi"
      Alors l'écran est "signalement/confirmation"

    @messagerie
    Scénario: Un message à la caisse
      Quand je vais sur "messagerie/nouveau"
      Et j'active "Autre demande"
      Et je choisis "Une réclamation"
      Et je remplis "Votre message" avec "Je conteste le refus du 3 octobre."
      Étant donné que le disque est plein
      Quand j'active "Envoyer le message"
      Alors l'écran est "messagerie/nouveau"
      Et l'erreur est "Le disque est plein : votre demande n'est pas envoyée, votre texte est gardé. Libérez de la place puis recommencez, ou enregistrez une copie ailleurs : compte-ameli donnees exporter"
      Étant donné que le disque refonctionne
      Quand j'active "Envoyer le message"
      Alors l'annonce est "Votre message est envoyé à la CPAM de Valclair."

    @coordonnees
    Scénario: De nouvelles coordonnées
      Quand je vais sur "informations/coordonnees"
      Et je remplis "Téléphone" avec "01 99 00 45 67"
      Étant donné que le disque est plein
      Quand j'active "Enregistrer mes coordonnées"
      Alors l'écran est "informations/coordonnees"
      Et l'erreur est "Le disque est plein : votre demande n'est pas envoyée, votre texte est gardé. Libérez de la place puis recommencez, ou enregistrez une copie ailleurs : compte-ameli donnees exporter"
      Étant donné que le disque refonctionne
      Quand j'active "Enregistrer mes coordonnées"
      Et je vais sur "Mes informations"
      Alors je vois "01 ** ** ** 67"

    @messagerie
    Scénario: Un message s'ouvre, mais reste non lu
      Quand je vais sur "Messagerie"
      Étant donné que le disque est plein
      Quand j'active "24/09/2024 L'Assurance Maladie vous écrit"
      Alors l'écran est "messagerie/message"
      Et je vois "Vérifiez que vous avez bien eu ces soins."
      Et j'ai 1 nouveau message

    @satisfaction
    Scénario: Un avis
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Et j'active "Continuer"
      Et je choisis "Très bien"
      Étant donné que le disque est plein
      Quand j'active "Envoyer mon avis"
      Alors l'erreur est "Le disque est plein : votre demande n'est pas enregistrée. Libérez de la place puis recommencez."
      Étant donné que le disque refonctionne
      Quand j'active "Envoyer mon avis"
      Alors je vois "Merci ! Votre avis : Très bien."
