import Pages

/// Pages that hold every kind of block, with texts as long as the longest of the service.
enum SamplePages {
  static let all: [Page] = [
    dashboard, payments, detail, motif, motifInError, texte, review, confirmation, bot, legal,
    unicode, empty,
  ]

  static let date = PageDate(full: "lundi 14 octobre 2024", brief: "lun. 14 oct.")

  static func tabs(current: Int) -> [Control] {
    let labels: [(SafeText, SafeText)] = [
      ("Accueil", "Accueil"), ("Mes paiements", "Paiem."), ("Mes démarches", "Démar."),
      ("Mon espace prévention", "Prévent."), ("Mes informations", "Infos"),
      ("Messagerie (1)", "Messag.1"),
    ]
    return labels.enumerated().map { index, label in
      Control("onglet/\(index)", label.0, .tab(isCurrent: index == current), short: label.1)
    }
  }

  static let footer: [Control] = [
    Control("pied/mentions", "Mentions légales et CGU", .link),
    Control("pied/aide", "Aide et Accessibilité", .link),
    Control("pied/securite", "Recommandations de sécurité", .link),
    Control("pied/donnees", "Protection des données", .link),
    Control("pied/plan", "Plan du site", .link),
  ]

  static func page(
    _ screen: ScreenID, _ title: SafeText, tab: Int = 0, _ blocks: [Block]
  ) -> Page {
    Page(
      screen: screen, title: title, person: "Camille Fontaine", date: date,
      tabs: tabs(current: tab), blocks: blocks, footer: footer)
  }

  static func step(
    _ screen: ScreenID, _ number: Int, _ title: SafeText, next: SafeText?, _ blocks: [Block]
  ) -> Page {
    var page = page(screen, "Demander l'aide du médiateur", tab: 2, blocks)
    page.subtitle = title
    page.step = Step(number: number, count: 3, title: title, next: next)
    page.actions = [
      Control("retour", "Retour", .link), Control("continuer", "Continuer", .primary),
    ]
    return page
  }

  static func payment(_ index: Int, _ date: SafeText, _ nature: SafeText, _ amount: SafeText)
    -> Table.Row
  {
    Table.Row(
      cells: [date, nature, amount], control: Control("paiement/\(index)", nature, .link))
  }

  static let lastPayments = Table(
    columns: [
      Table.Column("Date"), Table.Column("Nature"), Table.Column("Montant", alignment: .trailing),
    ],
    rows: [
      payment(1, "11/10", "Consultation", "21,00\u{A0}€"),
      payment(2, "02/10", "Pharmacie", "8,42\u{A0}€"),
      payment(3, "24/09", "Soins dentaires", "120,00\u{A0}€"),
      payment(4, "10/09", "Analyses", "14,30\u{A0}€"),
    ], showsTitles: false)

  static var dashboard: Page {
    page(
      "accueil", "Accueil",
      [
        .columns([
          [
            .heading(level: 2, "MES DERNIERS PAIEMENTS"), .table(lastPayments),
            .controls([Control("paiements", "Tous mes paiements", .link)]),
          ],
          [.heading(level: 2, "MES DÉMARCHES EN 2 CLICS")]
            + [
              "Attestation de droits", "Carte Vitale", "Carte européenne (CEAM)",
              "Arrêts et indemnités",
            ]
            .enumerated().map { index, label in
              .disclosure(
                Control("demarche/\(index)", SafeText(label), .disclosure(isExpanded: false)), [])
            },
          [
            .heading(level: 2, "MON AGENDA"),
            .disclosure(
              Control("agenda/rdv", "Rendez-vous", .disclosure(isExpanded: true)),
              [
                .paragraph([.text("Aucun rendez-vous.")]),
                .controls([Control("rdv", "Prendre rendez-vous", .link)]),
              ]),
            .disclosure(Control("agenda/rappels", "Rappels", .disclosure(isExpanded: false)), []),
          ],
        ]),
        .columns([
          [.tile("NOTIFICATION", [.paragraph([.text("0 notification")])])],
          [
            .tile(
              "NOUVEAU MESSAGE",
              [
                .paragraph([
                  .text("1 message. L'Assurance Maladie vous écrit. "),
                  .link(Control("message", "Lire le message", .link)),
                ])
              ])
          ],
          [
            .tile(
              "ameliBot",
              [
                .paragraph([.text("Bonjour ! Je suis ameliBot. Interrogez-moi !")]),
                .field(question(id: "bot/accueil", "")),
              ])
          ],
        ]),
      ])
  }

  static func question(id: ControlID, _ value: UntrustedText) -> Field {
    Field(
      id: id, label: "Posez votre question ici", value: value,
      counter: Counter(text: "150 caractères", state: .fits))
  }

