import Catalog
import Domain
import Pages

/// `messagerie` and `messagerie/message`: what came and went.
extension Session {
  var messageriePage: Page {
    let messages = messages
    let list: Block =
      messages.isEmpty
      ? .paragraph([.text(texte(.messagerieAucun))])
      : .table(Table(columns: messageColumns, rows: messages.map(row)))
    return makePage(
      texte(.titreMessagerie),
      blocks: [list] + messagesAnciens,
      actions: [
        retour,
        Control(.to(.nouveauMessage, "messagerie"), texte(.messagerieEcrire), .primary),
      ])
  }

  /// What became of the messages that an account this old no longer shows.
  private var messagesAnciens: [Block] {
    let count = account.historique.messagesAnciens
    guard count > 0 else { return [] }
    let words: Texte = count == 1 ? .messagerieAncien : .messagerieAnciens
    return [.paragraph([.text(texte(words, ["n": String(count)]))])]
  }

  mutating func updateMessagerie(_ event: Event) -> [Effect] {
    guard case .activated(let control) = event else { return [] }
    guard let id = control.suffix(after: "message:") else { return [] }
    return openMessage(id, from: control)
  }

  mutating func openMessage(_ id: String, from control: ControlID) -> [Effect] {
    go(to: .message(Message.ID(rawValue: id)), from: control)
  }

  func messagePage(_ id: Message.ID) -> Page {
    guard let message = messages.first(where: { $0.id == id }) else {
      return makePage(
        texte(.titreMessage), blocks: [.paragraph([.text(texte(.messageAbsent))])],
        actions: [retour])
    }
    let from: Texte = message.sens == .recu ? .messageDe : .messageA
    let body = message.corps.enumerated().map { index, paragraph in
      Block.paragraph(inlines(paragraph, of: message, index))
    }
    return makePage(
      texte(.titreMessage),
      blocks: [
        .heading(level: 2, SafeText(message.objet)),
        .facts([fact(from, message.correspondant), fact(.messageDate, message.date.full)]),
      ] + body,
      actions: [
        retour, Control(.to(.nouveauMessage, "message"), texte(.messagerieEcrire), .link),
      ])
  }

  /// Only what the content wrote may hold links: what a person typed is shown as it is.
  private func inlines(_ paragraph: String, of message: Message, _ index: Int) -> [Inline] {
    let isContent = dossier.messages.contains { $0.id == message.id }
    return isContent
      ? inlines(paragraph, "message.\(index)") : [.text(SafeText(paragraph))]
  }

  private var messageColumns: [Table.Column] {
    [
      .init(texte(.colonneDate)), .init(texte(.colonneObjet)),
      .init(texte(.colonneCorrespondant), priority: 1), .init(texte(.colonneEtat)),
    ]
  }

  private func row(_ message: Message) -> Table.Row {
    let state: Texte =
      message.sens == .envoye ? .messageEnvoye : isRead(message) ? .messageLu : .messageNonLu
    return Table.Row(
      cells: [
        SafeText(message.date.numeric), SafeText(message.objet), SafeText(message.correspondant),
        texte(state),
      ],
      control: Control(
        "message:\(message.id.rawValue)",
        SafeText("\(message.date.numeric) \(message.objet), \(texte(state).text)"), .link),
      spoken: [
        SafeText(message.date.long), SafeText(message.objet), SafeText(message.correspondant),
        texte(state),
      ])
  }
}
