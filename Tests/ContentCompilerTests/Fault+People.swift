/// An insured person who could be somebody, or whose payments do not add up.
extension Fault {
  static let people: [Fault] = [
    Fault(
      "a phone that could be somebody's", in: "assures/odette.yaml",
      "01 99 00 12 34",
      becomes: "0612345678",
      found: [
        "10:16": """
        le numéro 0612345678 pourrait être à quelqu'un ; écrivez un numéro qui \
        commence par 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98
        """
      ]),
    Fault(
      "a phone with nine digits", in: "assures/odette.yaml",
      "01 99 00 12 34",
      becomes: "01 99 00 12 3",
      found: [
        "10:16": """
        le numéro 01 99 00 12 3 n'a pas dix chiffres qui commencent par 0 (il en a \
        9) ; écrivez un numéro qui commence par 01 99 00, 02 61 91, 03 53 01, 04 65 \
        71, 05 36 49 ou 06 39 98
        """
      ]),
    Fault(
      "a phone in letters", in: "assures/odette.yaml",
      "01 99 00 12 34",
      becomes: "zéro un",
      found: [
        "10:16": """
        « zéro un » n'est pas un numéro de téléphone ; écrivez un numéro qui \
        commence par 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98
        """
      ]),
    Fault(
      "an e-mail that could be somebody's", in: "assures/odette.yaml",
      "odette@example.org",
      becomes: "odette@orange.fr",
      found: [
        "11:15": """
        l'adresse chez orange.fr pourrait être à quelqu'un ; écrivez une adresse \
        chez example.org, example.com ou example.net
        """
      ]),
    Fault(
      "an e-mail without a domain", in: "assures/odette.yaml",
      "odette@example.org",
      becomes: "odette",
      found: [
        "11:15": """
        « odette » n'est pas une adresse électronique ; écrivez une adresse chez \
        example.org, example.com ou example.net
        """
      ]),
    Fault(
      "a NIR with a wrong key", in: "assures/odette.yaml",
      "000 001 03",
      becomes: "000 001 04",
      found: [
        "6:8": "la clé de ce numéro de sécurité sociale est fausse ; écrivez 03 à la fin"
      ]),
    Fault(
      "a NIR that could be somebody's", in: "assures/odette.yaml",
      "2 50 02 00 000 001 03",
      becomes: "2 50 02 75 116 001 27",
      found: [
        "6:8": """
        ce numéro de sécurité sociale pourrait être à quelqu'un ; écrivez 00 pour le \
        département et 000 pour la commune
        """
      ]),
    Fault(
      "a NIR too short", in: "assures/odette.yaml",
      "000 001 03",
      becomes: "000 001",
      found: [
        "6:8": """
        ce numéro de sécurité sociale a 13 signes ; écrivez ses 15 chiffres, entre \
        guillemets
        """
      ]),
    Fault(
      "a real caisse", in: "assures/odette.yaml",
      "CPAM de Valclair",
      becomes: "CPAM de Paris",
      found: [
        "7:11": "la caisse « CPAM de Paris » n'est pas inventée ; écrivez « CPAM de Valclair »"
      ]),
    Fault(
      "a phone inside a text", in: "assures/odette.yaml",
      "corps: [Bonjour.]",
      becomes: "corps: [Appelez le 06 12 34 56 78.]",
      found: [
        "16:83": """
        le numéro 0612345678 pourrait être à quelqu'un ; écrivez un numéro qui \
        commence par 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98
        """
      ]),
    Fault(
      "an e-mail inside a text", in: "assures/odette.yaml",
      "corps: [Bonjour.]",
      becomes: "corps: [Écrivez à moi@orange.fr.]",
      found: [
        "16:83": """
        l'adresse chez orange.fr pourrait être à quelqu'un ; écrivez une adresse \
        chez example.org, example.com ou example.net
        """
      ]),
    Fault(
      "a NIR inside a text", in: "assures/odette.yaml",
      "corps: [Bonjour.]",
      becomes: "corps: [Votre numéro est 2 50 02 75 116 001 30.]",
      found: [
        "16:83": """
        le numéro 250027511600130 ressemble à un numéro de sécurité sociale ; \
        retirez-le
        """
      ]),
    Fault(
      "a day that can't be read", in: "assures/odette.yaml",
      "- date: M-1/05",
      becomes: "- date: 2024-10-05",
      found: [
        "22:11": """
        « 2024-10-05 » n'est pas un jour ; écrivez M0/11 ou M-2/05, mois de -40 à 1, \
        jour de 01 à 31
        """
      ]),
    Fault(
      "a day over 31", in: "assures/odette.yaml",
      "- date: M-1/05",
      becomes: "- date: M-1/32",
      found: [
        "22:11": """
        « M-1/32 » n'est pas un jour ; écrivez M0/11 ou M-2/05, mois de -40 à 1, \
        jour de 01 à 31
        """
      ]),
    Fault(
      "a month over 1", in: "assures/odette.yaml",
      "date: M0/02, corps",
      becomes: "date: M2/02, corps",
      found: [
        "16:68": """
        « M2/02 » n'est pas un jour ; écrivez M0/11 ou M-2/05, mois de -40 à 1, jour \
        de 01 à 31
        """
      ]),
    Fault(
      "a birthday that does not exist", in: "assures/odette.yaml",
      """
        naissance: 1950-02-03
        nir
      """,
      becomes: """
          naissance: 1950-02-30
          nir
        """,
      found: [
        "5:14": "« 1950-02-30 » n'est pas une date ; écrivez par exemple 1985-04-12"
      ]),
    Fault(
      "an amount that can't be read", in: "assures/odette.yaml",
      "base: 30,00",
      becomes: "base: trente",
      found: [
        "31:15": "« trente » n'est pas un montant ; écrivez par exemple 21,00 ou -2,00"
      ]),
    Fault(
      "a refund that is not base × rate", in: "assures/odette.yaml",
      "verse: 21,00",
      becomes: "verse: 22,00",
      found: [
        "33:16": "22,00 n'est pas 30,00 × 70 % ; écrivez 21,00"
      ]),
    Fault(
      "a rate over 100", in: "assures/odette.yaml",
      "taux: 70",
      becomes: "taux: 170",
      found: [
        "32:15": "le taux va de 0 à 100 ; corrigez 170"
      ]),
    Fault(
      "a refund below zero", in: "assures/odette.yaml",
      "verse: 21,00",
      becomes: "verse: -21,00",
      found: [
        "33:16": "« verse » est sous zéro ; ce qui est retenu s'écrit dans « retenues »"
      ]),
    Fault(
      "a withholding above zero", in: "assures/odette.yaml",
      #""-2,00""#,
      becomes: #""2,00""#,
      found: [
        "35:69": "une retenue est sous zéro ; écrivez -2,00"
      ]),
    Fault(
      "a payment before 27 months", in: "assures/odette.yaml",
      "- date: M-1/05",
      becomes: "- date: M-27/05",
      found: [
        "22:11": "l'historique a 27 mois ; écrivez M-26 ou après",
        "29:15": "ce soin est après son paiement ; écrivez un jour d'avant",
      ]),
    Fault(
      "a payment to come", in: "assures/odette.yaml",
      "- date: M-1/05",
      becomes: "- date: M1/05",
      found: [
        "22:11": "un paiement ne peut pas être à venir ; écrivez M0 ou avant"
      ]),
    Fault(
      "an act after its payment", in: "assures/odette.yaml",
      "        date: M-1/02",
      becomes: "        date: M-1/06",
      found: [
        "29:15": "ce soin est après son paiement ; écrivez un jour d'avant"
      ]),
    Fault(
      "an act for a stranger", in: "assures/odette.yaml",
      "beneficiaire: Odette",
      becomes: "beneficiaire: Odete",
      found: [
        "26:23": "« Odete » n'est pas un bénéficiaire de ce compte ; écrivez Odette"
      ]),
    Fault(
      "two messages with one id", in: "assures/odette.yaml",
      "corps: [Bonjour.] }",
      becomes: """
        corps: [Bonjour.] }
          - { id: accueil, correspondant: La caisse, objet: Bis, date: M0/02, corps: [Bis.] }
        """,
      found: [
        "17:11": "l'id « accueil » sert déjà ligne 16 ; choisissez-en un autre"
      ]),
    Fault(
      "a notification that leads nowhere", in: "assures/odette.yaml",
      "vers: messagerie",
      becomes: "vers: mesagerie",
      found: [
        "18:68": "le lien vers « mesagerie » ne mène à aucun écran ; écrivez « messagerie »"
      ]),
    Fault(
      "a person in another's file", in: "assures/odette.yaml",
      "id: odette",
      becomes: "id: odile",
      found: [
        "2:7": "l'id « odile » n'est pas le nom du fichier ; écrivez « odette »"
      ]),
  ]
}