  static var payments: Page {
    let columns: [Table.Column] = [
      Table.Column("Date"), Table.Column("Nature"), Table.Column("Bénéficiaire", priority: 2),
      Table.Column("Payé par", priority: 3), Table.Column("Montant", alignment: .trailing),
    ]
    let rows = (1...24).map { index in
      Table.Row(
        cells: [
          "11 octobre 2024", "Consultation d'un médecin généraliste", "Camille Fontaine",
          "CPAM de Valclair", SafeText("\(index),00\u{A0}€"),
        ], control: Control("ligne/\(index)", "Paiement \(index)", .link))
    }
    return page(
      "paiements", "Mes paiements", tab: 1,
      [
        .paragraph([
          .text("Vos paiements des 27 derniers mois. "), .strong("Délai habituel\u{A0}: 7 jours."),
          .text(" Les délais de votre caisse sont "),
          .link(Control("delais", "ici, mis à jour chaque semaine", .link)), .text("."),
        ]),
        .heading(level: 2, "Octobre 2024"), .table(Table(columns: columns, rows: rows)),
        .controls([
          Control("releve", "Télécharger le relevé d'octobre 2024", .button),
          Control("plus", "Voir les mois précédents", .link),
        ]),
      ])
  }

  static var detail: Page {
    page(
      "paiements/detail", "Mes paiements", tab: 1,
      [
        .facts([
          LabelledValue(label: "Date de paiement", value: [.text("11 octobre 2024")]),
          LabelledValue(label: "Montant", value: [.strong("19,00\u{A0}€")]),
          LabelledValue(
            label: "Complémentaire",
            value: [
              .text(
                "Transmis à Mutuelle des Valclairs le 12 octobre 2024, sans action de votre part.")
            ], action: Control("modifier/mutuelle", "Modifier", .link)),
        ]),
        .list([
          [.text("Participation forfaitaire\u{A0}: −2,00\u{A0}€")],
          [
            .text("Pourquoi ce montant ? "),
            .link(
              Control("expliquer", "Lire l'explication des participations et franchises", .link)),
          ],
        ]),
        .note(
          .information,
          [.text("Un soin ne vous dit rien ? "), .link(Control("signaler", "Signalez-le", .link))]),
      ])
  }

  static let motifs: [SafeText] = [
    "Mes indemnités journalières, ma pension ou ma rente ne sont pas arrivées depuis plus de deux mois.",
    "J'ai demandé le remboursement de soins reçus à l'étranger ; la caisse l'a refusé, ou je ne suis pas d'accord avec la somme que j'ai reçue d'elle.",
    "Mes frais de transport restent à ma charge parce que l'accord préalable manquait.",
    "Un professionnel de santé a refusé de me soigner.",
    "Ma complémentaire santé solidaire a commencé après mon séjour à l'hôpital, et une somme importante reste à ma charge.",
    "J'ai adopté un enfant en Polynésie et je ne suis pas d'accord avec la durée de mon congé.",
    "Je souhaite une carte Vitale sans photo, car ma situation médicale le justifie.",
    "Après une première réclamation, je conteste encore des dépenses d'au moins 500\u{A0}€ pour des soins que la caisse ne prend pas en charge, et je n'ai reçu aucune réponse écrite à mes deux derniers courriers, dont le plus ancien date de plus de deux mois ; je joins les factures.",
    "Mon enfant est né sans vie et je n'ai pas reçu les sommes auxquelles j'ai droit.",
    "Un proche de moins de 25 ans, à ma charge, est décédé.",
  ]

  static func motifs(chosen: Int?, error: SafeText? = nil) -> ChoiceGroup {
    ChoiceGroup(
      id: "motif", question: "Je choisis le motif de saisie du médiateur.",
      options: motifs.enumerated().map { index, label in
        .init(id: "motif/\(index + 1)", label: label, isChosen: index == chosen)
      }, error: error)
  }

  static var motif: Page {
    step(
      "mediateur/motif", 1, "le motif", next: "ma demande",
      [
        .choices(motifs(chosen: 1)),
        .paragraph([
          .text("Votre motif n'est pas dans la liste ? "),
          .link(Control("message", "Envoyez-nous un message", .link)), .text("."),
        ]),
      ])
  }

  static var motifInError: Page {
    let message: SafeText = "choisissez le motif de votre demande."
    var page = step(
      "mediateur/motif", 1, "le motif", next: "ma demande",
      [.choices(motifs(chosen: nil, error: message))])
    page.errors = [PageError(message: message, control: "motif")]
    page.blocks.insert(.note(.error, [.text(message)]), at: 0)
    page.announcement = Announcement(text: "Erreur\u{A0}: choisissez le motif.", serial: 4)
    return page
  }

  static let demande: UntrustedText =
    "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe.\n\nMa caisse a refusé deux fois."

  static func area(_ value: UntrustedText, _ counter: Counter) -> Field {
    Field(
      id: "demande", label: "Je souhaite saisir le médiateur pour\u{A0}:",
      hint: "Exposez votre demande. Entre 50 et 800 caractères.", value: value,
      size: .area(rows: 6), counter: counter)
  }

  static var texte: Page {
    var page = step(
      "mediateur/texte", 2, "ma demande", next: "le récapitulatif",
      [
        .facts([
          LabelledValue(
            label: "Motif de la demande", value: [.text(motifs[6])],
            action: Control("modifier/motif", "Modifier", .link))
        ]),
        .field(
          area(demande, Counter(text: "50 caractères minimum 107/800", state: .fits))),
      ])
    page.status = "Brouillon gardé"
    return page
  }

