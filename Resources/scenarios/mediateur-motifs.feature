# language: fr
@mediateur
Fonctionnalité: Les dix motifs du médiateur
  Chaque motif va jusqu'à l'accusé de réception, mot pour mot.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Plan du scénario: Le motif « <nom> » arrive mot pour mot dans l'accusé
    Quand je vais sur "mediateur/motif"
    Et je choisis "<motif>"
    Et j'active "Continuer"
    Alors je vois "<motif>"
    Quand je remplis "Je souhaite saisir le médiateur pour :" avec "<demande>"
    Et j'active "Continuer"
    Alors je vois "<motif>"
    Quand j'active "Continuer"
    Et j'active "Accusé de réception de votre demande MED-2024-"
    Alors je vois "<motif>"
    Et je vois "<demande>"
    Et 1 demande est envoyée

    Exemples:
      | nom                | motif                                                                                                                                                                                                                                                                                                              | demande                                                                      |
      | indemnités         | Mes indemnités journalières, ma pension d'invalidité ou ma rente accident du travail ne m'ont pas été versées depuis plus de deux mois.                                                                                                                                                                            | Mes indemnités journalières ne sont plus versées depuis le mois de juin.     |
      | soins à l'étranger | J'ai demandé le remboursement de soins à l'étranger. J'ai reçu un refus de remboursement ou je ne suis pas d'accord avec le montant remboursé.                                                                                                                                                                     | Des soins urgents reçus en Espagne pendant l'été ne me sont pas remboursés.  |
      | transport          | Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable.                                                                                                                                                                                                                         | Le taxi pour ma dialyse n'a pas été payé, faute d'entente préalable.         |
      | refus de soins     | Bénéficiaire de la Complémentaire santé solidaire, j'estime être victime d'un refus de soins. Un professionnel de santé a refusé de me recevoir ou m'a proposé un rendez-vous abusivement tardif ou a refusé d'appliquer le tiers payant intégral ou m'a facturé un dépassement ou a refusé de m'établir un devis. | Le cabinet m'a proposé un rendez-vous dans dix mois en voyant ma carte.      |
      | séjour à l'hôpital | Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses relatives à mon séjour hospitalier (dépenses non liées à une chambre particulière, à l'accès au téléphone ou à la télévision, à la demande de repas spécifique, etc.).                                                        | L'hôpital me demande encore de payer 302,20 euros pour mon séjour d'août.    |
      | adoption           | Je souhaite bénéficier du congé d'adoption pour mon enfant venant de Polynésie française.                                                                                                                                                                                                                          | Notre enfant est arrivé de Polynésie le mois dernier et le congé est refusé. |
      | photo              | Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie.                                                                                                                                                                                                         | Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe.  |
      | enfant mort-né     | Mon enfant est mort-né, j'ai besoin d'une aide administrative pour savoir si je peux prétendre à l'indemnisation d'un congé maternité ou paternité.                                                                                                                                                                | Nous aimerions savoir si le congé peut être indemnisé, et par qui. Merci.    |
      | deuil              | Je viens de perdre un enfant ou une personne qui était à ma charge, âgé(e) de moins de 25 ans et je rencontre une difficulté pour l'indemnisation de mon congé de deuil.                                                                                                                                           | Le congé de deuil demandé en septembre n'est toujours pas indemnisé.         |
      | 500 euros          | Malgré une première réclamation, je maintiens ma demande qui est liée à des dépenses de santé d'au moins 500 euros.                                                                                                                                                                                                | Ma réclamation de juillet est refusée ; la dépense est de 640 euros en tout. |

  Plan du scénario: Le motif de <qui> part de son propre compte
    Étant donné l'assuré "<id>"
    Quand je vais sur "mediateur/motif"
    Et je choisis "<motif>"
    Et j'active "Continuer"
    Et je remplis "Je souhaite saisir le médiateur pour :" avec "<demande>"
    Et j'active "Continuer"
    Et j'active "Continuer"
    Alors je vois "Votre demande est bien envoyée au médiateur."
    Et je vois "<téléphone>"
    Et je vois "<courriel>"

    Exemples:
      | qui    | id     | motif                                                                                                                                                                                                                                                       | demande                                                                   | téléphone         | courriel           |
      | Karim  | karim  | Mes indemnités journalières, ma pension d'invalidité ou ma rente accident du travail ne m'ont pas été versées depuis plus de deux mois.                                                                                                                     | Un seul versement en juin, puis plus rien alors que l'arrêt continue.     | au 06 ** ** ** 78 | ou à k***@e***.com |
      | Odette | odette | Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses relatives à mon séjour hospitalier (dépenses non liées à une chambre particulière, à l'accès au téléphone ou à la télévision, à la demande de repas spécifique, etc.). | L'hôpital me demande encore de payer 302,20 euros pour mon séjour d'août. | au 01 ** ** ** 67 | ou à o***@e***.net |
      | Léa    | lea    | Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie.                                                                                                                                                  | Une maladie de peau m'empêche de faire une photo lisible pour la carte.   | au 06 ** ** ** 12 | ou à l***@e***.org |
