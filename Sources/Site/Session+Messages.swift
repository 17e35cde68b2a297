package import Catalog
package import Domain

/// The messagerie: what was there before the account was opened, and what came and went since.
extension Session {
  /// Newest first.
  package var messages: [Message] {
    let older = dossier.messages.map { model in
      Message(
        id: model.id, sens: .recu, correspondant: model.correspondant, objet: model.objet,
        date: model.date.date(from: ouverture), corps: model.corps)
    }
    let all = older.sorted { $0.date < $1.date } + account.messages
    return all.reversed().filter { $0.date <= today }
  }

  package var unreadMessages: [Message] { messages.filter { !isRead($0) } }

  func isRead(_ message: Message) -> Bool {
    message.sens == .envoye || account.messagesLus.contains(message.id)
      || dossier.messages.contains { $0.id == message.id && $0.lu }
  }

  /// Opening a message reads it.
  mutating func readMessage(_ id: Message.ID) -> [Effect] {
    guard let message = messages.first(where: { $0.id == id }), !isRead(message),
      !isRecording(.messageLu(id))
    else { return [] }
    return record(.messageLu(id), then: .nothing)
  }

  /// Newest first.
  package var notifications: [NotificationModele] {
    dossier.notifications.filter { $0.date.date(from: ouverture) <= today }
      .sorted { $0.date > $1.date }
  }

  package var unreadNotifications: [NotificationModele] {
    notifications.filter { !account.notificationsLues.contains($0.id) }
  }
}