  static var review: Page {
    var page = step(
      "mediateur/recapitulatif", 3, "le récapitulatif", next: nil,
      [
        .facts([
          LabelledValue(
            label: "Motif de la demande", value: [.text(motifs[7])],
            action: Control("modifier/motif", "Modifier", .link)),
          LabelledValue(
            label: "Ma demande", value: [.text(demande.safe)],
            action: Control("modifier/texte", "Modifier", .link)),
        ])
      ])
    page.dialog = Dialog(
      title: "Quitter Compte ameli ?",
      paragraphs: ["Votre demande n'est pas envoyée. Le brouillon est gardé."],
      actions: [
        Control("rester", "Rester", .button), Control("quitter", "Quitter", .primary),
      ])
    return page
  }

  static var confirmation: Page {
    var page = page(
      "mediateur/confirmation", "Demander l'aide du médiateur", tab: 2,
      [
        .note(.success, [.text("Votre demande est bien envoyée au médiateur.")]),
        .facts([LabelledValue(label: "Demande", value: [.text("MED-2024-000123")])]),
        .paragraph([
          .text("Il prendra contact avec vous sous 5 jours ouvrés au 06 ** ** ** 34.\n"),
          .text("Vos coordonnées ne sont pas à jour ? "),
          .link(Control("coordonnees", "Modifiez-les", .link)),
        ]),
        .choices(
          ChoiceGroup(
            id: "avis", question: "ÊTES-VOUS SATISFAIT DE CE SERVICE ?",
            options: [
              .init(id: "avis/1", label: "Pas bien", isChosen: false),
              .init(id: "avis/2", label: "Moyen", isChosen: false),
              .init(id: "avis/3", label: "Très bien", isChosen: false),
            ])),
      ])
    page.actions = [Control("tableau", "Retour au tableau de bord", .primary)]
    return page
  }

  static let conversation: [ChatTurn] = [
    ChatTurn(
      speaker: .bot,
      paragraphs: [[.text("Bonjour ! Je suis ameliBot, le petit robot de l'Assurance Maladie.")]]),
    ChatTurn(speaker: .person, paragraphs: [[.text("Moi médiateur")]]),
    ChatTurn(
      speaker: .bot,
      paragraphs: [
        [
          .text(
            "Vous souhaitez contacter le médiateur. Choisissez la proposition qui convient : ou "),
          .link(Control("bot/lien", "allez ici", .link)), .text("."),
        ]
      ],
      propositions: (1...11).map { index in
        Control(
          "bot/\(index)", index % 2 == 0 ? "Des soins à l'étranger" : motifs[index % 10], .button)
      }),
  ]

  static var bot: Page {
    var page = dashboard
    page.screen = "prevention"
    page.aside = Aside(
      title: "ameliBot", blocks: [.chat(conversation)],
      field: question(id: "bot/question", "où est mon argent"), isFront: false)
    return page
  }

  static var botScreen: Page {
    page("amelibot", "ameliBot", [.chat(conversation), .field(question(id: "bot/question", ""))])
  }

  static var legal: Page {
    let blocks: [Block] = (1...12).flatMap { index -> [Block] in
      [
        .heading(level: 2, SafeText("Article \(index)")),
        .paragraph([.text(motifs[7] + " " + motifs[4] + " " + motifs[1])]),
      ]
    }
    return page("mentions-legales", "Mentions légales", blocks)
  }

  static var unicode: Page {
    page(
      "messagerie/nouveau", "Nouveau message — 漢字とかな 👨‍👩‍👧‍👦 🇫🇷",
      [
        .paragraph([
          .text("Élève de CM2 : e\u{301}te\u{301}, ❤️ ⚠️ 1️⃣ 👍🏽, 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 fin. "),
          .link(Control("lien", "漢字のリンク", .link)),
        ]),
        .field(
          Field(
            id: "objet", label: "Objet", value: "漢字 👨‍👩‍👧‍👦 \u{202E}abc\u{1B}[2J \u{7}", isOptional: true,
            placeholder: "Par exemple : mon remboursement")),
        .field(
          Field(
            id: "message", label: "Message",
            value: "漢字漢字漢字漢字漢字漢字 e\u{301}\t👍🏽 anticonstitutionnellement",
            size: .area(rows: 4),
            counter: Counter(text: "12 caractères en trop", state: .tooLong, excess: 12),
            error: "votre message a 12 caractères en trop.")),
        .controls([Control("envoyer", "Envoyer", .button), Control("annuler", "Annuler", .link)]),
        .table(
          Table(
            columns: [Table.Column("Nom"), Table.Column("漢字", alignment: .trailing, priority: 1)],
            rows: [Table.Row(cells: ["漢字漢字漢字漢字", "1"]), Table.Row(cells: ["é"])])),
      ])
  }

  static var empty: Page {
    Page(screen: "vide", title: "", person: "", date: PageDate(full: "", brief: ""))
  }
}
